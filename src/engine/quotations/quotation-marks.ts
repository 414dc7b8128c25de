import type { Span } from '../analysis';

/**
 * A pair of quotation marks in a paragraph, offsets relative to the paragraph. In text order, a nested pair after
 * the one it is in. Pairs nest or are disjoint; they never cross.
 */
export interface QuotationMarks extends Span {
  /**
   * The words between the marks: `start <= inner.start < inner.end <= end`. There is no opening mark, and
   * `start === inner.start`, where it was forgotten; no closing mark where `closed` is false.
   */
  readonly inner: Span;
  /** False where the closing mark is missing: the pair ends with the paragraph, or where its words plainly end. */
  readonly closed: boolean;
  /** 0 for an outermost pair. */
  readonly depth: number;
}
