import { cueWord } from '../../lexicon/cue-words';
import { documentWords, signWords, venueWords } from '../../lexicon/venue-words';
import * as words from '../../lexicon/function-words';
import type { Range } from '../frames/frame';
import type { ChunkedSentence, Phrase } from './phrase';

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
      const first = withAppositions(sentence, found.first, found.last, aside || segmentEnd > found.last);
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

const skipped = new Set(['adverb', 'time', 'bracket']);

function isSkipped(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && skipped.has(phrase.kind);
}

type Found =
  | { readonly kind: 'noun'; readonly first: number; readonly last: number }
  | { readonly kind: 'relative' | 'coordinator' | 'aside'; readonly first: number }
  | { readonly kind: 'none' };

/**
 * The first relative pronoun of a segment that a comma closes: "who asked not to be named because …", "an artist who
 * signs her work as “Wick”". All that follows it in the segment belongs to its clause.
 */
function relativeIn({ phrases }: ChunkedSentence, end: number, lowest: number): number | null {
  let relative: number | null = null;
  for (let at = end; at >= lowest; at -= 1) {
    const kind = phrases[at]?.kind;
    if (kind === 'relative') relative = at;
    if (kind === undefined || ['comma', 'dash', 'semicolon', 'colon', 'stop'].includes(kind)) break;
  }
  return relative;
}

/** Reads one segment from right to left, from `end` (or `start`, left of a clause at its end) to the comma before it. */
function inSegment(sentence: ChunkedSentence, end: number, lowest: number, start: number): Found {
  const { phrases, tokens } = sentence;
  let last = end;
  for (let at = start; at >= lowest; at -= 1) {
    const phrase = phrases[at];
    const before = phrases[at - 1];
    if (!phrase) break;
    switch (phrase.kind) {
      case 'noun': {
        if (
          before?.kind === 'preposition' ||
          (before?.kind === 'adverb' && phrases[at - 2]?.kind === 'preposition')
        ) {
          const edge = at === last;
          at -= before.kind === 'preposition' ? 1 : 2;
          if (edge && isVenue(sentence, phrases[at], phrase) && phrases[at - 1]?.kind === 'noun')
            last = at - 1;
          continue;
        }
        if (before?.kind === 'verb' && !takesClause(sentence, before)) {
          const relative = relativeBefore(sentence, at - 1, lowest);
          if (relative !== null) {
            at = relative;
            if (phrases[at - 1]?.kind === 'comma') return { kind: 'aside', first: at };
            continue;
          }
          if (
            before.verb?.form === 'gerund' ||
            before.verb?.form === 'infinitive' ||
            isReduced(sentence, at - 1)
          ) {
            at -= 1;
            if (at === lowest || ['comma', 'dash'].includes(phrases[at - 1]?.kind ?? ''))
              return { kind: 'aside', first: at };
            continue;
          }
          return { kind: 'none' };
        }
        const first = coordinatedFrom(sentence, at);
        return { kind: 'noun', first, last: Math.max(last, at) };
      }
      case 'time':
        {
          const edge = at === last;
          if (before?.kind === 'preposition') at -= 1;
          if (edge && phrases[at - 1]?.kind !== 'verb') last = at - 1;
        }
        continue;
      case 'quotation':
        return { kind: 'none' };
      case 'adjective':
      case 'adverb':
      case 'bracket':
      case 'word':
      case 'preposition':
        continue;
      case 'verb':
        // A participle after its noun: "the plan backed by Quill said".
        if (isReduced(sentence, at)) continue;
        if (phrase.verb?.form === 'gerund' || phrase.verb?.form === 'infinitive') {
          if (before && !['comma', 'dash'].includes(before.kind)) continue;
          return { kind: 'aside', first: at };
        }
        {
          const relative = relativeBefore(sentence, at, lowest);
          if (relative !== null) {
            if (phrases[relative - 1]?.kind === 'comma') return { kind: 'aside', first: relative };
            at = relative;
            continue;
          }
          const opener = subordinatorBefore(sentence, at, lowest);
          if (opener !== null && phrases[opener - 1]?.kind === 'comma')
            return { kind: 'aside', first: opener };
        }
        return { kind: 'none' };
      case 'relative':
        return { kind: 'relative', first: at };
      case 'coordinator':
        return { kind: 'coordinator', first: at };
      case 'comma':
      case 'dash':
        return { kind: 'aside', first: at + 1 };
      case 'subordinator':
        // "as though", "if anything": the verb has no subject before it here.
        if (tokens[phrase.from]?.lower === 'that' || tokens[phrase.from]?.lower === 'what')
          return { kind: 'none' };
        return phrases[at - 1]?.kind === 'comma' ? { kind: 'aside', first: at } : { kind: 'none' };
      default:
        return { kind: 'none' };
    }
  }
  return { kind: 'none' };
}

