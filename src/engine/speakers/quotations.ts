import type { Quotation } from '../analysis';
import { overlaps, shift } from '../text/span';
import { firstFrom } from '../text/in-order';
import type { ParagraphStatements } from './resolve-speakers';

/** A quotation's statement, for those that are part of one. Offsets are the draft's. */
export interface Owned {
  readonly start: number;
  readonly end: number;
  readonly statement: string;
  /** Somebody is given for it. */
  readonly attributed: boolean;
}

/**
 * The quotations of a paragraph that begins at `start`, with their roles. `owned`: the contents of the statements in it, others' too, sorted by start; `displays`:
 * for the quotations shown for display, by their start, the statement whose words they repeat.
 */
export function quotationsOf(
  { reading, roles }: ParagraphStatements,
  start: number,
  owned: readonly Owned[],
  displays: ReadonlyMap<number, string | null>,
): Quotation[] {
  return reading.marks.map((marks, index): Quotation => {
    const span = shift(marks, start);
    const common = { ...span, closed: marks.closed, depth: marks.depth };
    const display = displays.get(span.start);
    if (display !== undefined) return { ...common, role: 'display', statement: display };
    const given = roles[index] ?? 'unattributed';
    const owner = ownerOf(owned, span);
    if (marks.depth > 0) return { ...common, role: given, statement: owner?.statement ?? null };
    if (!owner) return { ...common, role: given === 'statement' ? 'unattributed' : given, statement: null };
    if (given === 'sign') return { ...common, role: 'sign', statement: owner.statement };
    return { ...common, role: owner.attributed ? 'statement' : 'unattributed', statement: owner.statement };
  });
}

/** The last content that begins before the quotation's end and reaches into it; nested contents lie after the outer. */
function ownerOf(owned: readonly Owned[], span: { start: number; end: number }): Owned | null {
  const at = firstFrom(owned, span.end);
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const one = owned[i];
    if (one && overlaps(one, span)) return one;
  }
  return null;
}
