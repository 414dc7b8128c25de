import type { Span } from '../../analysis';
import type { Sentence, Tag, Token } from '../../language/language';
import type { Reading } from '../../language/reading';
import type { Range } from '../frames/frame';
import type { Subject } from './subjects';

/**
 * What a stretch of tokens is in its sentence.
 * - `noun`: a base noun phrase, without what follows it: "the head", "Mara Quill", "Quill's report", "he".
 * - `time`: a noun phrase that says when: "on" not included: "Friday", "last week", "two days later".
 * - `verb`: a verb group with its auxiliaries, adverbs and negation: "would not have said".
 * - `quotation`: words in quotation marks, marks included; opaque. `bracket`: "(R-Ohio)".
 * - `coordinator`: and, but, or. `subordinator`: that, if, because … `relative`: who, which, that after a noun.
 * - marks: `comma`, `colon`, `semicolon`, `dash`, `stop`.
 */
export type PhraseKind =
  | 'noun'
  | 'time'
  | 'verb'
  | 'quotation'
  | 'bracket'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adjective'
  | 'adverb'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'stop'
  | 'word';

/** Tokens `from` (inclusive) to `to` (exclusive) of the paragraph, and the one that decides what the phrase is. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** For verb groups only. */
  readonly verb: VerbShape | null;
}

/** The grammar of a verb group. */
export interface VerbShape {
  /** `finite`: "said", "has said", "would say"; `infinitive`: "to say"; `gerund`: "saying"; `participle`: "having said". */
  readonly form: 'finite' | 'infinitive' | 'gerund';
  /** be + past participle. */
  readonly passive: boolean;
  readonly negated: boolean;
  /** The first modal, lower case: "would". */
  readonly modal: string | null;
  /** Nothing but auxiliaries: "was", "has". */
  readonly bare: boolean;
}

/** A sentence as a row of phrases. All token indexes are the paragraph's. */
export interface ChunkedSentence {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** Of the paragraph's token with this index, which lies in this sentence. */
  readonly tag: (token: number) => Tag;
  /** The subjects of its finite verbs as far as they have been looked for, by the verb group's index. */
  readonly subjects: Map<number, Subject | null>;
}

/** The text span of tokens `from` to `to`; null where there are none. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** The words of a phrase, lower case, joined by spaces. */
export function wordsOf({ tokens }: ChunkedSentence, { from, to }: Phrase): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

/** The tokens of phrases from one to another, both included. */
export function rangeOf(phrases: readonly Phrase[], first: number, last: number): Range {
  const a = phrases[first];
  const b = phrases[last];
  return { from: a?.from ?? 0, to: b?.to ?? 0 };
}
