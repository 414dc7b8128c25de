import type { Mention, Speaker } from '../analysis';
import { quantities } from '../lexicon/groups';
import { determiners } from '../lexicon/noun-phrases';
import { pronounForms } from '../lexicon/pronouns';
import type { Steps } from '../steps';
import { compareSpans } from '../text/span';
import type { Entity, Role } from './entity';
import { isInitial } from './spellings';

/**
 * The speakers of the analysis: all who say something or may have said it, and everybody with a full name. In the
 * order of first mention.
 */
export function* listingSpeakers(
  entities: readonly Entity[],
  used: ReadonlySet<Entity>,
): Steps<{ speakers: Speaker[]; idOf: ReadonlyMap<Entity, string> }> {
  const idOf = new Map<Entity, string>();
  const listed: { entity: Entity; mentions: Mention[] }[] = [];
  for (const entity of entities) {
    if (!used.has(entity) && (entity.given.length === 0 || entity.evidence === 0)) continue;
    const mentions = mentionsOf(entity);
    if (mentions.length > 0 || used.has(entity)) listed.push({ entity, mentions });
    yield;
  }
  listed.sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.index - b.entity.index,
  );
  const bearers = new Map<string, number>();
  for (const { entity } of listed) {
    const surname = entity.titled === null ? entity.surname.join(' ') || entity.name : entity.name;
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  const nameOf = ({ name, named, titled }: Entity): string => {
    if (!named) return openingLower(name);
    return (bearers.get(name) ?? 0) > 1 ? (titled ?? name) : name;
  };
  const speakers: Speaker[] = [];
  for (const { entity, mentions } of listed) {
    const id = `s${speakers.length + 1}`;
    idOf.set(entity, id);
    const isShown = ({ words }: Role): boolean => words !== '' && !/^(?:(?:who|which)\b|\d+$)/u.test(words);
    const role = entity.named
      ? (entity.roles.find((one) => one.stated && isShown(one)) ?? entity.roles.find(isShown))
      : undefined;
    speakers.push({
      id,
      name: nameOf(entity),
      kind: entity.kind ?? 'person',
      description: role && role.words !== entity.name ? openingLower(role.words) : null,
      affiliation: entity.affiliation,
      spellings: spellingsOf(entity),
      mentions,
    });
    yield;
  }
  return { speakers, idOf };
}

/** A description from the head of a sentence: its article or possessive in lower case. */
function openingLower(words: string): string {
  const [first = ''] = words.split(' ');
  const lower = first.toLowerCase();
  return determiners.has(lower) || quantities.has(lower) || pronounForms.has(lower)
    ? lower + words.slice(first.length)
    : words;
}

/** Forms of the full name that differ in spelling, not in length; the name itself first where it is one of them. */
function spellingsOf({ name, spellings }: Entity): string[] {
  const words = name.split(' ');
  const full = spellings.filter((form) => {
    const parts = form.split(' ');
    return (
      parts.length === words.length && parts.every((part, i) => isInitial(part) === isInitial(words[i] ?? ''))
    );
  });
  return full.length > 0 ? full : [name];
}

function mentionsOf({ mentions }: Entity): Mention[] {
  const sorted = [...mentions].sort(compareSpans);
  return sorted.filter(
    (mention, i) => mention.start !== sorted[i - 1]?.start || mention.end !== sorted[i - 1]?.end,
  );
}
