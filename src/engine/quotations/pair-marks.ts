import type { QuoteStyle } from '../text/draft';
import type { QuotationMarks } from './quotation-marks';

/** The pairs of quotation marks in a paragraph's prose. Total: an unclosed mark is repaired within the paragraph. */
export function pairMarks(prose: string, _style: QuoteStyle): QuotationMarks[] {
  const pairs: QuotationMarks[] = [];
  for (let start = prose.indexOf('“'); start >= 0; start = prose.indexOf('“', start + 1)) {
    const close = prose.indexOf('”', start);
    const end = close < 0 ? prose.length : close + 1;
    pairs.push({
      start,
      end,
      inner: { start: start + 1, end: close < 0 ? end : close },
      closed: close >= 0,
      depth: 0,
    });
    start = end - 1;
  }
  return pairs;
}
