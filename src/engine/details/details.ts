import type { Span, Statement } from '../analysis';

/** The spans of a statement, however they were found, relative to the paragraph; lists are sorted and do not overlap. */
export interface StatementSpans {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** 0 for the writer's own report; 1 inside the content of another; and so on. */
  readonly depth: number;
}

/** What the words around a statement's spans tell about it: that part of a {@link Statement}, with spans relative to the paragraph. */
export type Details = Pick<
  Statement,
  | 'carrier'
  | 'recipient'
  | 'venue'
  | 'time'
  | 'language'
  | 'interpreter'
  | 'insertions'
  | 'ellipses'
  | 'fragment'
  | 'polarity'
  | 'actual'
  | 'bearer'
>;
