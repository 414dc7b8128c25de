import type { Mention, Speaker } from '../analysis';
import { quantities } from '../lexicon/groups';
import { determiners } from '../lexicon/noun-phrases';
import { pronounForms } from '../lexicon/pronouns';
import type { Steps } from '../steps';
import { compareSpans } from '../text/span';
import type { Entity, Role } from './entity';
import { isInitial } from './spellings';
import { holdForm } from '../held-forms';

/** Somebody of the draft as the analysis lists them, with where they are spoken of, in text order. */
export interface Listed {
  readonly entity: Entity;
  /** It as it is known when all is read. */
  readonly known: Readonly<Entity>;
  readonly mentions: readonly Mention[];
}

/**
 * Those whom the analysis lists: all who say something or may have said it, and everybody with a full name.
 *
 * @param used Who says something or may have said it.
 * @param nameless Those of {@link used} who say something and turned out to be somebody named: their mentions are that one's.
 */
export function* listing(
  entities: readonly Entity[],
  used: ReadonlySet<Entity>,
  nameless: ReadonlySet<Entity>,
): Steps<Listed[]> {
  const listed: Listed[] = [];
  for (const entity of entities) {
    const one = listedOf(entity, used, nameless);
    if (one) listed.push(one);
    yield;
  }
  return listed;
}

/** Somebody as the analysis lists them; null where it does not. */
export function listedOf(
  entity: Entity,
  used: { has(entity: Entity): boolean },
  nameless: ReadonlySet<Entity>,
): Listed | null {
  if (!used.has(entity) && (entity.given.length === 0 || !entity.isEvident)) return null;
  const of = nameless.has(entity) ? [] : entity.mentions;
  const others = [...nameless].filter(({ standsFor }) => standsFor === entity);
  const mentions = inOrder([...of, ...others.flatMap((other) => other.mentions)]);
  return mentions.length > 0 || used.has(entity) ? { entity, known: entity, mentions } : null;
}

/** The speakers of the analysis, in the order of first mention: their ids, and what is said of each. */
export class Listing {
  readonly idOf: ReadonlyMap<Entity, string>;
  readonly #listed: readonly Listed[];
  /** By surname or name: how many have it. */
  readonly #bearers = new Map<string, number>();

  constructor(listed: readonly Listed[]) {
    this.#listed = listed.toSorted(
      (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.index - b.entity.index,
    );
    this.idOf = new Map(this.#listed.map(({ entity }, at) => [entity, `s${at + 1}`]));
    for (const { known } of this.#listed) {
      const surname = known.titled === null ? known.surname.join(' ') || known.name : known.name;
      this.#bearers.set(surname, (this.#bearers.get(surname) ?? 0) + 1);
    }
  }

  /** The speakers, one a step. */
  *speakers(): Steps<Speaker[]> {
    const speakers: Speaker[] = [];
    for (const { known, mentions } of this.#listed) {
      const isShown = ({ words }: Role): boolean => words !== '' && !/^(?:(?:who|which)\b|\d+$)/u.test(words);
      const role = known.named
        ? (known.roles.find((one) => one.stated && isShown(one)) ?? known.roles.find(isShown))
        : undefined;
      speakers.push({
        id: `s${speakers.length + 1}`,
        name: this.#nameOf(known),
        kind: known.kind ?? 'person',
        description: role && role.words !== known.name ? openingLower(role.words) : null,
        affiliation: known.affiliation,
        spellings: spellingsOf(known),
        mentions,
      });
      yield;
    }
    return speakers;
  }

  #nameOf({ name, named, titled }: Readonly<Entity>): string {
    if (!named) return openingLower(name);
    return (this.#bearers.get(name) ?? 0) > 1 ? (titled ?? name) : name;
  }
}

holdForm(Listing, []);

/** A description from the head of a sentence: its article or possessive in lower case. */
function openingLower(words: string): string {
  const [first = ''] = words.split(' ');
  const lower = first.toLowerCase();
  return determiners.has(lower) || quantities.has(lower) || pronounForms.has(lower)
    ? lower + words.slice(first.length)
    : words;
}

/** Forms of the full name that differ in spelling, not in length; the name itself first where it is one of them. */
function spellingsOf({ name, spellings }: Readonly<Entity>): string[] {
  const words = name.split(' ');
  const full = spellings.filter((form) => {
    const parts = form.split(' ');
    return (
      parts.length === words.length && parts.every((part, i) => isInitial(part) === isInitial(words[i] ?? ''))
    );
  });
  return full.length > 0 ? full : [name];
}

/** In text order, each place once. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(compareSpans);
  return sorted.filter(
    (mention, i) => mention.start !== sorted[i - 1]?.start || mention.end !== sorted[i - 1]?.end,
  );
}
