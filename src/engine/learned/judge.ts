import { judgeFeatures } from './judge-features';
import type { Case } from './judge-features';
import { judgeMarks } from './judge-marks';
import type { WeightTable } from './sequence-model';

/** Weights of a judge: one number for each of {@link judgeFeatures}. */
export interface JudgeWeights {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly exact: readonly number[];
  readonly overlap: readonly number[];
}

/** What the judge thinks of a case; probabilities, as counted over annotated articles (see MODEL.md). */
export interface Judgement {
  /** That source and content are these very words. */
  readonly exact: number;
  /** That it is a statement, and cue, source and content are about there. */
  readonly overlap: number;
}

/** Features are kept within so many deviations from their mean. */
export const furthest = 4;

/**
 * Judges a cue with one hypothesis of its arguments. `marks` holds two weights for each mark: for exact, for overlap.
 */
export function judge(weights: JudgeWeights, marks: WeightTable, one: Case): Judgement {
  return weigh(weights, marks, judgeFeatures(one), judgeMarks(one));
}

/** Two logistic regressions over the same numbers and marks. */
export function weigh(
  { mean, deviation, exact, overlap }: JudgeWeights,
  marks: WeightTable,
  features: ArrayLike<number>,
  hashes: Iterable<number>,
): Judgement {
  let ofExact = 0;
  let ofOverlap = 0;
  for (let k = 0; k < features.length; k += 1) {
    const deviated = ((features[k] ?? 0) - (mean[k] ?? 0)) / (deviation[k] ?? 1);
    const value = k === 0 ? 1 : Math.max(-furthest, Math.min(furthest, deviated));
    ofExact += value * (exact[k] ?? 0);
    ofOverlap += value * (overlap[k] ?? 0);
  }
  for (const hash of hashes) {
    const base = marks.find(hash);
    if (base < 0) continue;
    ofExact += (marks.weights[base] ?? 0) * marks.step;
    ofOverlap += (marks.weights[base + 1] ?? 0) * marks.step;
  }
  return { exact: logistic(ofExact), overlap: logistic(ofOverlap) };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
