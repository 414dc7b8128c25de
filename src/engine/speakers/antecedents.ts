import type { Discourse, Sighting, Spoken } from './discourse';
import type { Entity } from './entity';
import { takesPronoun } from './entity';
import { covers } from '../text/span';
import type { Pronoun } from './mention';

/** Where the pronoun stands: paragraph and sentence counted over the draft. */
export interface Here {
  readonly paragraph: number;
  readonly sentence: number;
  /** The paragraph's first sentence. */
  readonly firstSentence: number;
  /** It is the subject of a cue that answers somebody: "he replied". */
  readonly answers: boolean;
  /** A word for two is the subject of the sentence before: "The pair met on Sunday." */
  readonly pairBefore: boolean;
}

/** Somebody whom a pronoun could mean at its place, and what the draft says for and against it. */
export interface Antecedent {
  readonly entity: Entity;
  /** Where it was seen last. */
  readonly sighting: Sighting;
  /** By feature, as long as {@link antecedentFeatures}. */
  readonly features: readonly number[];
}

/**
 * What counts for or against an antecedent. Distance is that of the last sighting; one in a sentence counts once, by
 * the best place that it has there. All from the draft's own words: nothing here knows whose name it is.
 */
export const antecedentFeatures = [
  // how far back it was last seen
  'same sentence',
  'sentence before',
  'two sentences back',
  'three sentences back',
  'further back',
  'paragraph before',
  'two paragraphs back',
  'three or more paragraphs back',
  'nobody seen since',
  // the place that it had there
  'subject there',
  'oblique there',
  'object there',
  'only reported there',
  'by a pronoun there',
  'agent of a phrase here',
  'no subject seen since',
  // what it was before
  'subject of the sentence before',
  'subject in this sentence',
  'subject of the paragraph’s first sentence',
  'seen again and again',
  'spoken of most in the draft',
  // whether it speaks
  'last speaker, this paragraph',
  'last speaker, paragraph before',
  'last speaker, earlier',
  'spoke before the last speaker',
  'last speaker by the same pronoun',
  // who asks and who is asked
  'last speaker, where this answers',
  'asked last',
  'asked last, where this answers',
  'was asked last',
  'spoken of in what was asked last',
  'spoke before the one who asked last',
  'takes turns with the last speaker',
  // what it is
  'pronoun stated',
  'no sign of a person',
  'no sign of a person, and no subject',
  'first spoken of there',
  'first spoken of there, described',
  'he or she: described, not named',
  'he or she: described by a word that no list knows',
  'he or she: called his or hers',
  'they: a group',
  'they: a body',
  'they: one person',
  'it: a document',
  'it: of unknown kind',
  // none of them
  'none: two named together just before',
  'none: a group just before',
  'none: a word for two just before',
] as const;

const noneFeatures = antecedentFeatures.filter((name) => name.startsWith('none:')).length;

/** Antecedents are looked for no further back than so many paragraphs. */
const paragraphsBack = 4;

