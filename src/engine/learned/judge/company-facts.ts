import { bestProposal } from '../cue-range';
import type { CueRange } from '../cue-range';
import type { Hypothesis } from '../find-arguments';
import type { Proposal } from '../paragraph-atoms';
import type { Facts } from './facts';
import type { OpenCase } from './open-case';

/** How a hypothesis stands among the others and to the rules' statement with the same cue. */
export function companyFacts(open: OpenCase, index: number, facts: Facts): void {
  const { hypotheses, atoms, cue } = open;
  const own = hypotheses[index];
  if (!own) return;
  const best = hypotheses[0]?.score ?? 0;
  let all = 0;
  let sameContent = 0;
  let sameSource = 0;
  let sameStart = 0;
  let sameEnd = 0;
  let whole = 0;
  let longest = 0;
  let shortest = Infinity;
  const first = (ranges: readonly CueRange[]): number => ranges[0]?.from ?? -1;
  const last = (ranges: readonly CueRange[]): number => ranges.at(-1)?.to ?? -1;
  for (const one of hypotheses) {
    const share = Math.exp(Math.max(-20, one.score - best));
    all += share;
    if (one === own) whole += share;
    if (same(one.content, own.content)) sameContent += share;
    if (same(one.source, own.source)) sameSource += share;
    if (first(one.content) === first(own.content)) sameStart += share;
    if (last(one.content) === last(own.content)) sameEnd += share;
    longest = Math.max(longest, last(one.content));
    shortest = Math.min(shortest, last(one.content));
  }
  facts.add(index);
  facts.add(hypotheses.length);
  facts.add(own.score - best);
  facts.add(whole / all);
  facts.add(sameContent / all);
  facts.add(sameSource / all);
  facts.add(sameStart / all);
  facts.add(sameEnd / all);
  facts.add(longest - last(own.content));
  facts.add(last(own.content) - shortest);
  const proposal = bestProposal(atoms, cue);
  const agreement = agreeWith(proposal, own);
  facts.flag(agreement.content);
  facts.flag(agreement.source);
  facts.flag(agreement.start);
  facts.flag(agreement.end);
  facts.add(agreement.shared);
}

function same(a: readonly CueRange[], b: readonly CueRange[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => b[i]?.from === from && b[i].to === to);
}

interface Agreement {
  readonly content: boolean;
  readonly source: boolean;
  readonly start: boolean;
  readonly end: boolean;
  /** The share of the content's tokens that both have. */
  readonly shared: number;
}

const partOf = { source: 2, content: 3 } as const;

function agreeWith(proposal: Proposal | null, own: Hypothesis): Agreement {
  if (!proposal) return { content: false, source: false, start: false, end: false, shared: 0 };
  const content = compared(proposal, own.content, partOf.content);
  const source = compared(proposal, own.source, partOf.source);
  return {
    content: content.both === content.ours && content.both === content.theirs,
    source: source.both === source.ours && source.both === source.theirs,
    start: own.content[0]?.from === content.first,
    end: own.content.at(-1)?.to === content.last,
    shared: content.both / Math.max(1, content.ours + content.theirs - content.both),
  };
}

interface Compared {
  /** How many tokens the hypothesis has, the rules have, both have. */
  readonly ours: number;
  readonly theirs: number;
  readonly both: number;
  /** The rules' extent; -1 where they have none. */
  readonly first: number;
  readonly last: number;
}

function compared({ parts, from, to }: Proposal, ranges: readonly CueRange[], part: number): Compared {
  let ours = 0;
  let theirs = 0;
  let both = 0;
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i += 1) {
    if (parts[i] !== part) continue;
    theirs += 1;
    if (first < 0) first = i;
    last = i + 1;
  }
  for (const range of ranges) {
    ours += range.to - range.from;
    for (let i = Math.max(from, range.from); i < Math.min(to, range.to); i += 1)
      if (parts[i] === part) both += 1;
  }
  return { ours, theirs, both, first, last };
}
