import { possessivePronouns } from '../lexicon/pronouns';
import {
  facets,
  kinship,
  offices,
  relatives,
  roleModifiers,
  roles as roleNouns,
  spokespeople,
} from '../lexicon/roles';
import { wordSet } from '../lexicon/word-set';
import { isSecondDescription } from '../lexicon/signs-of-roles';
import { isTold, sharesBody } from './beside';
import { isHeadWord } from './descriptions';
import type { Discourse, Sighting } from './discourse';
import type { Entity, Role } from './entity';
import type { Noun } from './mention';
import { descriptionWeights, newcomerWeight } from './description-weights';
import { bodyFits, fieldsOf, isAge, isCompany, isOfKind, nameHolds, pronounFits } from './roles';
import type { Roles } from './roles';
import { sharesAmong } from './shares';
import type { ChoiceModel } from './shares';

/** Where a description stands: paragraph and sentence counted over the draft. */
export interface DescriptionPlace {
  readonly paragraph: number;
  readonly sentence: number;
  /** The paragraph's first sentence. */
  readonly firstSentence: number;
  /** What it is is said right behind it: "The owner, a weaver who …,". */
  readonly isIntroduced: boolean;
  /** It is the source of a statement. */
  readonly asSource: boolean;
}

/** Somebody or something spoken of before whom a description may mean. */
export interface Referent {
  readonly entity: Entity;
  /** The role that the description takes up; null where there is none. */
  readonly role: Role | null;
  /** The draft has said that it is this, in no other field and of nobody else. */
  readonly isSaid: boolean;
  /** Something that the draft says ties the description to it, beside where it stands. */
  readonly isTied: boolean;
  /** By feature, as long as {@link descriptionFeatures}. */
  readonly features: readonly number[];
}

/** All whom a description may mean, and what speaks for somebody not spoken of before. */
export interface Referents {
  readonly known: readonly Referent[];
  /** By feature, as long as {@link descriptionFeatures}. */
  readonly newcomer: readonly number[];
}

/**
 * What counts for or against somebody whom a definite description may mean, and for somebody not spoken of before. All from the
 * draft's own words.
 */
export const descriptionFeatures = [
  // what the draft has said that it is
  'said to be this',
  'described as this before',
  'taken to be this before',
  'said to be something of the kind',
  'a sign beside the name',
  'a word of the field in common',
  'of another field',
  'a nationality or body in common',
  'whose it may be',
  'said to be something else',
  'said to be nothing',
  'said to be nothing, by what anybody may be',
  'said to be something else, by what anybody may be',
  'said to be something else, by an office',
  'said to be something else, by a calling',
  'said to be nothing, by a calling',
  'more is said of another',
  'by a description that is hardly ever the first',
  'the noun stands in the name',
  'a body of the kind',
  'the only body of the kind',
  'the body spoken of most',
  // where it was seen last
  'same sentence',
  'same paragraph',
  'paragraph before',
  'two paragraphs back',
  'further back',
  'out of sight',
  'nobody seen since',
  'subject there',
  'oblique there',
  'only reported there',
  // what it was before
  'subject of the sentence before',
  'subject of the paragraph’s first sentence',
  'seen again and again',
  'the only one in view',
  'the only one named in the paragraph',
  // whether it speaks
  'last speaker, this paragraph',
  'last speaker, paragraph before',
  'last speaker, earlier',
  'spoke before the last speaker',
  // what it is
  'not named',
  'not named, last speaker, this paragraph',
  'no sign of what it is',
  // somebody not spoken of before
  'new: nobody in view',
  'new: with more words before',
  'new: with words before that are no part of an office',
  'new: with more words behind',
  'new: somebody’s',
  'new: somebody’s relative',
  'new: this or the same',
  'new: without article',
  'new: an office',
  'new: what anybody may be',
  'new: a description that is hardly ever the first',
  'new: a spokesperson',
  'new: a word that no list knows',
  'new: a body',
  'new: a company, by that word alone',
  'new: said to be somebody here',
  'new: a subject that says nothing',
] as const;

/** Others than those said to be this are looked for no further back than so many paragraphs. */
const paragraphsBack = 3;

