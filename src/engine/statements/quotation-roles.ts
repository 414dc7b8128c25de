import type { QuotationRole } from '../analysis';
import type { Reading } from '../language/reading';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { overlaps } from '../text/span';
import type { FoundStatement } from './found';

/**
 * What each of the paragraph's quotations is there for, one role for each of `reading.marks`. `unattributed` for the
 * content of a `bare` statement; the document may yet give it a speaker or make it a `display` quotation.
 */
export function quotationRoles(reading: Reading, found: readonly FoundStatement[]): QuotationRole[] {
  return reading.marks.map((marks) => {
    if (marks.depth > 0) return 'nested';
    const statement = found.find((one) => one.content.some((span) => overlaps(span, marks)));
    if (statement) return statement.construction === 'bare' ? 'unattributed' : 'statement';
    return quotationRole(reading, marks);
  });
}

/** What an outermost quotation outside all statements is there for. */
export function quotationRole(reading: Reading, marks: QuotationMarks): QuotationRole {
  const words = reading.paragraph.prose.slice(marks.inner.start, marks.inner.end).trim();
  const count = words.split(/\s+/).length;
  if (/[.!?,]$/.test(words) && count > 2) return 'unattributed';
  return count <= 3 ? 'scare' : 'unattributed';
}