/** Whom a pronoun could mean at its place. Never one from inside quoted words, nor one that the draft rules out. */
export function antecedentsOf(pronoun: Pronoun, here: Here, discourse: Discourse): Antecedent[] {
  const seen = new Map<Entity, [Sighting, ...Sighting[]]>();
  for (const sighting of discourse.recent()) {
    if (here.paragraph - sighting.paragraph > paragraphsBack) continue;
    if (sighting.entity.standsFor || takesPronoun(sighting.entity, pronoun) === 'excluded') continue;
    const list = seen.get(sighting.entity);
    if (list) list.push(sighting);
    else seen.set(sighting.entity, [sighting]);
  }
  const [spoken = null, before = null] = discourse.lastSpeakers();
  const subjectBefore = discourse.subjectOf(here.sentence - 1)?.entity;
  const topic =
    here.firstSentence < here.sentence ? discourse.subjectOf(here.firstSentence)?.entity : undefined;
  const one = pronoun === 'he' || pronoun === 'she';
  const known =
    spoken?.pronoun === pronoun ||
    [...seen.keys()].some((entity) => takesPronoun(entity, pronoun) === 'stated');
  const people = [...seen].filter(
    ([entity, sightings]) => !onlyPlace(sightings) && !(one && known && isBareWord(entity)),
  );
  const most = spokenOfMost(people.map(([entity]) => entity));
  const somebody = people.filter(([entity]) => !one || isSomebody(entity));
  const latest = somebody[0]?.[0];
  const latestSubject = somebody.find(([, [last]]) => last.subject && !isAgent(last, here))?.[0];
  const turn = discourse.turnTaker();
  const pair = namedTogether(pronoun, here, discourse);
  const pairOf = ({ entity, sentence }: Sighting): readonly Sighting[] =>
    sentence === pair[0]?.sentence && pair.some((one) => one.entity === entity) ? pair : [];
  return people.map(([entity, sightings]) => {
    const together = pairOf(sightings[0]);
    // Of two named together, neither stands nearer than the other.
    const places: [Sighting, ...Sighting[]] = [together.at(-1) ?? sightings[0], ...together, ...sightings];
    const either = [entity, ...together.map((one) => one.entity)];
    const isEither = (one: Entity | undefined): number => Number(one !== undefined && either.includes(one));
    const acts = isAgent(sightings[0], here);
    return {
      entity,
      sighting: sightings[0],
      features: [
        ...placeFeatures(places, here, isEither(latest) > 0),
        isEither(latestSubject),
        isEither(subjectBefore),
        Number(!acts && sightings.some((one) => one.subject && one.sentence === here.sentence)),
        isEither(topic),
        Math.log(sightings.length),
        Number(most !== null && entity === most),
        ...speakerFeatures(entity, pronoun, here, acts ? null : spoken, before),
        ...askingFeatures(entity, sightings, here, spoken, before),
        Number(turn?.entity === entity && spoken?.paragraph === here.paragraph - 1),
        ...kindFeatures(entity, pronoun, here, sightings),
        ...Array<number>(noneFeatures).fill(0),
      ],
    };
  });
}

/** The two that the sentence before names together, in text order: "Quill and Orr left.", "Quill met Orr."; none where it does not. */
function namedTogether(pronoun: Pronoun, here: Here, discourse: Discourse): readonly Sighting[] {
  if (pronoun !== 'he' && pronoun !== 'she') return [];
  const before = discourse
    .recent()
    .filter(({ sentence, reported }) => sentence === here.sentence - 1 && !reported)
    .reverse();
  for (const [i, first] of before.entries()) {
    const second = before[i + 1];
    if (!second || second.entity === first.entity || second.start - first.end > joining) continue;
    if (!first.subject && !second.subject) continue;
    const both = [first, second];
    if (both.every(({ entity }) => entity.kind === 'person' && takesPronoun(entity, pronoun) !== 'excluded'))
      return both;
  }
  return [];
}

/** What speaks for its being none of them: "Quill and Orr left. “No,” she said." By feature, as long as {@link antecedentFeatures}. */
export function noneOfThem(pronoun: Pronoun, here: Here, discourse: Discourse): number[] {
  const one = pronoun === 'he' || pronoun === 'she';
  const group = discourse
    .recent()
    .some(
      ({ entity, subject, sentence, reported }) =>
        sentence === here.sentence - 1 && !reported && subject && entity.kind === 'group',
    );
  return [
    ...Array<number>(antecedentFeatures.length - noneFeatures).fill(0),
    Number(namedTogether(pronoun, here, discourse).length > 0),
    Number(one && group),
    Number(one && here.pairBefore),
  ];
}

/** "Quill and Orr": so far apart stand two names that one word joins. */
const joining = 6;

/** One capitalised word that nothing shows to be a person: where the draft says "she" of somebody else, it is not she. */
function isBareWord({ kind, named, isEvident }: Entity): boolean {
  return kind === null && named && !isEvident;
}

/** Of several, the one whom the draft has spoken of half as often again as any other, and four times at least: an obituary's subject. */
function spokenOfMost(entities: readonly Entity[]): Entity | null {
  const [first, second] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < 4) return null;
  return first.mentions.length >= 1.5 * (second?.mentions.length ?? 0) ? first : null;
}