/** Whom a definite description of one person or body may mean at its place, by what was read before it. `opener`: its first word, in lower case. */
export function referentsOf(
  noun: Noun,
  opener: string,
  here: DescriptionPlace,
  roles: Roles,
  discourse: Discourse,
): Referents {
  const recent = discourse.recent();
  const seen = new Map<Entity, Sighting[]>();
  for (const sighting of recent) {
    const list = seen.get(sighting.entity);
    if (list) list.push(sighting);
    else seen.set(sighting.entity, [sighting]);
  }
  const body = noun.kind === 'organisation';
  const called = roles.called(noun, here.sentence);
  const own = /^(?:this|our)$/u.test(opener) && ownPaper.test(noun.head);
  const inView = [...seen].flatMap(([entity, [last]]) => {
    const near =
      last !== undefined &&
      ((body && entity.kind !== null) || here.paragraph - last.paragraph <= paragraphsBack);
    return near && isOfKind(entity, noun) && (!body || bodyFits(entity, noun)) ? [entity] : [];
  });
  const pool = [...new Set([...called.keys(), ...inView])].filter(
    (entity) => !own && entity.standsFor === null && pronounFits(entity, noun) && !isOwner(entity, noun),
  );
  const isSaid = pool.some((entity) => called.get(entity)?.some(({ role, same }) => isSaidOf(role) && same));
  const signs = isSaid || body ? [] : pool.filter((entity) => !called.has(entity) && isTold(entity, noun));
  const [spoken = null, before = null] = discourse.lastSpeakers();
  const subjectBefore = discourse.subjectOf(here.sentence - 1)?.entity;
  const topic =
    here.firstSentence < here.sentence ? discourse.subjectOf(here.firstSentence)?.entity : undefined;
  const bygone = noun.kind === 'person' && noun.modifiers.some((word) => bygoneWords.has(word));
  // "His father" is not what anybody may be.
  const anybody = noun.possessor === undefined && (facets.has(noun.head) || isAge(noun) || bygone);
  const second = isSecondDescription(noun.head, noun.complement);
  const office = offices.has(noun.head);
  const calling = !anybody && !second && !office && isHeadWord(noun.head);
  const people = inView.filter((entity) => entity.named);
  // "“…,” the winner said. The mother of two added": whoever has just spoken goes on, unless somebody else came in.
  const goesOn =
    spoken && recent.every((one) => one.entity === spoken.entity || one.start < spoken.end)
      ? spoken.entity
      : null;
  const namedHere = people.filter(
    (entity) => entity.given.length > 0 && seen.get(entity)?.[0]?.paragraph === here.paragraph,
  );
  const aloneHere = namedHere.length === 1 ? namedHere[0] : undefined;
  // "Olu Bako went six. “We waited,” the left-hander said": something new is said of the one whom the paragraph names.
  const isVariation =
    opener === 'the' &&
    (anybody || second || (isVaried(noun) && isHeadWord(noun.head))) &&
    !office &&
    noun.possessor === undefined &&
    !spokespeople.has(noun.head);
  const bodies = body ? pool.filter((entity) => entity.named && entity.kind !== 'person') : [];
  const mostSpokenOf = mostMentioned(bodies);
  const known = pool.map((entity): Referent => {
    const sightings = seen.get(entity) ?? [];
    const [last] = sightings;
    const there = sightings.filter(({ sentence }) => sentence === last?.sentence);
    const back = last ? here.paragraph - last.paragraph : -1;
    const mine = called.get(entity) ?? [];
    const same = mine.filter((one) => one.same);
    const stated = same.some(({ role }) => isSaidOf(role) && entity.named);
    const described = same.some(({ role }) => role.stated && !entity.named);
    const kind = mine.some(({ role }) => isSaidOf(role));
    const fields = fieldsOf(noun, entity);
    const others = entity.roles.some(
      (role) =>
        role.stated && !isAge(role.noun) && !facets.has(role.noun.head) && roleNouns.has(role.noun.head),
    );
    const told = signs.includes(entity);
    const none = mine.length === 0 && !others && !told;
    const other = mine.length === 0 && others && !told;
    const shared = !isSaid && !body && entity.named && sharesBody(noun, entity);
    const spoke = spoken?.entity === entity ? here.paragraph - spoken.paragraph : -1;
    const role = (same[0] ?? mine[0])?.role ?? null;
    return {
      entity,
      role,
      isSaid: stated,
      isTied:
        mine.length > 0 ||
        told ||
        shared ||
        fields === 'common' ||
        body ||
        (isVariation && aloneHere === entity) ||
        ((anybody || second) && (people.length < 2 || goesOn === entity)),
      features: [
        stated,
        described,
        !stated && !described && same.length > 0,
        !stated && !described && same.length === 0 && kind,
        told,
        fields === 'common',
        fields === 'other',
        shared,
        possessivePronouns.has(opener) &&
          (spoken?.entity === entity || (last?.sentence ?? -2) >= here.sentence - 1),
        other,
        none,
        none && anybody,
        other && anybody,
        other && office,
        other && calling,
        none && calling,
        !told && mine.length === 0 && (signs.length > 0 || called.size > 0),
        second && mine.length === 0,
        body && nameHolds(entity, noun),
        body && entity.kind === 'organisation' && entity.named,
        body && bodies.length === 1 && bodies[0] === entity,
        body && bodies.length > 1 && mostSpokenOf === entity,
        last?.sentence === here.sentence,
        back === 0,
        back === 1,
        back === 2,
        back > 2,
        back < 0,
        last !== undefined && recent[0]?.entity === entity,
        there.some((one) => one.subject),
        there.length > 0 && there.every((one) => one.oblique),
        there.length > 0 && there.every((one) => one.reported),
        subjectBefore === entity,
        topic === entity,
        Math.log(1 + sightings.length),
        people.length === 1 && people[0] === entity,
        isVariation && aloneHere === entity,
        spoke === 0,
        spoke === 1,
        spoke > 1,
        before?.entity === entity,
        !entity.named,
        !entity.named && spoke === 0,
        entity.named && !entity.isEvident && entity.kind !== 'organisation',
      ]
        .map(Number)
        .concat(Array<number>(newcomerFeatures).fill(0)),
    };
  });
  return {
    known,
    newcomer: Array<number>(descriptionFeatures.length - newcomerFeatures)
      .fill(0)
      .concat(
        [
          people.length === 0,
          noun.modifiers.length > 0,
          isVaried(noun),
          noun.complement.length > 0,
          noun.possessor !== undefined,
          noun.possessor !== undefined && isRelative(noun),
          /^(?:this|that)$/u.test(opener) || noun.modifiers[0] === 'same',
          noun.determiner === 'none',
          office,
          anybody,
          second,
          spokespeople.has(noun.head),
          !isHeadWord(noun.head),
          body,
          body && isCompany(noun.head) && noun.modifiers.length === 0 && noun.possessor === undefined,
          here.isIntroduced && called.size === 0,
          !here.asSource,
        ].map(Number),
      ),
  };
}

