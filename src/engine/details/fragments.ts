import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { outermostIn } from './quoted-words';

/**
 * True where the draft quotes no whole sentence but only words from one: said the deal was “a gift”. A quotation is a
 * sentence where it begins like one and ends in a mark that ends a sentence, or that the writer's own sentence asks for.
 */
export function isFragment(reading: Reading, content: readonly Span[]): boolean {
  const quotations = outermostIn(reading, content);
  return quotations.length > 0 && !quotations.some((quotation) => isSentence(reading, quotation, content));
}

function isSentence(
  { paragraph: { prose } }: Reading,
  { start, end, inner, closed }: QuotationMarks,
  content: readonly Span[],
): boolean {
  const words = prose.slice(inner.start, inner.end).trim();
  const isCased = /\p{Lu}/u.test(prose);
  const begins =
    /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N}|\p{Lo})/u.test(words) ||
    (!isCased && /^[^\p{L}\p{N}]*\p{L}/u.test(words));
  if (!begins) return false;
  if (!closed || /[.!?…,—–-][\s'"’”)\]]*$/u.test(words)) return true;
  const before = prose.slice(Math.max(0, start - 4), start).trimEnd();
  const after = prose.slice(end, end + 4).trimStart();
  const opens = content.some((span) => span.start === start) || /(?:^|[:,.!?—–])$/u.test(before);
  return opens && /^(?:$|[,.!?])/u.test(after);
}
