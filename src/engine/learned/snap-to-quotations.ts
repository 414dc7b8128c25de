import type { CueRange } from './cue-range';
import type { Candidate } from './find-candidates';
import type { ParagraphAtoms } from './paragraph-atoms';

/** Content that begins or ends inside an outermost quotation takes the whole of it, as far as it meets no cue or source. */
export function snapToQuotations(atoms: ParagraphAtoms, candidate: Candidate): Candidate {
  const { cue, hypothesis } = candidate;
  const taken = [cue, ...hypothesis.source];
  const snapped: { from: number; to: number }[] = [];
  for (const range of hypothesis.content) {
    let { from, to } = range;
    while (from > 0 && sameQuotation(atoms, from - 1, from) && !isIn(taken, from - 1)) from -= 1;
    while (to < atoms.length && sameQuotation(atoms, to - 1, to) && !isIn(taken, to)) to += 1;
    const last = snapped.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else snapped.push({ from, to });
  }
  return { ...candidate, hypothesis: { ...hypothesis, content: snapped } };
}

function sameQuotation({ quotation }: ParagraphAtoms, a: number, b: number): boolean {
  return (quotation[a] ?? -1) >= 0 && quotation[a] === quotation[b];
}

function isIn(ranges: readonly CueRange[], token: number): boolean {
  return ranges.some(({ from, to }) => from <= token && token < to);
}
