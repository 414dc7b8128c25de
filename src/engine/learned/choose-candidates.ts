import type { SpannedStatement } from '../statements/found';
import { quotationRole } from '../statements/quotation-roles';
import { overlaps } from '../text/span';
import { overlapping } from './cue-range';
import type { CueRange } from './cue-range';
import type { Candidate } from './find-candidates';
import type { ParagraphAtoms } from './paragraph-atoms';

/** Less probable statements are not reported. The best of precision and recall over annotated articles. */
const believed = 0.44;

/** So probable is enough where a quotation would be left without its cue otherwise. */
const believedOfQuotation = 0.15;

/**
 * Those believed, the likeliest first where two want the same cue or the same quotation. Of a quotation that is somebody's words
 * and that neither they nor `rules` hold, the likeliest: there is a cue somewhere, or the sentence would not quote.
 */
export function chooseCandidates(
  atoms: ParagraphAtoms,
  candidates: readonly Candidate[],
  rules: readonly SpannedStatement[],
): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.overlap - a.overlap);
  const chosen: Candidate[] = [];
  /** Those chosen, by each quotation in their content. */
  const holders = new Map<number, Candidate[]>();
  const isFree = (one: Candidate): boolean =>
    !chosen.some(({ cue }) => overlapping(cue, one.cue)) &&
    quotationsIn(atoms, one.hypothesis.content).every(
      (quotation) => !holders.get(quotation)?.some((other) => !isToldIn(one, other) && !isToldIn(other, one)),
    );
  const choose = (one: Candidate): void => {
    chosen.push(one);
    for (const quotation of quotationsIn(atoms, one.hypothesis.content))
      holders.set(quotation, [...(holders.get(quotation) ?? []), one]);
  };
  for (const one of sorted) if (one.overlap >= believed && isFree(one)) choose(one);
  const left = quotationsLeft(atoms, holders, rules);
  if (left.size === 0) return chosen;
  for (const one of sorted) {
    const { cue, overlap, hypothesis } = one;
    if (overlap >= believed || overlap < believedOfQuotation || hypothesis.source.length === 0) continue;
    const own = quotationsIn(atoms, hypothesis.content).filter((quotation) => left.has(quotation));
    const isOver = chosen.some((other) =>
      other.hypothesis.content.some((range) =>
        [cue, ...hypothesis.content].some((part) => overlapping(range, part)),
      ),
    );
    if (own.length === 0 || isOver || !isFree(one)) continue;
    choose(one);
    for (const quotation of own) left.delete(quotation);
  }
  return chosen;
}

/** Whether the cue of one lies in what another says. */
function isToldIn({ cue }: Candidate, { hypothesis }: Candidate): boolean {
  return hypothesis.content.some((range) => overlapping(range, cue));
}

/** The outermost quotations that are somebody's words and that nobody is given for, by their number. */
function quotationsLeft(
  atoms: ParagraphAtoms,
  held: ReadonlyMap<number, readonly Candidate[]>,
  rules: readonly SpannedStatement[],
): Set<number> {
  const { reading } = atoms;
  const left = new Set<number>();
  reading.marks.forEach((pair, quotation) => {
    if (pair.depth > 0 || held.has(quotation)) return;
    if (rules.some(({ content }) => content.some((span) => overlaps(span, pair)))) return;
    if (quotationRole(reading, pair) === 'unattributed') left.add(quotation);
  });
  return left;
}

function quotationsIn({ quotation }: ParagraphAtoms, ranges: readonly CueRange[]): number[] {
  const found = new Set<number>();
  for (const { from, to } of ranges) for (let i = from; i < to; i += 1) found.add(quotation[i] ?? -1);
  found.delete(-1);
  return [...found];
}
