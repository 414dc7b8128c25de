import type { Span } from '../engine';
import type { TapeKind } from './tape';
import type { RiskKind } from './words/word-classes';

/**
 * How a quotation's words stand to a transcript's. In this order the first that fits is given:
 *
 * - `cannot-tell`: fewer than four words, another language, a place that nobody could hear, no tape of this speaker.
 * - `verbatim`: the same, marks and spaces aside. `punctuation`: the same but for case, marks, numerals, short forms.
 * - `marked-edit`: every cut is under an ellipsis, every insertion in brackets.
 * - `cleaned-up`: hesitations, repeats, cut-off starts and empty words left out. `tidied`: grammar changed.
 * - `unmarked-cut`: words left out and no ellipsis. `spliced`: parts from different places, or across a question.
 * - `altered`: other words. `approximate`: some of the words. `not-found`: none of it.
 * - `differs`: what a machine's transcript gives in place of the five from `tidied` to `approximate`: it may have misheard.
 */
export type CheckLabel =
  | 'cannot-tell'
  | 'verbatim'
  | 'punctuation'
  | 'marked-edit'
  | 'cleaned-up'
  | 'tidied'
  | 'unmarked-cut'
  | 'spliced'
  | 'altered'
  | 'approximate'
  | 'not-found'
  | 'differs';

/**
 * - `wrong-speaker`: the words are there, and the transcript gives them to somebody else.
 * - `meaning-risk`: what differs is a negation, a modal, a quantifier, a number, a name, a hedge or a condition.
 * - `trimmed-context`: the quotation begins or ends in mid-sentence beside "not", "if", "but", "I think", "people say".
 * - `several-places`: the same words occur in more than one place.
 */
export type CheckFlag = 'wrong-speaker' | 'meaning-risk' | 'trimmed-context' | 'several-places';

/** Why nothing can be said: see `cannot-tell`. */
export type CannotTell = 'short' | 'language' | 'unclear' | 'no-tape';

/** One difference in words between print and tape, in the order of the quotation. */
export interface Edit {
  /** Seen from the tape: print has inserted, deleted or replaced words. */
  readonly op: 'insert' | 'delete' | 'replace';
  /** The draft's words; empty for `delete`. */
  readonly quote: string;
  /** The transcript's words; empty for `insert`. */
  readonly tape: string;
  /** `text.slice(start, end)` in the draft; null for `delete`. */
  readonly quoteSpan: Span | null;
  /** In the transcript's file; null for `insert`. */
  readonly tapeSpan: Span | null;
  /** In the transcript's file: where the tape's words begin; for `insert`, where print's would. */
  readonly tapeAt: number;
  /** Why it counts as it does. */
  readonly kind: EditKind;
  /** What would put the tape's words back in this place; null where it cannot be told. */
  readonly correction: Correction | null;
}

/** The tape's words in the draft; {@link clean} without the "um" among them. */
export interface Correction extends DraftEdit {
  readonly clean: string;
}

/** A change of the draft: `text` in place of what stands there now. */
export interface DraftEdit extends Span {
  readonly text: string;
}

/** From harmless to grave; see {@link CheckLabel}. `soft`: words like "you know", which may also mean something. */
export type EditKind = 'marked' | 'hesitation' | 'soft' | 'grammar' | 'cut' | 'splice' | 'words';

/** A stretch of a transcript. */
export interface Passage {
  /** The tape's name. */
  readonly transcript: string;
  /** The speaker's label as the transcript writes it, or null. */
  readonly tapeSpeaker: string | null;
  /** In the transcript's file: from the first word to the last, half-open, in UTF-16 code units. */
  readonly span: Span;
  /** Milliseconds on the tape; null where the transcript gives no times. */
  readonly from: number | null;
  readonly to: number | null;
  /** The transcript's own words. */
  readonly text: string;
}

/** What the transcripts say of one quotation. Plain data, safe to print or to send between threads. */
export interface Check {
  /** The statement's id; with a number behind it where a statement has several quotations. Independent of the position. */
  readonly id: string;
  /** The statement that it is part of, or null. */
  readonly statement: string | null;
  /** The words in the draft, with their marks. */
  readonly content: readonly Span[];
  /** Id of the speaker in the analysis, or null. */
  readonly speaker: string | null;
  readonly label: CheckLabel;
  readonly flags: readonly CheckFlag[];
  /** Where it was said, in the order of the quotation; several only for `spliced`. Empty where nothing was found. */
  readonly passages: readonly Passage[];
  readonly edits: readonly Edit[];
  /** Only where parts from different places were put together: where in the draft each but the first begins. */
  readonly joins: readonly number[];
  /** Between 0 and 1: how much of the quotation is on the tape in these words. */
  readonly score: number;
  /** Whose transcript it is, which says how far to trust it; null where nothing was found. */
  readonly tapeKind: TapeKind | null;
  /** Only with `cannot-tell`. */
  readonly because: CannotTell | null;
  /** Only with `meaning-risk`: what kind of words differ. */
  readonly risks: readonly RiskKind[];
}
