import type { Analysis, Quotation, Span } from '../engine';

/**
 * Quotations that go on over several paragraphs, each of which opens its marks again: from the first opening mark to the end
 * of the last paragraph's words.
 */
export function longQuotations({ quotations, prose }: Analysis): Span[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const found: Span[] = [];
  let first: Quotation | undefined;
  outer.forEach((quotation, i) => {
    const before = outer[i - 1];
    const goesOn =
      before && !before.closed && !/[\p{L}\p{N}]/u.test(prose.slice(before.end, quotation.start));
    if (!goesOn) first = quotation;
    else if (first) {
      if (found.at(-1)?.start === first.start) found.pop();
      found.push({ start: first.start, end: quotation.end });
    }
  });
  return found;
}
