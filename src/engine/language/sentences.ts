import type { QuotationMarks } from '../quotations/quotation-marks';
import type { Sentence, Token } from './language';

/** The sentences of a paragraph. A full stop inside a quotation ends none. */
export function splitSentences(
  _prose: string,
  tokens: readonly Token[],
  _marks: readonly QuotationMarks[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const last = index === tokens.length - 1;
    if (!last && !(token.quotation < 0 && /^[.!?]$/.test(token.text))) return;
    const first = tokens[from];
    if (first) sentences.push({ start: first.start, end: token.end, from, to: index + 1 });
    from = index + 1;
  });
  return sentences;
}