/** The one with the most mentions so far; null where two have as many. */
function mostMentioned(entities: readonly Entity[]): Entity | null {
  const [first, second] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  return first && (!second || first.mentions.length > second.mentions.length) ? first : null;
}

/** "Quill's lawyer" is not Quill, and "my lawyer" is nobody of whom the writer tells. */
function isOwner({ surname, name }: Entity, { possessor }: Noun): boolean {
  if (possessor === undefined) return false;
  if (/^(?:my|our)$/u.test(possessor)) return true;
  return [...surname, ...name.split(' ')].some((word) => word.toLowerCase() === possessor);
}

/** By an apposition, a description or a title, and not by our own conclusion. */
function isSaidOf({ stated, words }: Role): boolean {
  return stated || words === '';
}

/** "The former diplomat", "the retired machinist": what somebody may have been beside whatever he is now. */
const bygoneWords = wordSet('former ex retired one-time onetime');

/** "This newspaper": whoever prints the draft, and no body that it tells of. */
const ownPaper = /^(?:newspaper|paper|magazine|website|programme|station|publication)$/u;

/** "The potato-plant worker", "the old accompanist": said by the way of somebody known; "the health secretary" is an office. */
function isVaried({ modifiers, possessor }: Noun): boolean {
  return (
    possessor === undefined && modifiers.some((word) => !roleModifiers.has(word) && !roleNouns.has(word))
  );
}

/** "His father", "her aunt": of somebody's family. */
function isRelative({ head }: Noun): boolean {
  return relatives.has(head) || kinship.has(head) || wideKinship.has(head);
}

const wideKinship = wordSet(
  `aunt uncle cousin niece nephew grandmother grandfather grandson granddaughter mum mom dad parent partner fiancé fiancée boyfriend
  girlfriend mother-in-law father-in-law brother-in-law sister-in-law stepfather stepmother`,
);

const newcomerFeatures = descriptionFeatures.filter((name) => name.startsWith('new:')).length;

/** What the features count; none of them is somebody not spoken of before. */
export const descriptionModel: ChoiceModel = {
  weights: descriptionFeatures.map((feature) => descriptionWeights[feature]),
  none: newcomerWeight,
};

export interface RankedReferents {
  /** The likeliest first. */
  readonly known: readonly (Referent & { readonly share: number })[];
  /** The share of the belief that it is somebody not spoken of before. */
  readonly newcomer: number;
}

/** Their shares of the belief, which add up to one. */
export function rankReferents({ known, newcomer }: Referents): RankedReferents {
  const { candidates, none } = sharesAmong(
    known.map(({ features }) => features),
    newcomer,
    descriptionModel,
  );
  return {
    known: known.map((one, i) => ({ ...one, share: candidates[i] ?? 0 })).sort((a, b) => b.share - a.share),
    newcomer: none,
  };
}
