import { bodyOfNationality, bodyOfPlace } from '../lexicon/metonyms';
import { possessivePronouns } from '../lexicon/pronouns';
import { moreGeneral, pronounOfNoun, roleModifiers, roles } from '../lexicon/roles';
import { wordSet } from '../lexicon/word-set';
import { isHeadWord } from './descriptions';
import type { Entity, Role } from './entity';
import { countPronoun, makeEvident, takesPronoun } from './entity';
import { addTo, KeptMap } from './journal';
import type { Noun } from './mention';

/** Those who were said to be something, by the head noun of it; so many of the latest are kept for each noun. */
const kept = 8;

/** A description may take up a role given this many sentences before, and a body named so long ago. */
const sentencesBack = 60;

/** Two who could be meant are rivals when they were last seen within so many sentences of each other. */
const rivalry = 3;

export interface RoleMatch {
  readonly entity: Entity | null;
  /** The role that the description takes up. */
  readonly role: Role | null;
  readonly rivals: readonly Entity[];
}

/** A noun was used of somebody: itself, or one of which it is the more general. */
export interface Called {
  readonly role: Role;
  readonly same: boolean;
}

const none: RoleMatch = { entity: null, role: null, rivals: [] };

/** Who is what: finds whom "the minister" means by the roles that the draft has given so far. */
export class Roles {
  readonly #byHead = new KeptMap<string, readonly { entity: Entity; role: Role }[]>();

  /** Gives a role to somebody, and with it what the noun tells of him; also to those who are nothing but a description yet. */
  give(entity: Entity, role: Role): void {
    addTo(entity, 'roles', role);
    const pronoun = pronounOfNoun.get(role.noun.head);
    if (pronoun) countPronoun(entity, pronoun);
    entity.affiliation ??= role.noun.affiliation;
    if (isHeadWord(role.noun.head)) {
      if (role.noun.kind === 'person') entity.kind ??= 'person';
      makeEvident(entity);
    }
    this.#remember(entity, role);
  }

