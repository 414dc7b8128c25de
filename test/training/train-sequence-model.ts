/* eslint-disable @typescript-eslint/no-non-null-assertion -- the inner loops run over typed arrays, whose indexes are in bounds by construction */
import type { Dataset, FeatureNumbers } from './dataset';

/** How a sequence model is trained. */
export interface TrainingOptions {
  readonly labels: number;
  readonly epochs: number;
  /** Strength of the L1 regularisation: a weight stays zero whose gradient over all sequences is smaller. */
  readonly l1: number;
  /** Step width at the beginning. */
  readonly rate: number;
  /** What the step width is multiplied with from epoch to epoch. */
  readonly decay: number;
  /** Features seen less often are left out. */
  readonly minCount: number;
  readonly seed: number;
}

export interface TrainedWeights {
  readonly state: Float32Array;
  readonly edge: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with L1. Deterministic for a seed.
 */
export function trainSequenceModel(
  data: Dataset,
  stateNumbers: FeatureNumbers,
  edgeNumbers: FeatureNumbers,
  options: TrainingOptions,
  progress: (epoch: number, loss: number) => void,
): TrainedWeights {
  const { labels: L, epochs, l1, rate, decay, minCount } = options;
  const state = new Weights(stateNumbers.size * L);
  const edge = new Weights(edgeNumbers.size * L * L);
  /** What every weight could have been drawn towards zero by now. */
  let total = 0;
  let steps = 0;
  const stateKept = kept(stateNumbers, minCount);
  const edgeKept = kept(edgeNumbers, minCount);
  const order = Int32Array.from({ length: data.sequences }, (_, i) => i);
  let random = options.seed;
  let longest = 0;
  for (let s = 0; s < data.sequences; s += 1)
    longest = Math.max(longest, (data.starts[s + 1] ?? 0) - (data.starts[s] ?? 0));
  const scores = new Float64Array(longest * L);
  const pair = new Float64Array(longest * L * L);
  const forward = new Float64Array(longest * L);
  const backward = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  const gradient = new Float64Array(L * L);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
      const j = random % (i + 1);
      const a = order[i]!;
      order[i] = order[j]!;
      order[j] = a;
    }
    let loss = 0;
    for (const s of order) {
      const from = data.starts[s]!;
      const n = data.starts[s + 1]! - from;
      if (n === 0) continue;
      // Scores.
      let f = from === 0 ? 0 : data.stateEnds[from - 1]!;
      let e = from === 0 ? 0 : data.edgeEnds[from - 1]!;
      const f0 = f;
      const e0 = e;
      scores.fill(0, 0, n * L);
      pair.fill(0, 0, n * L * L);
      for (let t = 0; t < n; t += 1) {
        const fe = data.stateEnds[from + t]!;
        for (; f < fe; f += 1) {
          const id = data.states[f]!;
          if (stateKept[id] === 0) continue;
          const base = id * L;
          for (let y = 0; y < L; y += 1) scores[t * L + y]! += state.w[base + y]!;
        }
        const ee = data.edgeEnds[from + t]!;
        if (t > 0) {
          for (; e < ee; e += 1) {
            const id = data.edges[e]!;
            if (edgeKept[id] === 0) continue;
            const base = id * L * L;
            for (let y = 0; y < L * L; y += 1) pair[t * L * L + y]! += edge.w[base + y]!;
          }
        }
        e = ee;
      }
      // Forward and backward, scaled.
      let goldScore = 0;
      let logZ = 0;
      for (let t = 0; t < n; t += 1) {
        let max = -Infinity;
        for (let y = 0; y < L; y += 1) max = Math.max(max, scores[t * L + y]!);
        let sum = 0;
        for (let y = 0; y < L; y += 1) {
          const here = Math.exp(scores[t * L + y]! - max);
          let value = here;
          if (t > 0) {
            value = 0;
            for (let x = 0; x < L; x += 1)
              value += forward[(t - 1) * L + x]! * Math.exp(pair[(t * L + x) * L + y]!);
            value *= here;
          }
          forward[t * L + y] = value;
          sum += value;
        }
        for (let y = 0; y < L; y += 1) forward[t * L + y]! /= sum;
        scale[t] = sum;
        logZ += Math.log(sum) + max;
        const gold = data.labels[from + t]!;
        goldScore += scores[t * L + gold]!;
        if (t > 0) goldScore += pair[(t * L + data.labels[from + t - 1]!) * L + gold]!;
        // From here on the score is the factor of the position.
        for (let y = 0; y < L; y += 1) scores[t * L + y] = Math.exp(scores[t * L + y]! - max);
      }
      for (let y = 0; y < L; y += 1) backward[(n - 1) * L + y] = 1;
      for (let t = n - 2; t >= 0; t -= 1) {
        for (let x = 0; x < L; x += 1) {
          let value = 0;
          for (let y = 0; y < L; y += 1)
            value +=
              Math.exp(pair[((t + 1) * L + x) * L + y]!) *
              scores[(t + 1) * L + y]! *
              backward[(t + 1) * L + y]!;
          backward[t * L + x] = value / scale[t + 1]!;
        }
      }
      loss += logZ - goldScore;
      const width = rate * decay ** (steps / data.sequences);
      steps += 1;
      total += (width * l1) / data.sequences;
      // Gradients, position by position.
      f = f0;
      e = e0;
      for (let t = 0; t < n; t += 1) {
        const gold = data.labels[from + t]!;
        let largest = 0;
        for (let y = 0; y < L; y += 1) {
          gradient[y] = forward[t * L + y]! * backward[t * L + y]! - (y === gold ? 1 : 0);
          largest = Math.max(largest, Math.abs(gradient[y]!));
        }
        const fe = data.stateEnds[from + t]!;
        if (largest > tiny) {
          for (; f < fe; f += 1) {
            const id = data.states[f]!;
            if (stateKept[id] === 0) continue;
            for (let y = 0; y < L; y += 1) state.step(id * L + y, width * gradient[y]!, total);
          }
        }
        f = fe;
        const ee = data.edgeEnds[from + t]!;
        if (t > 0) {
          const before = data.labels[from + t - 1]!;
          largest = 0;
          for (let x = 0; x < L; x += 1) {
            for (let y = 0; y < L; y += 1) {
              const value =
                (forward[(t - 1) * L + x]! *
                  Math.exp(pair[(t * L + x) * L + y]!) *
                  scores[t * L + y]! *
                  backward[t * L + y]!) /
                  scale[t]! -
                (x === before && y === gold ? 1 : 0);
              gradient[x * L + y] = value;
              largest = Math.max(largest, Math.abs(value));
            }
          }
          if (largest > tiny) {
            for (; e < ee; e += 1) {
              const id = data.edges[e]!;
              if (edgeKept[id] === 0) continue;
              for (let y = 0; y < L * L; y += 1) edge.step(id * L * L + y, width * gradient[y]!, total);
            }
          }
        }
        e = ee;
      }
    }
    progress(epoch, loss / data.labels.length);
  }
  state.drawAll(total);
  edge.drawAll(total);
  return { state: state.w, edge: edge.w };
}

