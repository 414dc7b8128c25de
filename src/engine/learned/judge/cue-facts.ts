import { bestProposal, cueHead } from '../cue-range';
import type { Facts } from './facts';
import { logit } from './facts';
import type { OpenCase } from './open-case';

/** What speaks for the cue itself, whatever was said by it. */
export function cueFacts({ atoms, cue, found, around, cues }: OpenCase, facts: Facts): void {
  const probability = (i: number, label: number): number => found.decoded.marginals[i * 3 + label] ?? 0;
  const head = cueHead(atoms, cue);
  const lexicon = atoms.lexicon[head] ?? 0;
  const proposed = atoms.proposed[cue.from] ?? 0;
  const proposal = bestProposal(atoms, cue);
  let extent = 0;
  for (let i = cue.from + 1; i < cue.to; i += 1) extent += Math.log(Math.max(1e-3, probability(i, 2)));
  facts.add(logit(probability(cue.from, 1)));
  facts.add(extent);
  facts.add(probability(cue.to, 2));
  facts.add(probability(cue.from - 1, 1));
  facts.add(cue.to - cue.from);
  facts.add(lexicon);
  facts.add(atoms.verb[head] ?? 0);
  facts.add(atoms.tag[head] ?? 0);
  facts.add(atoms.quote[cue.from] ?? 0);
  facts.add(proposed);
  facts.add(around);
  facts.flag(proposal !== null);
  facts.add(proposal?.found.strength ?? 0);
  facts.add(proposal?.found.depth ?? 0);
  // The sentence around it.
  const from = atoms.sentenceFrom[cue.from] ?? 0;
  const to = atoms.sentenceTo[cue.from] ?? atoms.length;
  facts.add(cue.from - from);
  facts.add(to - cue.to);
  let quoted = 0;
  for (let i = from; i < to; i += 1) if ((atoms.quote[i] ?? 0) > 0) quoted += 1;
  facts.add(quoted / Math.max(1, to - from));
  let before = 0;
  let after = 0;
  for (const other of cues) {
    if (other.from >= cue.to && other.from < to) after += 1;
    if (other.to <= cue.from && other.from >= from) before += 1;
  }
  facts.add(before);
  facts.add(after);
  for (const i of [cue.from - 2, cue.from - 1, cue.to, cue.to + 1]) {
    facts.add(atoms.tag[i] ?? 0);
    facts.add(atoms.phrase[i] ?? 0);
  }
}
