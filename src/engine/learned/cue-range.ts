import type { ParagraphAtoms, Proposal } from './paragraph-atoms';

/** A cue in tokens, half-open. */
export interface CueRange {
  readonly from: number;
  readonly to: number;
}

/** Whether two ranges share a token. */
export function overlapping(a: CueRange, b: CueRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The rules' statement whose cue shares the most tokens with the cue; null where none does. */
export function bestProposal(atoms: ParagraphAtoms, cue: CueRange): Proposal | null {
  const counts = new Map<number, number>();
  let best = -1;
  for (let i = cue.from; i < cue.to; i += 1) {
    const index = atoms.proposalOfCue[i] ?? -1;
    if (index < 0) continue;
    counts.set(index, (counts.get(index) ?? 0) + 1);
    if (best < 0 || (counts.get(index) ?? 0) > (counts.get(best) ?? 0)) best = index;
  }
  return atoms.proposals[best] ?? null;
}

/** The token that decides what kind of cue it is: the last head of a verb group, else the first word of the lexicon, else the first. */
export function cueHead(atoms: ParagraphAtoms, { from, to }: CueRange): number {
  let found = -1;
  for (let i = from; i < to; i += 1) {
    if (atoms.head[i] === 1 && (atoms.verb[i] ?? 0) > 0 && (found < 0 || (atoms.lexicon[i] ?? 0) > 0))
      found = i;
  }
  if (found >= 0) return found;
  for (let i = from; i < to; i += 1) if ((atoms.lexicon[i] ?? 0) > 0) return i;
  return from;
}

/** The stretches of tokens whose value is the wanted one, in order; `values` starts at token `offset`. */
export function runsOf(values: Uint8Array, wanted: number, offset = 0): CueRange[] {
  const found: { from: number; to: number }[] = [];
  values.forEach((value, k) => {
    if (value !== wanted) return;
    const last = found.at(-1);
    if (last?.to === k + offset) last.to += 1;
    else found.push({ from: k + offset, to: k + offset + 1 });
  });
  return found;
}
