import { near } from '../engine';
import type { Analysis } from '../engine';

/**
 * Whether somebody is in the middle of typing a quotation at the offset: an opening mark without a closing one,
 * which the next paragraph does not go on with. What it will be cannot be said before it is closed.
 */
export function isInUnfinishedQuotation(text: string, analysis: Analysis, offset: number): boolean {
  const rest = /\S/u.exec(text.slice(lineEnd(text, offset)));
  const next = lineEnd(text, offset) + (rest?.index ?? 0);
  const { quotations } = near(analysis, { start: offset, end: next });
  return quotations.some(
    ({ start, end, closed, depth }) =>
      !closed &&
      start < offset &&
      offset <= lineEnd(text, end) &&
      !quotations.some(
        (other) => other.depth === depth && other.start >= end && text.slice(end, other.start).trim() === '',
      ),
  );
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
