import type { Discourse, Sighting, Spoken } from './discourse';
import { takesPronoun } from './entity';
import type { Entity } from './entity';
import type { UncuedPlace } from './uncued-place';

/** Somebody whose a quotation without a cue may be. */
export interface PossibleSpeaker {
  readonly entity: Entity;
  /** Where it was last seen outside what others are reported to have said; null where it was not seen hereabouts. */
  readonly sighting: Sighting | null;
  /** The last that it has said hereabouts. */
  readonly spoken: Spoken | null;
  /** By feature, as long as {@link uncuedFeatures}. */
  readonly features: readonly number[];
}

/** All whose a quotation may be, and what speaks for its being nobody's of them. */
export interface PossibleSpeakers {
  readonly known: readonly PossibleSpeaker[];
  /** By feature, as long as {@link uncuedFeatures}. */
  readonly none: readonly number[];
}

/**
 * What counts for or against somebody whose a quotation without a cue may be. All from the draft's own words: what was said by whom
 * before it, and who is spoken of beside it.
 */
export const uncuedFeatures = [
  // its own sentence
  'subject of its sentence',
  'subject of its sentence, a body',
  'in its sentence, no subject',
  'of a part of a sentence, not its subject',
  'of a part of a sentence, not spoken of in this paragraph',
  // what stands before it
  'subject of the sentence before',
  'subject of the sentence before, a short one',
  'subject of the sentence before, in a state',
  'subject of the sentence before, doing as one who speaks',
  'subject of the sentence before, another paragraph’s',
  'subject of the sentence before, in a paragraph where nothing is said',
  'subject of the sentence before, in a paragraph where another has spoken',
  'in the sentence before, no subject',
  'before a colon',
  'before a colon, a document or without a name',
  'before a colon, no subject',
  'subject of the paragraph’s first sentence',
  'the only one in this paragraph',
  'subject two sentences before',
  'first subject of the paragraph before',
  'the only one in the paragraph before',
  'further back',
  // who has spoken
  'last speaker, this paragraph',
  'last speaker, paragraph before',
  'last speaker, earlier',
  'last speaker, earlier, and nobody else is spoken of since',
  'last speaker, in the sentence before',
  'last speaker, in reported words',
  'has spoken by a signature',
  'last speaker, without a cue either',
  'last speaker, of the item before in a list',
  'last speaker, who asks',
  'last speaker, who answers',
  'last speaker, and another has come in since',
  'last speaker, and another is the subject of the sentence before',
  'last speaker, and another is named since',
  'last speaker, and the subject since is not understood',
  'spoke before the last, within a paragraph',
  'spoke before the last, earlier',
  'takes turns with the last speaker',
  'the only one who speaks hereabouts',
  'has said nothing hereabouts',
  // what it is
  'a body',
  'a group',
  'a document',
  'no sign of a person',
  'not named',
  'first spoken of in this paragraph',
  // what the quotation says
  'named in the quotation',
  'he or she of the quotation, and has said nothing hereabouts',
  'a body or group, where it says I',
  'a body or group, where it says we',
  'last speaker, who asks, and this asks too',
  // none of them
  'none: the sentence goes on behind it',
  'none: part of a sentence',
  'none: part of a sentence that has no subject',
  'none: no subject and no speaker in this paragraph or the one before',
  'none: several have come in',
  'none: an item of a list',
] as const;

export type UncuedFeature = (typeof uncuedFeatures)[number];

type Values = Partial<Record<UncuedFeature, number | boolean>>;

/** People are looked for no further back than so many paragraphs. */
const paragraphsBack = 3;

/**
 * Whose a quotation without a cue may be, by what was read before it: all whom the last paragraphs speak of or quote.
 *
 * @param writer Whose statements do not count.
 */
export function possibleSpeakers(
  here: UncuedPlace,
  discourse: Discourse,
  writer: Entity | null,
): PossibleSpeakers {
  const spoken = discourse
    .spokenSince(here.paragraph - paragraphsBack)
    .filter(({ entity }) => entity !== writer);
  const seen = new Map<Entity, Sighting[]>();
  for (const sighting of discourse.recent()) {
    const { entity, paragraph, reported } = sighting;
    if (reported || here.paragraph - paragraph > paragraphsBack || entity.standsFor || entity === writer)
      continue;
    const list = seen.get(entity);
    if (list) list.push(sighting);
    else seen.set(entity, [sighting]);
  }
  for (const { entity } of spoken) if (!seen.has(entity)) seen.set(entity, []);
  const around = surroundings(here, discourse, seen, spoken);
  const known = [...seen].map(([entity, sightings]): PossibleSpeaker => {
    const said = spoken.find((one) => one.entity === entity) ?? null;
    const values = {
      ...placeValues(entity, sightings, here, around),
      ...spokenValues(entity, here, around),
      ...ownValues(entity, sightings, here, around),
    };
    return { entity, sighting: sightings[0] ?? null, spoken: said, features: listed(values) };
  });
  return { known, none: listed(noneValues(here, around)) };
}

