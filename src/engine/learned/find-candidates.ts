import { overlapping, runsOf } from './cue-range';
import type { CueRange } from './cue-range';
import { findArguments } from './find-arguments';
import type { FoundArguments, Hypothesis } from './find-arguments';
import { findCues } from './find-cues';
import { judge } from './judge/judge';
import type { Judge, Judgement } from './judge/judge';
import type { OpenCase } from './judge/open-case';
import { subjectOfCue } from './cue-subject';
import { phraseCode } from './phrase-codes';
import type { ParagraphAtoms, Proposal } from './paragraph-atoms';
import type { FeatureBuffer, SequenceModel } from './sequence-model';
import { SideScores } from './side-scores';

/** The models that find statements. */
export interface Models {
  readonly cues: SequenceModel;
  readonly arguments: SequenceModel;
}

/** A cue with the best reading of who said what by it. */
export interface Candidate extends Judgement {
  readonly cue: CueRange;
}

/** Far more cues are looked at than are believed: what is said by a cue tells whether it is one. */
const cueOffset = 2;
/** Less probable cues are not looked at: looking at them finds nothing more, and costs time. */
const leastCue = 0.2;
/** From this probability on a cue is one for the others around it. */
const firmCue = 0.35;
const preposition = phraseCode('preposition');
/** A hypothesis of the rules stands so far below the model's best. */
const ruleDistance = 6;

/** All cues that a paragraph may have, the rules' among them, each with the likeliest hypotheses of its arguments. */
export function openCases(models: Models, atoms: ParagraphAtoms, buffer: FeatureBuffer): OpenCase[] {
  const found = findCues(models.cues, atoms, cueOffset, buffer);
  const probability = (cue: CueRange): number => found.decoded.marginals[cue.from * 3 + 1] ?? 0;
  const proposed = atoms.proposals
    .filter((one) => one.found.depth === 0 && one.cueFrom < one.cueTo)
    .map(({ cueFrom, cueTo }) => ({ from: cueFrom, to: cueTo }))
    .filter((cue) => !found.cues.some((other) => overlapping(cue, other)));
  const likely = found.cues.filter(
    (cue) => probability(cue) > leastCue || atoms.proposalOfCue[cue.from] !== -1,
  );
  const cues = [...likely, ...proposed].sort((a, b) => a.from - b.from);
  const firm = cues.filter((cue) => probability(cue) > firmCue);
  const sides = new SideScores(models.arguments, atoms);
  const read = cues.map((cue) => {
    const others = probability(cue) > firmCue ? firm : [...firm, cue].sort((a, b) => a.from - b.from);
    return { cue, args: findArguments(models.arguments, sides, atoms, cue, others, buffer) };
  });
  return read.map(({ cue, args }) => {
    let around = 0;
    for (const other of read) {
      const holds = other.args.hypotheses[0]?.content.some(
        ({ from, to }) => from <= cue.from && cue.to <= to,
      );
      if (other.cue !== cue && holds) around = Math.max(around, probability(other.cue));
    }
    const proposal = atoms.proposals.find(
      ({ found: rule, cueFrom, cueTo }) => rule.depth === 0 && overlapping({ from: cueFrom, to: cueTo }, cue),
    );
    const hypotheses = withProposal(atoms, args, proposal);
    const subject = subjectOfCue(atoms, cue)?.source ?? null;
    return { atoms, cue, cues: firm, found, args, hypotheses, around, subject };
  });
}

/** The best hypothesis of each cue that has one. */
export function judgeCases(judged: Judge, open: readonly OpenCase[]): Candidate[] {
  return open.flatMap((one) => {
    const judgement = judge(judged, one);
    return judgement ? { ...judgement, cue: one.cue } : [];
  });
}

function withProposal(
  atoms: ParagraphAtoms,
  args: FoundArguments,
  proposal: Proposal | undefined,
): Hypothesis[] {
  let own = args.hypotheses.filter(({ content }) => content.length > 0);
  if (!proposal) return own;
  const source = runsOf(proposal.parts, 2);
  // "The head of the board, for his part assured": what a preposition governs is no subject where grammar finds another.
  if (source[0] && source[0].to <= proposal.cueFrom)
    own = own.filter(
      ({ source: [first] }) => !first || first.from <= (source[0]?.from ?? 0) || !isGoverned(atoms, first),
    );
  const content = runsOf(proposal.parts, 3);
  const best = args.hypotheses[0];
  const score = (best?.score ?? 0) - ruleDistance;
  const more: Hypothesis[] = [{ source, content, score }];
  if (best) more.push({ source, content: best.content, score }, { source: best.source, content, score });
  const known = new Set(own.map(keyOf));
  for (const one of more) {
    if (one.content.length === 0 || known.has(keyOf(one))) continue;
    known.add(keyOf(one));
    own.push(one);
  }
  return own;
}

function isGoverned({ phrase }: ParagraphAtoms, { from }: CueRange): boolean {
  return ((phrase[from - 1] ?? 0) & ~1) === preposition;
}

function keyOf({ source, content }: Hypothesis): string {
  return [...source, { from: -1, to: -1 }, ...content].map(({ from, to }) => `${from}-${to}`).join(' ');
}
