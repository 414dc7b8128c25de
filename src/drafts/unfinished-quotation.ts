import type { Analysis } from '../engine';

/**
 * Whether somebody is in the middle of typing a quotation at the offset: an opening mark without a closing one,
 * which the next paragraph does not go on with. What it will be cannot be said before it is closed.
 */
export function isInUnfinishedQuotation(text: string, analysis: Analysis, offset: number): boolean {
  return analysis.quotations.some(
    ({ start, end, closed, depth }) =>
      !closed &&
      start < offset &&
      offset <= lineEnd(text, end) &&
      !analysis.quotations.some(
        (next) => next.depth === depth && next.start >= end && text.slice(end, next.start).trim() === '',
      ),
  );
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
