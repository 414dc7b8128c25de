import type { JudgeWeights } from '../../src/engine/learned/judge';
import type { KeptTable } from '../../src/engine/learned/weights';
import { FeatureNumbers } from './dataset';
import { furthest } from '../../src/engine/learned/judge';

/** A case that the judge learns from. */
export interface JudgedCase {
  readonly features: Float32Array;
  /** Hashed. */
  readonly marks: Int32Array;
  readonly article: number;
  /** Cases of one cue have one number. */
  readonly cue: number;
  readonly exact: boolean;
  readonly overlap: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const epochs = 15;
const firstRate = 0.02;
const lastShare = 0.05;
const l2 = 0.0005;
/** Marks seen less often are left out; the others learn so much slower, as most are rare. */
const leastSeen = 12;
const marksShare = 0.5;
const marksL2 = 0.02;

/** Fits the judge's two logistic regressions by stochastic gradient descent. Deterministic. */
export function trainJudge(cases: readonly JudgedCase[]): { weights: JudgeWeights; marks: KeptTable } {
  const size = cases[0]?.features.length ?? 0;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (const { features } of cases) features.forEach((x, k) => (mean[k] = (mean[k] ?? 0) + x / cases.length));
  for (const { features } of cases)
    features.forEach(
      (x, k) => (deviation[k] = (deviation[k] ?? 0) + (x - (mean[k] ?? 0)) ** 2 / cases.length),
    );
  deviation.forEach((x, k) => (deviation[k] = Math.sqrt(x) || 1));
  const exact = new Float64Array(size);
  const overlap = new Float64Array(size);
  const values = new Float64Array(size);
  const order = Int32Array.from({ length: cases.length }, (_, i) => i);
  const numbers = new FeatureNumbers();
  const marksOf = cases.map(({ marks }) => Int32Array.from(marks, (hash) => numbers.of(hash, true)));
  const marks = new Float32Array(numbers.size * 2);
  const counted = (mark: number): boolean => (numbers.counts.data[mark] ?? 0) >= leastSeen;
  let random = 11;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = firstRate * lastShare ** (epoch / epochs);
    for (let i = order.length - 1; i > 0; i -= 1) {
      random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
      const j = random % (i + 1);
      const other = order[j] ?? 0;
      order[j] = order[i] ?? 0;
      order[i] = other;
    }
    for (const i of order) {
      const one = cases[i];
      if (!one) continue;
      one.features.forEach((x, k) => {
        const value = (x - (mean[k] ?? 0)) / (deviation[k] ?? 1);
        values[k] = k === 0 ? 1 : Math.max(-furthest, Math.min(furthest, value));
      });
      const own = (marksOf[i] ?? new Int32Array()).filter(counted);
      step(exact, values, marks, own, 0, one.exact, one.weight * rate);
      step(overlap, values, marks, own, 1, one.overlap, one.weight * rate);
    }
  }
  const rounded = (array: Float64Array): number[] => Array.from(array, (x) => Number(x.toPrecision(5)));
  return {
    weights: {
      mean: rounded(mean),
      deviation: rounded(deviation),
      exact: rounded(exact),
      overlap: rounded(overlap),
    },
    marks: { width: 2, hashes: numbers.hashes.done(), weights: marks },
  };
}

function step(
  weights: Float64Array,
  values: Float64Array,
  marks: Float32Array,
  own: Int32Array,
  which: number,
  truth: boolean,
  rate: number,
): void {
  let z = 0;
  for (let k = 0; k < values.length; k += 1) z += (weights[k] ?? 0) * (values[k] ?? 0);
  for (const mark of own) z += marks[mark * 2 + which] ?? 0;
  const error = 1 / (1 + Math.exp(-z)) - (truth ? 1 : 0);
  for (let k = 0; k < values.length; k += 1)
    weights[k] = (weights[k] ?? 0) - rate * (error * (values[k] ?? 0) + l2 * (weights[k] ?? 0));
  for (const mark of own) {
    const at = mark * 2 + which;
    marks[at] = (marks[at] ?? 0) - rate * marksShare * (error + marksL2 * (marks[at] ?? 0));
  }
}
