import type { ChunkedSentence } from '../statements/phrases/phrase';
import { mix } from './hashing';
import { phraseCode } from './phrase-codes';
import { bytesSideBySide, intsSideBySide } from './side-by-side';

/** What the stretches between commas, dashes and stops are like, token by token of a paragraph. */
export interface Segments {
  /** What the token's segment begins with. */
  readonly head: Int32Array;
  /** What it is made of: its opener, whether it has a finite verb, and whether a noun phrase stands before that. */
  readonly sort: Int32Array;
  /** Distance to the end of the token's sentence, in bands. */
  readonly toEnd: Uint8Array;
  /** How much of its sentence stands in quotation marks: 0 nothing, 1 a part, 2 all, 3 all but an attribution. */
  readonly quoted: Uint8Array;
}

/** The properties of tokens that segments are read from; all arrays have one length. */
export interface SegmentedTokens {
  readonly length: number;
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  readonly phrase: Uint8Array;
  readonly quote: Uint8Array;
  readonly sentence: Int32Array;
  readonly sentenceTo: Int32Array;
}

const breaks: ReadonlySet<number> = new Set([
  phraseCode('comma'),
  phraseCode('dash'),
  phraseCode('colon'),
  phraseCode('semicolon'),
]);
const openers: ReadonlySet<number> = new Set([
  phraseCode('coordinator'),
  phraseCode('subordinator'),
  phraseCode('relative'),
]);
const ends: ReadonlySet<string> = new Set(['comma', 'dash', 'semicolon', 'colon', 'stop', 'coordinator']);
const marks: ReadonlySet<string> = new Set(['comma', 'dash', 'semicolon', 'colon', 'coordinator']);
const punctuation = 13;

/** Sorts the segments of a paragraph. */
export function segmentsOf(tokens: SegmentedTokens, chunks: readonly ChunkedSentence[]): Segments {
  const { length, word, tag, phrase, quote, sentence, sentenceTo } = tokens;
  const ints = intsSideBySide(2, length);
  const bytes = bytesSideBySide(2, length);
  const segments: Segments = {
    head: ints(),
    sort: ints(),
    toEnd: bytes(),
    quoted: bytes(),
  };
  let head = 0;
  let fresh = true;
  for (let i = 0; i < length; i += 1) {
    const kind = (phrase[i] ?? 0) & ~1;
    if (sentence[i] !== sentence[i - 1]) fresh = true;
    if (fresh) {
      head = openers.has(kind) ? (word[i] ?? 0) : mix(kind, tag[i] ?? 0);
      fresh = false;
    }
    segments.head[i] = head;
    if (breaks.has(kind)) fresh = true;
    const left = (sentenceTo[i] ?? 0) - 1 - i;
    segments.toEnd[i] = left < 3 ? left : left < 6 ? 3 : left < 12 ? 4 : 5;
  }
  for (let i = 0; i < length;) {
    const to = Math.max(i + 1, Math.min(length, sentenceTo[i] ?? length));
    let inside = 0;
    let words = 0;
    for (let j = i; j < to; j += 1) {
      if (tag[j] === punctuation) continue;
      words += 1;
      if ((quote[j] ?? 0) > 0) inside += 1;
    }
    segments.quoted.fill(inside === 0 ? 0 : inside === words ? 2 : words - inside <= 6 ? 3 : 1, i, to);
    i = to;
  }
  for (const chunked of chunks) sortSegments(chunked, tokens, segments.sort);
  return segments;
}

function sortSegments({ phrases }: ChunkedSentence, tokens: SegmentedTokens, sorts: Int32Array): void {
  const kindAt = (index: number): number => (tokens.phrase[phrases[index]?.from ?? -1] ?? 0) >> 1;
  let first = 0;
  phrases.forEach((one, index) => {
    const next = phrases[index + 1];
    if (next && !ends.has(next.kind)) return;
    let nouns = 0;
    let sort = 0;
    for (let at = first; at <= index; at += 1) {
      const phrase = phrases[at];
      if (!phrase) break;
      if (phrase.kind === 'noun' || phrase.kind === 'quotation') nouns = 1;
      if (phrase.kind === 'verb' && sort === 0)
        sort = phrase.verb?.form === 'finite' ? 1 + nouns : phrase.verb?.form === 'infinitive' ? 3 : 4;
    }
    let opener = first;
    const mark = phrases[first];
    if (mark && marks.has(mark.kind)) {
      opener += 1;
      sort = mix(sort, tokens.word[mark.from] ?? 0);
    }
    sorts.fill(mix(mix(sort, kindAt(opener)), kindAt(opener + 1)), mark?.from ?? 0, one.to);
    first = index + 1;
  });
}
