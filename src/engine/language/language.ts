import type { Span } from '../analysis';

/** A word or a mark of punctuation, offsets relative to the paragraph. */
export interface Token extends Span {
  /** The words without {@link FILLER}, apostrophes straightened, NFC; case kept. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /**
   * Where the word ends without its possessive or contracted `'s` (or the bare apostrophe of "councillors'"):
   * `prose.slice(start, base)` is "Quill" of "Quill's". Equals `end` for all other tokens.
   */
  readonly base: number;
  /** Index into `Reading.marks` of the innermost quotation that this token lies in, marks included; -1 outside. */
  readonly quotation: number;
}

/** Tokens `from` (inclusive) to `to` (exclusive) of the paragraph. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts of speech, as coarse as the rules need. From `compromise`, corrected by the lexicon.
 */
export type Tag =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'date'
  | 'punctuation'
  | 'other';
