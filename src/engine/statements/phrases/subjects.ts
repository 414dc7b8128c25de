import { bodyOfPlace } from '../../lexicon/metonyms';
import { places } from '../../lexicon/places';
import { documentWords, signWords } from '../../lexicon/venue-words';
import type { Range } from '../frames/frame';
import { antecedentOf, withAppositions } from './apposed-phrases';
import { rangeOf } from './phrase';
import type { ChunkedSentence, Phrase } from './phrase';
import { inSegment, isReduced, relativeIn, takesClause } from './subject-in-segment';

/**
 * The subject of a verb group, looked for to its left.
 * - `own`: the noun phrase before it. `relative`: "who"; `antecedent` is what it stands for.
 * - `shared`: left out, as in "… and told" and "…, saying"; `antecedent` is the subject that it shares.
 */
export interface Subject {
  readonly kind: 'own' | 'relative' | 'shared';
  /** As written at this place; null for `shared`. */
  readonly source: Range | null;
  readonly antecedent: Range | null;
  /** Index of the first phrase of the source, or of the coordinator or comma before a shared subject's verb. */
  readonly first: number;
}

/** How many phrases to the left a subject is looked for. Keeps the whole linear. */
const reach = 60;

export function subjectBefore(sentence: ChunkedSentence, verb: number): Subject | null {
  const group = sentence.phrases[verb];
  if (!group?.verb) return null;
  if (group.verb.form === 'gerund') return gerundSubject(sentence, verb);
  if (group.verb.form === 'infinitive') return null;
  return finiteSubject(sentence, verb);
}

/** Found once for each verb: shared subjects lead from verb to verb, and the way back must stay short. */
function finiteSubject(sentence: ChunkedSentence, verb: number): Subject | null {
  let known = sentence.subjects.get(verb);
  if (known === undefined) {
    known = lookLeft(sentence, verb);
    sentence.subjects.set(verb, known);
  }
  return known;
}

function lookLeft(sentence: ChunkedSentence, verb: number): Subject | null {
  const { phrases } = sentence;
  let end = verb - 1;
  const lowest = Math.max(0, verb - reach);
  let crossed = 0;
  let segmentEnd = end;
  // Segment by segment, parted by commas and dashes: the one with a noun phrase of its own holds the subject.
  while (end >= lowest && crossed < 7) {
    while (end >= lowest && isSkipped(phrases[end])) {
      const time = phrases[end]?.kind === 'time';
      // "A poll published on Sunday": the day belongs to the participle.
      if (time && phrases[end - 1]?.kind === 'preposition' && isReduced(sentence, end - 2)) break;
      end -= 1;
      if (time && phrases[end]?.kind === 'preposition') end -= 1;
    }
    const boundary = phrases[end];
    if (!boundary) return null;
    if (boundary.kind === 'comma' || boundary.kind === 'dash') {
      crossed += 1;
      end -= 1;
      segmentEnd = end;
      continue;
    }
    const relative = crossed > 0 ? relativeIn(sentence, end, lowest) : null;
    if (relative !== null && phrases[relative - 1]?.kind === 'comma') {
      end = relative - 1;
      continue;
    }
    const found = inSegment(sentence, end, lowest, relative === null ? end : relative - 1);
    if (found.kind === 'noun') {
      const aside = crossed > 0 || phrases[segmentEnd + 1]?.kind === 'comma';
      const whole = beforePlace(sentence, found, lowest) ?? found.first;
      const first = withAppositions(sentence, whole, found.last, aside || segmentEnd > found.last);
      return { kind: 'own', source: rangeOf(phrases, first, found.last), antecedent: null, first };
    }
    if (found.kind === 'relative') {
      if (crossed > 0) {
        end = found.first - 1;
        continue;
      }
      const pronoun = phrases[found.first];
      if (!pronoun) return null;
      return {
        kind: 'relative',
        source: { from: pronoun.from, to: pronoun.to },
        antecedent: antecedentOf(sentence, found.first),
        first: found.first,
      };
    }
    if (found.kind === 'coordinator') {
      const shared = sharedSubject(sentence, found.first);
      return shared && { kind: 'shared', source: null, antecedent: shared, first: found.first };
    }
    if (found.kind === 'aside') {
      end = found.first - 1;
      continue;
    }
    return null;
  }
  return null;
}

