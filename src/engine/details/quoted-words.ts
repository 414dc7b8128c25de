import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { firstFrom } from '../text/in-order';

/** The outermost quotations that begin in a statement's content, in text order. */
export function outermostIn({ marks }: Reading, content: readonly Span[]): QuotationMarks[] {
  const found: QuotationMarks[] = [];
  for (const { start, end } of content) {
    for (let at = firstFrom(marks, start); at < marks.length; at += 1) {
      const pair = marks[at];
      if (!pair || pair.start >= end) break;
      if (pair.depth === 0) found.push(pair);
    }
  }
  return found;
}