/** "in a statement", "for his part": between subject and verb, and no part of the subject. */
function isVenue({ tokens }: ChunkedSentence, preposition: Phrase | undefined, phrase: Phrase): boolean {
  if (['of', 'for', 'from', 'with'].includes(tokens[preposition?.from ?? -1]?.lower ?? '')) return false;
  const lower = tokens[phrase.head]?.lower ?? '';
  return words.timeWords.has(lower) || venueWords.has(lower);
}

/** Whether a noun phrase after this verb may be the subject of the next: "Quill said Orr claimed". */
function takesClause({ tokens }: ChunkedSentence, phrase: Phrase): boolean {
  return cueWord(tokens[phrase.head]?.lower ?? '').some(({ takes }) => takes.has('clause'));
}

/** A past participle without auxiliary, right after a noun: a reduced relative clause. */
export function isReduced({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  if (!phrase?.verb || phrase.verb.bare || phrase.verb.form !== 'finite' || phrase.to - phrase.from > 1)
    return false;
  const lower = tokens[phrase.head]?.lower ?? '';
  const next = phrases[at + 1];
  return (
    phrases[at - 1]?.kind === 'noun' &&
    /(?:ed|en|wn|ne)$|^(?:broadcast|held|sent|built|led|run|brought|taught)$/.test(lower) &&
    next?.kind === 'preposition' &&
    (tokens[next.from]?.lower === 'by' || cueWord(lower).length === 0) &&
    ['by', 'in', 'on', 'at', 'from', 'with', 'for', 'as'].includes(tokens[next.from]?.lower ?? '')
  );
}

/** The relative pronoun whose clause this verb belongs to, in the same segment. */
function relativeBefore({ phrases }: ChunkedSentence, verb: number, lowest: number): number | null {
  for (let at = verb - 1; at >= Math.max(lowest, verb - 8); at -= 1) {
    const kind = phrases[at]?.kind;
    if (kind === 'relative') return at;
    if (
      kind === 'comma' ||
      kind === 'verb' ||
      kind === 'semicolon' ||
      kind === 'stop' ||
      kind === 'quotation'
    )
      return null;
  }
  return null;
}

function subordinatorBefore({ phrases }: ChunkedSentence, verb: number, lowest: number): number | null {
  for (let at = verb - 1; at >= Math.max(lowest, verb - 8); at -= 1) {
    const kind = phrases[at]?.kind;
    if (kind === 'subordinator') return at;
    if (kind === 'comma' || kind === 'verb' || kind === 'semicolon' || kind === 'stop') return null;
  }
  return null;
}

/** "Quill and Orr": from the first of coordinated noun phrases, unless that one is the object of a verb. */
function coordinatedFrom(sentence: ChunkedSentence, at: number): number {
  const { phrases } = sentence;
  if (phrases[at - 1]?.kind !== 'coordinator') return at;
  let first = at - 2;
  // "two aides to Orr and a lawyer": over the prepositions.
  while (phrases[first]?.kind === 'noun' && phrases[first - 1]?.kind === 'preposition') first -= 2;
  if (phrases[first]?.kind === 'bracket') first -= 1;
  if (phrases[first]?.kind !== 'noun') return at;
  const before = phrases[first - 1];
  if (before && (before.kind === 'verb' || before.kind === 'subordinator'))
    return before.kind === 'verb' && takesClause(sentence, before)
      ? first
      : before.kind === 'subordinator'
        ? first
        : at;
  let list = first;
  for (
    let step = 0;
    step < 6 && phrases[list - 1]?.kind === 'comma' && phrases[list - 2]?.kind === 'noun';
    step += 1
  ) {
    if (['preposition', 'verb'].includes(phrases[list - 3]?.kind ?? '')) break;
    list -= 2;
  }
  return list;
}

/**
 * The first phrase of a subject with what stands before it in apposition or in a list: "Mara Quill, 54, a former
 * mayor," and "Quill, Orr and two others". `first` to `last` is the piece next to the verb.
 */
function withAppositions(sentence: ChunkedSentence, first: number, last: number, closed: boolean): number {
  const { phrases, tokens } = sentence;
  let start = first;
  let pieceEnd = start - 2;
  for (let step = 0; step < 6; step += 1) {
    if (phrases[start - 1]?.kind !== 'comma') break;
    const end = pieceEnd;
    // The segment before must be a bare noun phrase, with what hangs on it, up to a comma or the start.
    let at = end;
    let noun = -1;
    while (at >= 0) {
      const phrase = phrases[at];
      if (
        !phrase ||
        !['noun', 'preposition', 'bracket', 'adjective', 'time', 'coordinator'].includes(phrase.kind)
      )
        break;
      if (phrase.kind === 'coordinator' && phrases[at - 1]?.kind !== 'noun') break;
      if (phrase.kind === 'noun' && phrases[at - 1]?.kind !== 'preposition') noun = at;
      at -= 1;
    }
    if (noun < 0) {
      // "Farrow, 46, of Quay Street, Hull, denies": over a piece that is nothing but a prepositional phrase.
      if (at < end && phrases[at]?.kind === 'comma' && phrases[at - 1]) {
        pieceEnd = at - 1;
        continue;
      }
      break;
    }
    const before = phrases[at];
    const opens =
      before === undefined ||
      ['comma', 'subordinator', 'coordinator', 'stop', 'quotation', 'dash', 'colon', 'adverb'].includes(
        before.kind,
      );
    if (!opens || noun !== at + 1) break;
    const piece = phrases[start];
    const list = phrases.slice(start, last + 1).some((phrase) => phrase.kind === 'coordinator');
    if (!closed && !list) break;
    if (!piece || (isPronounPhrase(sentence, piece) && !list)) break;
    if (isPronounPhrase(sentence, phrases[noun])) break;
    if (tokens[phrases[noun]?.head ?? -1]?.lower === 'one') break;
    start = noun;
    pieceEnd = start - 2;
  }
  return start;
}

export function isPronounPhrase({ tokens }: ChunkedSentence, phrase: Phrase | undefined): boolean {
  const lower = phrase ? (tokens[phrase.head]?.lower ?? '') : '';
  return phrase !== undefined && phrase.to - phrase.from === 1 && words.subjectPronouns.has(lower);
}

/** What a relative pronoun stands for: the noun phrase before it, with what hangs on it. */
function antecedentOf(sentence: ChunkedSentence, relative: number): Range | null {
  const { phrases } = sentence;
  let end = relative - 1;
  if (phrases[end]?.kind === 'comma') end -= 1;
  let at = end;
  while (at > 0 && phrases[at]?.kind === 'bracket') at -= 1;
  if (phrases[at]?.kind !== 'noun') return null;
  // "Ron, 77, who": an age stands in for nobody.
  if (isAge(sentence, at) && phrases[at - 1]?.kind === 'comma' && phrases[at - 2]?.kind === 'noun') at -= 2;
  for (let step = 0; step < 6; step += 1) {
    const before = phrases[at - 1];
    if (before?.kind !== 'preposition' || phrases[at - 2]?.kind !== 'noun') break;
    // "of" always; other prepositions where the phrase is closed by a comma ("a spokesman for the bank, who").
    if (sentence.tokens[before.from]?.lower !== 'of' && end === relative - 1) break;
    at -= 2;
  }
  return rangeOf(phrases, withAppositions(sentence, at, end, phrases[end + 1]?.kind === 'comma'), end);
}

function isAge({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  if (!phrase || phrase.to - phrase.from > 1) return false;
  return /^\d{1,3}$/u.test(tokens[phrase.from]?.text ?? '');
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

export function rangeOf(phrases: readonly Phrase[], first: number, last: number): Range {
  const a = phrases[first];
  const b = phrases[last];
  return { from: a?.from ?? 0, to: b?.to ?? 0 };
}
