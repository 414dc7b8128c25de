import { cueWord } from '../../lexicon/cue-words';
import * as words from '../../lexicon/function-words';
import { venueWords } from '../../lexicon/venue-words';
import type { ChunkedSentence, Phrase } from './phrase';

/** What closes a segment's way to the left: the subject, or why there is none in it. */
export type Found =
  | { readonly kind: 'noun'; readonly first: number; readonly last: number }
  | { readonly kind: 'relative' | 'coordinator' | 'aside'; readonly first: number }
  | { readonly kind: 'none' };

/**
 * The first relative pronoun of a segment that a comma closes: "who asked not to be named because …", "an artist who
 * signs her work as “Wick”". All that follows it in the segment belongs to its clause.
 */
export function relativeIn({ phrases }: ChunkedSentence, end: number, lowest: number): number | null {
  let relative: number | null = null;
  for (let at = end; at >= lowest; at -= 1) {
    const kind = phrases[at]?.kind;
    if (kind === 'relative') relative = at;
    if (kind === undefined || ['comma', 'dash', 'semicolon', 'colon', 'stop'].includes(kind)) break;
  }
  return relative;
}

/** Reads one segment from right to left, from `end` (or `start`, left of a clause at its end) to the comma before it. */
export function inSegment(sentence: ChunkedSentence, end: number, lowest: number, start: number): Found {
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
export function takesClause({ tokens }: ChunkedSentence, phrase: Phrase): boolean {
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