/** Spoken of as a place where something is, and nothing more: "at Cargo Fleet". */
function onlyPlace(sightings: readonly Sighting[]): boolean {
  return sightings.every(
    ({ governor, entity }) => entity.given.length === 0 && governor !== null && locative.has(governor),
  );
}

const locative: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'across', 'around', 'inside']);

/** "Asked by Orr whether …, she": who acts in a phrase of the pronoun's sentence is not its subject. */
function isAgent({ sentence, governor }: Sighting, here: Here): boolean {
  return sentence === here.sentence && governor === 'by';
}

function placeFeatures(sightings: readonly Sighting[], here: Here, latest: boolean): number[] {
  const [last] = sightings;
  if (!last) return [];
  const there = sightings.filter(({ sentence }) => sentence === last.sentence);
  const back = here.sentence - last.sentence;
  const paragraphs = here.paragraph - last.paragraph;
  const agent = isAgent(last, here);
  const subject = !agent && there.some((one) => one.subject);
  const oblique = !subject && there.every((one) => one.oblique);
  return [
    ...[0, 1, 2, 3].map((far) => Number(back === far)),
    Number(back > 3),
    ...[1, 2].map((far) => Number(paragraphs === far)),
    Number(paragraphs > 2),
    Number(latest),
    Number(subject),
    Number(oblique),
    Number(!subject && !oblique),
    Number(there.every((one) => one.reported)),
    Number(!last.full),
    Number(agent),
  ];
}

function speakerFeatures(
  entity: Entity,
  pronoun: Pronoun,
  here: Here,
  spoken: Spoken | null,
  before: Spoken | null,
): number[] {
  const last = spoken?.entity === entity ? here.paragraph - spoken.paragraph : -1;
  return [
    Number(last === 0),
    Number(last === 1),
    Number(last > 1),
    Number(before?.entity === entity),
    Number(last === 0 && spoken?.pronoun === pronoun),
    Number(last >= 0 && last < 2 && here.answers),
  ];
}

/** "Orr asked Quill whether … She replied": of a question just before. */
function askingFeatures(
  entity: Entity,
  sightings: readonly Sighting[],
  here: Here,
  spoken: Spoken | null,
  before: Spoken | null,
): number[] {
  if (!spoken?.asks || here.paragraph - spoken.paragraph > 1) return [0, 0, 0, 0, 0];
  const asks = spoken.entity === entity;
  return [
    asks,
    asks && here.answers,
    !asks && sightings.some((one) => spoken.recipient.some((span) => covers(span, one))),
    !asks && sightings.some((one) => one.reported && covers(spoken, one)),
    before?.entity === entity,
  ].map(Number);
}

/** Something shows that it is a person. */
function isSomebody({ kind, isEvident }: Entity): boolean {
  return kind === 'anonymous' || (kind !== 'organisation' && isEvident);
}

function kindFeatures(
  entity: Entity,
  pronoun: Pronoun,
  here: Here,
  sightings: readonly Sighting[],
): number[] {
  const they = pronoun === 'they';
  const one = pronoun === 'he' || pronoun === 'she';
  const { kind } = entity;
  const person = kind === 'person' || kind === 'anonymous';
  const unknown = entity.named && !entity.isEvident && pronoun !== 'it';
  const [last] = sightings;
  const first =
    last !== undefined &&
    last.sentence >= Math.min(here.sentence - 1, here.firstSentence) &&
    entity.mentions.length <= sightings.length &&
    sightings.every(({ paragraph }) => paragraph === last.paragraph);
  return [
    Number(one && takesPronoun(entity, pronoun) === 'stated'),
    Number(unknown),
    Number(unknown && sightings.every(({ subject }) => !subject)),
    Number(one && first),
    Number(one && first && !entity.named),
    Number(one && !entity.named),
    Number(one && !entity.named && kind === null),
    Number(one && entity.roles.some(({ noun }) => noun.possessor === (pronoun === 'he' ? 'his' : 'her'))),
    Number(they && kind === 'group'),
    Number(they && (kind === 'organisation' || kind === 'document')),
    Number(they && (person || kind === null)),
    Number(pronoun === 'it' && kind === 'document'),
    Number(pronoun === 'it' && kind === null),
  ];
}