/** "A woman in Leeds, Yorkshire, told": where the phrase found only says in which part of the world a place is, where the subject begins. */
function beforePlace(
  sentence: ChunkedSentence,
  { first, last }: { readonly first: number; readonly last: number },
  lowest: number,
): number | null {
  const { phrases, tokens } = sentence;
  const [region, comma, place, preposition] = [0, 1, 2, 3].map((back) => phrases[first - back]);
  if (
    first !== last ||
    comma?.kind !== 'comma' ||
    place?.kind !== 'noun' ||
    preposition?.kind !== 'preposition'
  )
    return null;
  const words = tokens.slice(region?.from, region?.to).map(({ lower }) => lower);
  const name = words.join(' ');
  if (!(places.has(name) || bodyOfPlace.has(name)) || !/^\p{Lu}/u.test(tokens[place.from]?.text ?? ''))
    return null;
  let at = first - 4;
  if (phrases[at]?.kind !== 'noun') return null;
  while (tokens[phrases[at - 1]?.from ?? -1]?.lower === 'of' && phrases[at - 2]?.kind === 'noun') at -= 2;
  // "After a storm in Leeds, Yorkshire said": a circumstance that opens the sentence, and a subject of its own.
  const opens = phrases[at - 1]?.kind === 'preposition' && (at < 2 || phrases[at - 2]?.kind === 'comma');
  return at < lowest || opens ? null : at;
}

const skipped = new Set(['adverb', 'time', 'bracket']);

function isSkipped(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && skipped.has(phrase.kind);
}

/** "Quill denied it and told aides": the subject of the nearest verb to the left that is not in a clause of its own. */
function sharedSubject(sentence: ChunkedSentence, before: number): Range | null {
  const { phrases } = sentence;
  let fallback: Range | null = null;
  for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'semicolon' || phrase?.kind === 'stop') break;
    if (phrase?.kind !== 'verb' || phrase.verb?.form !== 'finite') continue;
    const subject = finiteSubject(sentence, at);
    if (!subject) continue;
    if (subject.kind === 'shared') return subject.antecedent;
    const opener = phrases[subject.first - 1];
    const inClause =
      subject.kind === 'relative' ||
      opener?.kind === 'relative' ||
      opener?.kind === 'noun' ||
      opener?.kind === 'subordinator' ||
      (opener?.kind === 'verb' && takesClause(sentence, opener));
    const range = subject.kind === 'relative' ? subject.antecedent : subject.source;
    if (!inClause) return range;
    fallback ??= range;
  }
  return fallback ?? invertedBefore(sentence, before);
}

/** “No,” said Orr, adding …: the subject stands after its verb. */
function invertedBefore({ phrases }: ChunkedSentence, before: number): Range | null {
  for (let at = before - 1; at > 0; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb' && phrase.verb?.form === 'finite' && phrases[at + 1]?.kind === 'noun') {
      return rangeOf(phrases, at + 1, at + 1);
    }
    if (phrase?.kind === 'semicolon') return null;
  }
  return null;
}

/** "Quill left, saying": shared with the verb before; "a letter saying", "with Orr saying": own. */
function gerundSubject(sentence: ChunkedSentence, verb: number): Subject | null {
  const { phrases, tokens } = sentence;
  const before = phrases[verb - 1];
  const absolute = absoluteSubject(sentence, verb);
  if (absolute) return absolute;
  if (before?.kind === 'noun') {
    const lower = tokens[before.head]?.lower ?? '';
    if (documentWords.has(lower) || signWords.has(lower)) {
      let first = verb - 1;
      while (
        phrases[first - 1]?.kind === 'preposition' &&
        tokens[phrases[first - 1]?.from ?? -1]?.lower === 'of' &&
        phrases[first - 2]?.kind === 'noun'
      )
        first -= 2;
      return { kind: 'own', source: rangeOf(phrases, first, verb - 1), antecedent: null, first };
    }
  }
  const shared = sharedSubject(sentence, verb);
  return (
    shared && {
      kind: 'shared',
      source: null,
      antecedent: shared,
      first: before?.kind === 'comma' ? verb - 1 : verb,
    }
  );
}

/** ", with Orr reportedly shouting": the noun phrase that "with" sets beside the participle, at the head of a segment. */
function absoluteSubject({ phrases, tokens }: ChunkedSentence, verb: number): Subject | null {
  const last = phrases[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  const isPreposition = (at: number, word: string): boolean => {
    const phrase = phrases[at];
    return phrase?.kind === 'preposition' && tokens[phrase.from]?.lower === word;
  };
  let first = last;
  while (phrases[first]?.kind === 'noun' && isPreposition(first - 1, 'of')) first -= 2;
  const opens = first === 1 || ['comma', 'dash'].includes(phrases[first - 2]?.kind ?? '');
  if (phrases[first]?.kind !== 'noun' || !isPreposition(first - 1, 'with') || !opens) return null;
  return { kind: 'own', source: rangeOf(phrases, first, last), antecedent: null, first };
}