interface Surroundings {
  readonly ownSubject: Sighting | null;
  readonly subjectBefore: Sighting | null;
  readonly subjectTwoBefore: Sighting | null;
  readonly firstSubject: Sighting | null;
  readonly firstSubjectBefore: Sighting | null;
  /** Persons seen in this paragraph before it, and in the one before. */
  readonly here: readonly Entity[];
  readonly before: readonly Entity[];
  /** The latest first. */
  readonly spoken: readonly Spoken[];
  readonly last: Spoken | null;
  readonly beforeLast: Spoken | null;
  readonly turn: Entity | null;
  /** Of the persons whom the first "he" or "she" of the quotation can stand for, the one spoken of last. */
  readonly meant: Entity | null;
  /** Who came in since the last statement: as a subject, and in any place. */
  readonly cameIn: readonly Entity[];
  readonly since: readonly Entity[];
}

function surroundings(
  here: UncuedPlace,
  discourse: Discourse,
  seen: ReadonlyMap<Entity, readonly Sighting[]>,
  spoken: readonly Spoken[],
): Surroundings {
  const sightings = [...seen.values()].flat();
  const inParagraph = (paragraph: number): Entity[] =>
    [...seen]
      .filter(([entity, list]) => isPerson(entity) && list.some((one) => one.paragraph === paragraph))
      .map(([entity]) => entity);
  const [last = null] = spoken;
  const since = last
    ? sightings.filter(({ start, entity }) => start >= last.end && entity !== last.entity && isPerson(entity))
    : [];
  const subjectBefore = discourse.subjectOf(here.sentence - 1);
  const pronoun = here.thirdPerson;
  const first = Math.min(
    ...sightings.filter(({ paragraph }) => paragraph === here.paragraph - 1).map(({ sentence }) => sentence),
  );
  return {
    ownSubject: discourse.subjectOf(here.sentence),
    subjectBefore,
    subjectTwoBefore: discourse.subjectOf(here.sentence - 2),
    firstSubject: here.firstSentence < here.sentence - 1 ? discourse.subjectOf(here.firstSentence) : null,
    firstSubjectBefore: Number.isFinite(first) ? discourse.subjectOf(first) : null,
    here: inParagraph(here.paragraph),
    before: inParagraph(here.paragraph - 1),
    spoken,
    last,
    beforeLast: spoken.find(({ entity }) => entity !== last?.entity) ?? null,
    turn: discourse.turnTaker()?.entity ?? null,
    meant: pronoun ? meantBy(pronoun, [...seen.keys()], last?.entity ?? null) : null,
    cameIn: [...new Set(since.filter(({ subject }) => subject).map(({ entity }) => entity))],
    since: [...new Set(since.map(({ entity }) => entity))],
  };
}

/** Whom the "he" or "she" of a quotation stands for, most likely: not him who speaks, where the draft does not state it. */
function meantBy(pronoun: 'he' | 'she', latestFirst: readonly Entity[], last: Entity | null): Entity | null {
  const fits = (entity: Entity): boolean => {
    const takes = takesPronoun(entity, pronoun);
    return isPerson(entity) && (takes === 'stated' || (takes === 'possible' && entity !== last));
  };
  return latestFirst.find(fits) ?? null;
}

function placeValues(
  entity: Entity,
  sightings: readonly Sighting[],
  here: UncuedPlace,
  around: Surroundings,
): Values {
  const inSentence = (sentence: number): boolean => sightings.some((one) => one.sentence === sentence);
  const own = around.ownSubject?.entity === entity;
  const before = around.subjectBefore?.entity === entity;
  const sameParagraph = here.sentence > here.firstSentence;
  const presents =
    around.subjectBefore && before && sameParagraph ? here.presents(around.subjectBefore) : null;
  const colon = here.afterColon && !around.ownSubject;
  const [last] = sightings;
  const said = around.spoken.find((one) => one.entity === entity);
  return {
    'subject of its sentence': own,
    'subject of its sentence, a body': own && !isPerson(entity),
    'in its sentence, no subject': !own && inSentence(here.sentence),
    'of a part of a sentence, not its subject': here.isPart && around.ownSubject !== null && !own,
    'of a part of a sentence, not spoken of in this paragraph':
      here.isPart && last?.paragraph !== here.paragraph && said?.paragraph !== here.paragraph,
    'subject of the sentence before': before && sameParagraph,
    'subject of the sentence before, a short one': before && sameParagraph && here.afterShort,
    'subject of the sentence before, in a state': presents === 'state',
    'subject of the sentence before, doing as one who speaks': presents === 'act',
    'subject of the sentence before, another paragraph’s': before && !sameParagraph,
    'subject of the sentence before, in a paragraph where nothing is said':
      before && !sameParagraph && (!around.last || around.last.paragraph < here.paragraph - 1),
    'subject of the sentence before, in a paragraph where another has spoken':
      before &&
      !sameParagraph &&
      around.last?.paragraph === here.paragraph - 1 &&
      around.cameIn.includes(entity),
    'in the sentence before, no subject': !before && inSentence(here.sentence - 1),
    'before a colon': (before && colon) || (own && here.afterColon),
    'before a colon, a document or without a name':
      before && colon && (entity.kind === 'document' || !entity.named),
    'before a colon, no subject': !before && colon && inSentence(here.sentence - 1),
    'subject of the paragraph’s first sentence': around.firstSubject?.entity === entity,
    'the only one in this paragraph': around.here.length === 1 && around.here[0] === entity,
    'subject two sentences before': around.subjectTwoBefore?.entity === entity,
    'first subject of the paragraph before': around.firstSubjectBefore?.entity === entity,
    'the only one in the paragraph before':
      around.before.length === 1 && around.before[0] === entity && around.here.length === 0,
    'further back': here.paragraph - Math.max(last?.paragraph ?? 0, said?.paragraph ?? 0) > 1,
  };
}

