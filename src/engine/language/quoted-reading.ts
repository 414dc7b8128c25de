import type { QuotationMarks } from '../quotations/quotation-marks';
import { firstFrom } from '../text/in-order';
import type { Token } from './language';
import type { Reading } from './reading';
import { splitSentences } from './sentences';
import { tagSentence } from './tag';

/**
 * The words inside a pair of quotation marks, one of `reading.marks` by its index, as a reading of their own, as if nobody quoted them: that pair
 * is gone, pairs inside it stand one level higher, and the sentences are those of the words alone. Offsets stay relative to
 * the paragraph; token indices are the words' own. The paragraph's tags leave long quotations out, so these are tagged when asked for.
 */
export function readInside(reading: Reading, index: number): Reading {
  const { paragraph } = reading;
  const inner = reading.marks[index]?.inner ?? { start: 0, end: 0 };
  const first = firstFrom(reading.tokens, inner.start);
  const marks: QuotationMarks[] = [];
  for (let at = index + 1; (reading.marks[at]?.start ?? Infinity) < inner.end; at += 1) {
    const pair = reading.marks[at];
    if (pair) marks.push({ ...pair, depth: pair.depth - 1 });
  }
  const tokens = reading.tokens
    .slice(first, firstFrom(reading.tokens, inner.end))
    .map((token): Token => ({ ...token, quotation: Math.max(-1, token.quotation - index - 1) }));
  return {
    paragraph,
    marks,
    tokens,
    sentences: splitSentences(paragraph.prose, tokens, marks),
    tags: ({ from, to }) => tagSentence(tokens.slice(from, to)),
  };
}