/** Gradients below it change nothing worth the time. */
const tiny = 1e-4;

/**
 * Weights under stochastic gradient descent with L1 by cumulative penalty (Tsuruoka, Tsujii and Ananiadou, ACL 2009): each
 * weight is drawn towards zero by as much as all of them have been since, but only when it is touched.
 */
class Weights {
  readonly w: Float32Array;
  readonly #drawn: Float32Array;

  constructor(size: number) {
    this.w = new Float32Array(size);
    this.#drawn = new Float32Array(size);
  }

  /** `rate` times the gradient, then the penalty up to `total`. */
  step(i: number, change: number, total: number): void {
    const w = this.w[i]! - change;
    this.w[i] = w;
    this.draw(i, total);
  }

  draw(i: number, total: number): void {
    const w = this.w[i]!;
    const drawn = this.#drawn[i]!;
    let next = 0;
    if (w > 0) next = Math.max(0, w - (total + drawn));
    else if (w < 0) next = Math.min(0, w + (total - drawn));
    this.w[i] = next;
    this.#drawn[i] = drawn + (next - w);
  }

  drawAll(total: number): void {
    for (let i = 0; i < this.w.length; i += 1) if (this.w[i] !== 0) this.draw(i, total);
  }
}

function kept(numbers: FeatureNumbers, minCount: number): Uint8Array {
  return Uint8Array.from({ length: numbers.size }, (_, i) =>
    (numbers.counts.data[i] ?? 0) >= minCount ? 1 : 0,
  );
}
