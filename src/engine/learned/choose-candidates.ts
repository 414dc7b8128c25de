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
 * Those believed, the likeliest first where two want the same cue or the same quotation. Of a quotation that is somebody's words and that neither they
 * nor `rules` hold, the likeliest: there is a cue somewhere, or the sentence would not quote.
 */
export function chooseCandidates(
  atoms: ParagraphAtoms,
  candidates: readonly Candidate[],
  rules: readonly SpannedStatement[],
): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.overlap - a.overlap);
  const chosen: Candidate[] = [];
  const isFree = (one: Candidate): boolean =>
    !chosen.some((other) => overlapping(other.cue, one.cue) || sayTheSame(atoms, one, other));
  for (const one of sorted) if (one.overlap >= believed && isFree(one)) chosen.push(one);
  const left = quotationsLeft(atoms, chosen, rules);
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
    chosen.push(one);
    for (const quotation of own) left.delete(quotation);
  }
  return chosen;
}

/** Whether two want the same quotation, and neither is told inside the other. */
function sayTheSame(atoms: ParagraphAtoms, a: Candidate, b: Candidate): boolean {
  const tells = ({ hypothesis }: Candidate, { cue }: Candidate): boolean =>
    hypothesis.content.some((range) => overlapping(range, cue));
  if (tells(a, b) || tells(b, a)) return false;
  const wanted = new Set(quotationsIn(atoms, a.hypothesis.content));
  return quotationsIn(atoms, b.hypothesis.content).some((quotation) => wanted.has(quotation));
}

/** The outermost quotations that are somebody's words and that nobody is given for, by their number. */
function quotationsLeft(
  atoms: ParagraphAtoms,
  chosen: readonly Candidate[],
  rules: readonly SpannedStatement[],
): Set<number> {
  const { reading } = atoms;
  const held = new Set(chosen.flatMap(({ hypothesis }) => quotationsIn(atoms, hypothesis.content)));
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
