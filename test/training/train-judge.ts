import { factCount, putMarks } from '../../src/engine/learned/judge/judge-facts';
import type { Trees } from '../../src/engine/learned/judge/trees';
import { choiceAmong, rightChoice, weightOf } from './choice';
import { binned, growTrees } from './grow-trees';
import type { GrowingOptions, Slope } from './grow-trees';
import type { JudgedCase } from './judged-cases';
import { trainMarks } from './train-marks';
import type { TrainedMarks } from './train-marks';

const growing: GrowingOptions = {
  trees: 200,
  leaves: 16,
  rate: 0.08,
  lambda: 5,
  least: 15,
  looks: 0.6,
  seed: 5,
};
/** What marks say is learnt from the other articles in so many parts, so that the trees see it as good as it will be. */
const folds = 4;
/** No row is so sure that nothing can be learnt from it. */
const leastCurvature = 1e-3;

/** What the judge is made of, before it is packed. */
export interface TrainedJudge {
  readonly marks: TrainedMarks;
  readonly exact: Trees;
  readonly overlap: Trees;
}

/** Trains the judge. The rows of the cases are written to. */
export function trainJudge(cases: readonly JudgedCase[]): TrainedJudge {
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = ({ article }: JudgedCase): boolean => (article >> 1) % folds === fold;
    const { say } = trainMarks(cases.filter((one) => !isHeld(one)));
    for (const { hypotheses } of cases.filter(isHeld))
      putMarks(
        hypotheses.map(({ row }) => row),
        hypotheses.map(({ marks }) => say(marks)),
      );
  }
  const data = binned(
    cases.flatMap(({ hypotheses }) => hypotheses.map(({ row }) => row)),
    factCount,
  );
  return {
    marks: trainMarks(cases),
    exact: growTrees(data, chosen(cases), growing),
    overlap: growTrees(data, about(cases), growing),
  };
}

/** One of the hypotheses of a cue is chosen, or none of them. */
function chosen(cases: readonly JudgedCase[]): Slope {
  const wanted = cases.map(rightChoice);
  return (scores, gradient, curvature) => {
    let at = 0;
    for (const right of wanted) {
      choiceAmong(scores.subarray(at, at + right.length)).forEach((p, rank) => {
        gradient[at + rank] = p - (right[rank] ?? 0);
        curvature[at + rank] = Math.max(leastCurvature, p * (1 - p));
      });
      at += right.length;
    }
  };
}

/** Each hypothesis is about there or not. */
function about(cases: readonly JudgedCase[]): Slope {
  const truths = cases.flatMap(({ hypotheses }) => hypotheses.map(({ overlap }) => (overlap ? 1 : 0)));
  const weights = cases.flatMap(({ hypotheses }) => hypotheses.map((_, rank) => weightOf(rank)));
  return (scores, gradient, curvature) => {
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-score));
      const weight = weights[i] ?? 0;
      gradient[i] = weight * (p - (truths[i] ?? 0));
      curvature[i] = weight * Math.max(leastCurvature, p * (1 - p));
    });
  };
}
