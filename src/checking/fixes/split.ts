import type { Analysis } from '../../engine';
import type { Check, DraftEdit } from '../check';
import { ellipsisOf, ellipsisPattern, marksAround } from './marks';

const gap = new RegExp(`(?:\\s|${ellipsisPattern})+$`, 'u');

/**
 * Closes the quotation where words from another place begin, and opens it anew: `“One.” … “Two.”`. What stands between the
 * two is the writer's to say. Null where nothing was put together, where the draft has no marks to close with, and where a
 * quotation within goes over the join.
 */
export function splitAtJoins(
  text: string,
  { quotations }: Analysis,
  { joins, content, flags }: Check,
): DraftEdit[] | null {
  const marks = marksAround(text, content);
  if (!marks || joins.length === 0 || flags.includes('wrong-speaker')) return null;
  const { open, close } = marks;
  const mark = ellipsisOf(text);
  const edits: DraftEdit[] = [];
  for (const join of joins) {
    const part = content.find(({ start, end }) => start < join && join < end);
    if (!part) return null;
    const before = text.slice(part.start, join);
    const [space] = gap.exec(before) ?? [];
    // Where the part itself begins, the quotation is divided already.
    if (before.length - (space?.length ?? 0) <= open.length) continue;
    if (space === undefined) return null;
    const start = join - space.length;
    const within = quotations.some((one) => one.depth > 0 && one.start < start && join < one.end);
    if (within) return null;
    edits.push({ start, end: join, text: `${close} ${mark} ${open}` });
  }
  return edits.length > 0 ? edits : null;
}
