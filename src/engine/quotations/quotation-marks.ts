import type { Span } from '../analysis';

/**
 * A pair of quotation marks in a paragraph, offsets relative to the paragraph. In text order, a nested pair after
 * the one it is in. Pairs nest or are disjoint; they never cross.
 */
export interface QuotationMarks extends Span {
  /** The words between the marks: `start < inner.start <= inner.end <= end`. */
  readonly inner: Span;
  /** False where the pair was repaired: it ends with the paragraph, or where the words of the quotation plainly end. */
  readonly closed: boolean;
  /** 0 for an outermost pair. */
  readonly depth: number;
}