  #remember(entity: Entity, role: Role): void {
    const { head } = role.noun;
    const full = fullHead(role.noun);
    const sorts = role.noun.kind === 'organisation' && entity.named && isCompany(head) ? anyCompany : [];
    for (const word of new Set([head, ...(moreGeneral.get(full) ?? []), ...sorts])) {
      const list = this.#byHead.get(word) ?? [];
      if (list.some((one) => one.entity === entity && one.role.noun === role.noun)) continue;
      this.#byHead.set(word, [...list, { entity, role }].slice(-kept));
    }
  }

  /**
   * Of whom a noun of one person or body was used, or one of which it is the more general, with nothing that speaks against it; `sentence`
   * is where it stands.
   */
  called(noun: Noun, sentence: number): ReadonlyMap<Entity, readonly Called[]> {
    const called = new Map<Entity, Called[]>();
    for (const { entity, role } of this.#byHead.get(noun.head) ?? []) {
      if (!isCompatible(noun, role.noun) || sentence - entity.lastSentence > sentencesBack) continue;
      const one = { role, same: role.noun.head === noun.head };
      const list = called.get(entity);
      if (list) list.push(one);
      else called.set(entity, [one]);
    }
    return called;
  }

  /**
   * The nameless person of whom the draft's first sentences spoke as somebody known ("its chief executive", a headline's "chief"), where it
   * now names who that is. Null where there is none, or where it has said so of somebody else.
   */
  nameless({ noun }: Role, named: Entity): Entity | null {
    // "A former minister" is none of whom the draft spoke as the minister.
    if (noun.determiner === 'indefinite' || noun.modifiers.some((word) => bygone.has(word))) return null;
    const heads = [noun.head, ...(moreGeneral.get(fullHead(noun)) ?? [])];
    const all = heads.flatMap((head) => this.#byHead.get(head) ?? []);
    const found = all.find(
      ({ entity, role }) =>
        !entity.named &&
        entity.standsFor === null &&
        entity.lastSentence < firstSentences &&
        role === entity.roles[0] &&
        heads.includes(role.noun.head) &&
        /^(?:definite|possessive|none)$/u.test(role.noun.determiner) &&
        isCompatible(withoutPronoun(role.noun), noun) &&
        pronounFits(named, role.noun),
    );
    if (!found) return null;
    const isOther = all.some(
      ({ entity, role }) =>
        entity.named && entity !== named && !role.noun.modifiers.some((word) => bygone.has(word)),
    );
    return isOther ? null : found.entity;
  }

  /** Whom the description of a group or document takes up. `sentence` is where it stands. Rivals are others that it would fit as well. */
  find(noun: Noun, sentence: number): RoleMatch {
    const fitting = (this.#byHead.get(noun.head) ?? [])
      .filter(({ entity, role }) => isCompatible(noun, role.noun) && pronounFits(entity, noun))
      .filter(({ entity }) => entity.standsFor === null && sentence - entity.lastSentence <= sentencesBack)
      .sort(
        (a, b) =>
          agreement(noun, b.role) - agreement(noun, a.role) || b.entity.lastSentence - a.entity.lastSentence,
      );
    const best = fitting[0];
    if (!best) return none;
    const level = agreement(noun, best.role);
    const rivals = new Set(
      fitting
        .filter(({ entity, role }) => entity !== best.entity && agreement(noun, role) === level)
        .filter(({ entity }) => best.entity.lastSentence - entity.lastSentence <= rivalry)
        .map(({ entity }) => entity),
    );
    return { entity: best.entity, role: best.role, rivals: [...rivals] };
  }
}

/** Who is spoken of in so many sentences may be named after them. */
const firstSentences = 6;

/** "Its chief executive" without "its": whose he is, is left open. */
function withoutPronoun({ possessor, ...noun }: Noun): Noun {
  return possessor === undefined || possessivePronouns.has(possessor) ? noun : { ...noun, possessor };
}

/** "chief executive", else the head. */
function fullHead({ head, modifiers }: Noun): string {
  return modifiers.at(-1) === 'chief' && head === 'executive' ? 'chief executive' : head;
}

const companyNouns =
  /^(?:company|firm|business|organi[sz]ation|group|employer|retailer|manufacturer|operator|developer|carrier|supplier|chain|brand|giant|start-?up|charity|club|side|team|broadcaster|newspaper|publisher|airline|brewery|regulator|watchdog|[a-z]*maker|bank|lender|agency|insurer|builder|housebuilder|shipbuilder|steelworks|fund|studio|utility|firm|landlord)$/u;

/** What any company may be called when it is spoken of again. */
const anyCompany = ['company', 'firm', 'business', 'group'];

/** "The company", "the steelmaker": a noun for a body that trades, takes part or oversees. */
export function isCompany(head: string): boolean {
  return companyNouns.test(head);
}

/** Words in the name of a body that is no company. */
const publicBodies = wordSet(
  `administration army assembly authority borough bureau county crown office ombudsman inspectorate cabinet commission committee commons congress consulate council court
  courts department directorate embassy force forces government inspectorate jury lords ministry navy nations parliament party
  police senate service tribunal treasury union university school academy college hospital`,
);

/** Whether a body may be called this by its name: a council is no "company", nor is a country. */
function isLike(entity: Entity, { head }: Noun): boolean {
  if (entity.place !== null) return false;
  const words = entity.name.toLowerCase().split(' ');
  if (/^(?:organi[sz]ation|agency|regulator|watchdog|employer)$/u.test(head)) return true;
  return !words.some((word) => publicBodies.has(word));
}

/** Whether somebody or something is of the kind that the description is of: a person for one of a person, a body for one of a body. */
export function isOfKind(entity: Entity, noun: Noun): boolean {
  const { kind } = entity;
  if (noun.kind === 'organisation') return entity.named && (kind === 'organisation' || kind === null);
  if (entity.roles[0]?.noun.plural && !entity.named) return false;
  return kind === 'person' || kind === 'anonymous' || (kind === null && entity.named && entity.isEvident);
}

/** Whether a body may be called this: by a word in its name, or by what it is; a council is no "company", nor is a country. */
export function bodyFits(entity: Entity, noun: Noun): boolean {
  return nameHolds(entity, noun) || (companyNouns.test(noun.head) && isLike(entity, noun));
}

/** "the ministry" for a body with that word in its name. */
export function nameHolds({ name }: Entity, { head }: Noun): boolean {
  return name.toLowerCase().split(' ').includes(head);
}

/** "The 43-year-old". */
export function isAge(noun: Noun): boolean {
  return noun.head.endsWith('year-old');
}

/** Whether the noun's own "he" or "she" can stand for the entity: "the businesswoman". */
export function pronounFits(entity: Entity, noun: Noun): boolean {
  const pronoun = pronounOfNoun.get(noun.head);
  return !pronoun || takesPronoun(entity, pronoun) !== 'excluded';
}

/** Not so where both name a field or body, and not the same: "the trade minister" and "the foreign minister". */
function isCompatible(noun: Noun, known: Noun): boolean {
  if (noun.determiner === 'indefinite' || noun.determiner === 'quantity') return false;
  if ((noun.plural ?? false) !== (known.plural ?? false)) return false;
  if ((noun.kind === 'group') !== (known.kind === 'group') && !noun.plural) return false;
  if (!samePossessor(noun, known)) return false;
  // Who is said to be the minister is not "the former minister".
  if (noun.modifiers.some((word) => bygone.has(word)) && !known.modifiers.some((word) => bygone.has(word)))
    return false;
  // "Critics" are whoever they are each time, and so are "her allies"; "the residents" are those spoken of before.
  if (noun.plural && noun.determiner !== 'definite') return false;
  return agreementOfFields(noun, known) !== 'other';
}

/**
 * Whether two descriptions name a word of the same field or body, or each another. A name and a common word are not
 * set against each other: "the Tarn grower" may well be the citrus grower.
 */
function agreementOfFields(noun: Noun, known: Noun): 'common' | 'other' | 'unsaid' {
  const [field, knownField] = [fieldOf(noun), fieldOf(known)];
  if (field.some((word) => knownField.includes(word))) return 'common';
  const isProper = ({ proper, possessor }: Noun, word: string): boolean =>
    word === possessor || (proper?.includes(word) ?? false);
  const opposed = [true, false].some(
    (proper) =>
      field.some((word) => isProper(noun, word) === proper) &&
      knownField.some((word) => isProper(known, word) === proper),
  );
  return opposed ? 'other' : 'unsaid';
}

const bygone = wordSet('former ex erstwhile then late');

/** Whose it is does not speak against it; who "her" is, is left open here. */
function samePossessor({ possessor }: Noun, known: Noun): boolean {
  if (possessor === undefined || possessor === known.possessor) return true;
  if (possessivePronouns.has(possessor))
    return known.possessor !== undefined && !possessivePronouns.has(known.possessor);
  if (known.possessor !== undefined) return possessivePronouns.has(known.possessor);
  return fieldOf(known).includes(possessor);
}

/** More is better: words of the field in common, the same head noun, and that the draft itself says so. */
function agreement(noun: Noun, { noun: known, stated }: Role): number {
  const words = new Set(fieldOf(known));
  const common = fieldOf(noun).filter((word) => words.has(word)).length;
  return common + (known.head === noun.head ? 0.5 : 0) + (stated ? 0.25 : 0);
}

/** Whether the description and what is known of the entity name a word of the same field or body, or each another. */
export function fieldsOf(noun: Noun, { roles: known }: Entity): 'common' | 'other' | 'unsaid' {
  const all = known.map((role) => agreementOfFields(noun, role.noun));
  if (all.includes('common')) return 'common';
  return all.includes('other') ? 'other' : 'unsaid';
}

/** The words that say of what field or body: "trade", "russian", "security", "council". */
function fieldOf(noun: Noun): readonly string[] {
  const known = fields.get(noun);
  if (known) return known;
  const field = wordsOfField(noun);
  fields.set(noun, field);
  return field;
}

const fields = new WeakMap<Noun, readonly string[]>();

function wordsOfField(noun: Noun): string[] {
  const standing =
    /^(?:former|ex|acting|interim|senior|junior|veteran|longtime|long-time|longstanding|retired|late|new|current|young|old|first|second|the|a|an)$/u;
  const modifiers = noun.modifiers.filter(
    (word) =>
      roleModifiers.has(word) || bodyOfNationality.has(word) || roles.has(word) || /^\p{L}+$/u.test(word),
  );
  return [...modifiers, ...noun.complement, noun.possessor ?? '']
    .filter((word) => word !== '' && !standing.test(word) && !possessivePronouns.has(word))
    .map((word) => bodyOfNationality.get(word) ?? bodyOfPlace.get(word) ?? word);
}
