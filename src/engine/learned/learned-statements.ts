import type { Reading } from '../language/reading';
import { joinHalves } from '../statements/join-halves';
import type { SpannedStatement } from '../statements/found';
import { judgeCases, openCases } from './find-candidates';
import type { Candidate } from './find-candidates';
import { judgeWeights } from './judge-weights';
import { models } from './models';
import { paragraphAtoms } from './paragraph-atoms';
import type { ParagraphAtoms } from './paragraph-atoms';
import { FeatureBuffer } from './sequence-model';
import { snapToQuotations } from './snap-to-quotations';
import { statementOf } from './statement-of-candidate';

/** Less probable statements are not reported. The best of precision and recall over annotated articles. */
const believed = 0.43;

const buffer = new FeatureBuffer();

/**
 * The statements of a paragraph by the learned models, which weigh what the rules have found. What the rules have found
 * without a cue (signatures, credits) stays; so do statements inside others' words.
 */
export function learnedStatements(reading: Reading, rules: readonly SpannedStatement[]): SpannedStatement[] {
  if (reading.tokens.length === 0) return [...rules];
  const atoms = paragraphAtoms(reading, rules);
  const candidates = judgeCases(judgeWeights, openCases(models(), atoms, buffer));
  const chosen = chooseCandidates(candidates);
  const found = joinHalves(
    reading,
    chosen.map((one) => statementOf(atoms, snapToQuotations(atoms, one), 0)),
  );
  return [...found, ...keptRules(atoms, rules, chosen)];
}

/** Those believed, the likeliest first where two want the same cue. */
function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.overlap - a.overlap)) {
    if (one.overlap < believed) break;
    if (!chosen.some(({ cue }) => cue.from < one.cue.to && one.cue.from < cue.to)) chosen.push(one);
  }
  return chosen;
}

function keptRules(
  atoms: ParagraphAtoms,
  rules: readonly SpannedStatement[],
  chosen: readonly Candidate[],
): SpannedStatement[] {
  const { tokens } = atoms.reading;
  const start = (token: number): number => tokens[token]?.start ?? 0;
  const end = (token: number): number => tokens[token - 1]?.end ?? 0;
  return rules.filter((rule) => {
    if (rule.cue.length === 0) return true;
    if (rule.depth === 0) return false;
    const sameCue = chosen.some(({ cue }) =>
      rule.cue.some((span) => span.start < end(cue.to) && start(cue.from) < span.end),
    );
    const inside = chosen.some(({ hypothesis }) =>
      hypothesis.content.some(
        ({ from, to }) =>
          start(from) <= (rule.cue[0]?.start ?? -1) && (rule.cue[0]?.end ?? Infinity) <= end(to),
      ),
    );
    return !sameCue && inside;
  });
}
