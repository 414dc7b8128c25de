import type { QuotationMarks } from '../quotations/quotation-marks';
import { FILLER } from '../text/draft';
import type { Token } from './language';

const token = /[\p{L}\p{N}\p{M}\u2060]+(?:['’.-][\p{L}\p{N}\p{M}\u2060]+)*|[^\s]/gu;

/** The words and marks of a paragraph's prose. */
export function tokenize(prose: string, marks: readonly QuotationMarks[]): Token[] {
  const tokens: Token[] = [];
  for (const match of prose.matchAll(token)) {
    const text = match[0].replaceAll(FILLER, '').replaceAll('’', "'").normalize('NFC');
    if (text === '') continue;
    const start = match.index;
    const end = start + match[0].length;
    const quotation = marks.findLastIndex((pair) => pair.start <= start && end <= pair.end);
    tokens.push({ start, end, text, lower: text.toLowerCase(), base: end, quotation });
  }
  return tokens;
}
