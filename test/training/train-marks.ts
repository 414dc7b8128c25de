import type { MarksSay } from '../../src/engine/learned/judge/judge-facts';
import type { KeptTable } from '../../src/engine/learned/weights';
import { choiceAmong, rightChoice, weightOf } from './choice';
import { FeatureNumbers } from './dataset';
import type { JudgedCase } from './judged-cases';
import { randomness, shuffle } from './randomness';

const epochs = 15;
const firstRate = 0.02;
const lastShare = 0.05;
const l2 = 0.02;
/** Marks seen less often are left out. */
const leastSeen = 12;

/** Two regressions over marks, as the judge keeps them and as they judge what they have not learnt from. */
export interface TrainedMarks {
  readonly table: KeptTable;
  readonly say: (marks: Int32Array) => MarksSay;
}

/**
 * Fits what marks say of a hypothesis by stochastic gradient descent. Exact: a choice among the hypotheses of a cue and
 * none of them. Overlap: by itself. Deterministic.
 */
export function trainMarks(cases: readonly JudgedCase[]): TrainedMarks {
  const numbers = new FeatureNumbers();
  const numbered = cases.map(({ hypotheses }) =>
    hypotheses.map(({ marks }) => Int32Array.from(marks, (hash) => numbers.of(hash, true))),
  );
  const kept = numbered.map((list) =>
    list.map((marks) => marks.filter((mark) => (numbers.counts.data[mark] ?? 0) >= leastSeen)),
  );
  const weights = new Float32Array(numbers.size * 2);
  const sum = (marks: Int32Array, which: number): number => {
    let z = 0;
    for (const mark of marks) z += weights[mark * 2 + which] ?? 0;
    return z;
  };
  const step = (marks: Int32Array, which: number, change: number, rate: number): void => {
    for (const mark of marks) {
      const at = mark * 2 + which;
      weights[at] = (weights[at] ?? 0) - rate * (change + l2 * (weights[at] ?? 0));
    }
  };
  const random = randomness(11);
  const order = cases.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = firstRate * lastShare ** (epoch / epochs);
    shuffle(order, random);
    for (const index of order) {
      const marks = kept[index] ?? [];
      const one = cases[index];
      if (!one) continue;
      const right = rightChoice(one);
      const chosen = choiceAmong(marks.map((own) => sum(own, 0)));
      one.hypotheses.forEach(({ overlap }, rank) => {
        const own = marks[rank] ?? new Int32Array();
        step(own, 0, (chosen[rank] ?? 0) - (right[rank] ?? 0), rate);
        const probability = 1 / (1 + Math.exp(-sum(own, 1)));
        step(own, 1, weightOf(rank) * (probability - (overlap ? 1 : 0)), rate);
      });
    }
  }
  return {
    table: { width: 2, hashes: numbers.hashes.done(), weights },
    say: (marks) => {
      const known = marks.map((hash) => numbers.of(hash, false)).filter((mark) => mark >= 0);
      return { exact: sum(known, 0), overlap: sum(known, 1) };
    },
  };
}