function spokenValues(entity: Entity, here: UncuedPlace, around: Surroundings): Values {
  const { last, beforeLast, spoken } = around;
  const said = spoken.find((one) => one.entity === entity);
  if (!said || !last) return { 'has said nothing hereabouts': true };
  const back = here.paragraph - said.paragraph;
  const signed = { 'has spoken by a signature': said.signed };
  const isOnly = spoken.every((one) => one.entity === entity);
  if (said !== last) {
    const near = said === beforeLast && last.paragraph - said.paragraph <= 1;
    return {
      ...signed,
      'spoke before the last, within a paragraph': near,
      'spoke before the last, earlier': !near,
      'takes turns with the last speaker': around.turn === entity && last.paragraph < here.paragraph,
    };
  }
  return {
    ...signed,
    'last speaker, this paragraph': back <= 0,
    'last speaker, paragraph before': back === 1,
    'last speaker, earlier': back > 1,
    'last speaker, in the sentence before': here.sentence - last.sentence <= 1,
    'last speaker, earlier, and nobody else is spoken of since': back > 1 && around.since.length === 0,
    'last speaker, in reported words': !last.quoted,
    'last speaker, without a cue either': !last.cued,
    'last speaker, of the item before in a list': here.isListItem && !last.cued && back === 1,
    'last speaker, who asks': last.asks && last.quoted,
    'last speaker, who answers': last.answers,
    'last speaker, who asks, and this asks too': last.asks && here.asks,
    'last speaker, and another has come in since': around.cameIn.length > 0,
    'last speaker, and another is the subject of the sentence before':
      around.subjectBefore !== null && around.cameIn.includes(around.subjectBefore.entity),
    'last speaker, and another is named since': around.since.length > around.cameIn.length,
    'last speaker, and the subject since is not understood':
      (here.hasSubjectBefore && !around.subjectBefore && last.sentence < here.sentence - 1) ||
      (here.isPart && here.hasSubject && !around.ownSubject),
    'the only one who speaks hereabouts': isOnly && spoken.length > 1,
  };
}

function ownValues(
  entity: Entity,
  sightings: readonly Sighting[],
  here: UncuedPlace,
  around: Surroundings,
): Values {
  const { kind, named } = entity;
  const isMeant = around.meant === entity;
  const several = kind === 'organisation' || kind === 'group';
  const first = sightings.at(-1);
  const isNamed = [...entity.given.slice(0, 1), ...entity.surname.slice(-1)].some((word) =>
    here.words.has(word),
  );
  return {
    'a body': kind === 'organisation',
    'a group': kind === 'group',
    'a document': kind === 'document',
    'no sign of a person': kind === null && !(named && entity.isEvident),
    'not named': !named,
    'first spoken of in this paragraph':
      first?.paragraph === here.paragraph && entity.mentions.length <= sightings.length,
    'named in the quotation': isNamed,
    'he or she of the quotation, and has said nothing hereabouts':
      isMeant && !around.spoken.some((one) => one.entity === entity),
    'a body or group, where it says I': several && here.pronouns.has('i'),
    'a body or group, where it says we': several && here.pronouns.has('we') && !here.pronouns.has('i'),
  };
}

function noneValues(here: UncuedPlace, around: Surroundings): Values {
  const { last } = around;
  const nobodySpeaks = !last || here.paragraph - last.paragraph > 1;
  return {
    'none: the sentence goes on behind it': here.isAttributed,
    'none: part of a sentence': here.isPart,
    'none: part of a sentence that has no subject': here.isPart && !around.ownSubject,
    'none: no subject and no speaker in this paragraph or the one before':
      nobodySpeaks && !around.subjectBefore && !around.ownSubject,
    'none: several have come in': around.cameIn.length > 1,
    'none: an item of a list': here.isListItem,
  };
}

function listed(values: Values): number[] {
  return uncuedFeatures.map((feature) => Number(values[feature] ?? 0));
}

function isPerson({ kind, named, isEvident }: Entity): boolean {
  return kind === 'person' || kind === 'anonymous' || (kind === null && named && isEvident);
}
