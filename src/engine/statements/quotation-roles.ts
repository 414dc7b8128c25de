import type { QuotationRole } from '../analysis';
import type { Reading } from '../language/reading';
import { covers } from '../text/span';
import type { FoundStatement } from './found';

/**
 * What each of the paragraph's quotations is there for, one role for each of `reading.marks`. `unattributed` for the
 * content of a `bare` statement; the document may yet give it a speaker or make it a `display` quotation.
 */
export function quotationRoles(reading: Reading, found: readonly FoundStatement[]): QuotationRole[] {
  return reading.marks.map((marks) => {
    if (marks.depth > 0) return 'nested';
    const statement = found.find((one) => one.content.some((span) => covers(span, marks)));
    return !statement || statement.construction === 'bare' ? 'unattributed' : 'statement';
  });
}
