import { judgeFeatures } from './judge-features';
import type { Case } from './judge-features';

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

/** Judges a cue with one hypothesis of its arguments: two logistic regressions over the same features. */
export function judge({ mean, deviation, exact, overlap }: JudgeWeights, one: Case): Judgement {
  let ofExact = 0;
  let ofOverlap = 0;
  judgeFeatures(one).forEach((feature, k) => {
    const value =
      k === 0 ? 1 : Math.max(-furthest, Math.min(furthest, (feature - (mean[k] ?? 0)) / (deviation[k] ?? 1)));
    ofExact += value * (exact[k] ?? 0);
    ofOverlap += value * (overlap[k] ?? 0);
  });
  return { exact: logistic(ofExact), overlap: logistic(ofOverlap) };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
