/**
 * A linear-chain model over labels: each position has hashed features that speak for a label (`state`) and hashed
 * features that speak for a pair of labels, the one before and this one (`edge`). See MODEL.md.
 */
export interface SequenceModel {
  readonly labels: number;
  /** The weights of a state feature, one a label, or -1 where the model does not know it: an index into `weights`. */
  readonly state: WeightTable;
  /** The weights of an edge feature: `labels * labels`, the label before times `labels` plus this label. */
  readonly edge: WeightTable;
}

/** Weights by hashed feature. */
export interface WeightTable {
  /** Where the weights of a feature start in `weights`; -1 where it has none. */
  find(feature: number): number;
  readonly weights: Float32Array;
}

/** The features of a sequence, position by position. Filled once for each sequence, and used again for the next. */
export class FeatureBuffer {
  length = 0;
  state = new Int32Array(1 << 14);
  edge = new Int32Array(1 << 12);
  /** Where the features of each position end. */
  stateEnds = new Int32Array(1 << 9);
  edgeEnds = new Int32Array(1 << 9);
  #states = 0;
  #edges = 0;

  clear(): void {
    this.length = 0;
    this.#states = 0;
    this.#edges = 0;
  }

  addState(feature: number): void {
    if (this.#states === this.state.length) this.state = doubled(this.state);
    this.state[this.#states] = feature;
    this.#states += 1;
  }

  addEdge(feature: number): void {
    if (this.#edges === this.edge.length) this.edge = doubled(this.edge);
    this.edge[this.#edges] = feature;
    this.#edges += 1;
  }

  /** Ends the position; features added from now on belong to the next. */
  endPosition(): void {
    if (this.length === this.stateEnds.length) {
      this.stateEnds = doubled(this.stateEnds);
      this.edgeEnds = doubled(this.edgeEnds);
    }
    this.stateEnds[this.length] = this.#states;
    this.edgeEnds[this.length] = this.#edges;
    this.length += 1;
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** What a model says of a sequence. */
export interface Decoded {
  /** The likeliest label of each position, the labels taken together. */
  readonly labels: Uint8Array;
  /** The probability of each label at each position: `labels` numbers a position. */
  readonly marginals: Float64Array;
}

/**
 * Labels the sequence in the buffer. `offsets` are added to the score of a label where a run of it starts (a
 * decision that leans to one side); they do not touch the marginals. `fixed` gives positions whose label is known (else -1).
 */
export function decode(
  model: SequenceModel,
  buffer: FeatureBuffer,
  offsets: readonly number[],
  fixed: ((position: number) => number) | null = null,
): Decoded {
  const { labels: L, state, edge } = model;
  const n = buffer.length;
  const scores = new Float64Array(n * L);
  const pairs = new Float64Array(n * L * L);
  let f = 0;
  let e = 0;
  for (let t = 0; t < n; t += 1) {
    for (const to = buffer.stateEnds[t] ?? 0; f < to; f += 1) {
      const base = state.find(buffer.state[f] ?? 0);
      if (base < 0) continue;
      for (let y = 0; y < L; y += 1) scores[t * L + y]! += state.weights[base + y] ?? 0;
    }
    const to = buffer.edgeEnds[t] ?? 0;
    for (; e < to; e += 1) {
      if (t === 0) continue;
      const base = edge.find(buffer.edge[e] ?? 0);
      if (base < 0) continue;
      for (let y = 0; y < L * L; y += 1) pairs[t * L * L + y]! += edge.weights[base + y] ?? 0;
    }
    const label = fixed ? fixed(t) : -1;
    if (label >= 0) for (let y = 0; y < L; y += 1) if (y !== label) scores[t * L + y] = -1e9;
  }
  return { labels: viterbi(scores, pairs, n, L, offsets), marginals: marginalsOf(scores, pairs, n, L) };
}

function viterbi(
  scores: Float64Array,
  pairs: Float64Array,
  n: number,
  L: number,
  offsets: readonly number[],
): Uint8Array {
  const best = new Float64Array(n * L);
  const from = new Uint8Array(n * L);
  for (let t = 0; t < n; t += 1) {
    for (let y = 0; y < L; y += 1) {
      let value = 0;
      if (t > 0) {
        value = -Infinity;
        for (let x = 0; x < L; x += 1) {
          const way =
            (best[(t - 1) * L + x] ?? 0) +
            (pairs[(t * L + x) * L + y] ?? 0) +
            (x === y ? 0 : (offsets[y] ?? 0));
          if (way > value) {
            value = way;
            from[t * L + y] = x;
          }
        }
      }
      best[t * L + y] = value + (scores[t * L + y] ?? 0) + (t === 0 ? (offsets[y] ?? 0) : 0);
    }
  }
  const labels = new Uint8Array(n);
  let last = 0;
  for (let y = 1; y < L; y += 1) if ((best[(n - 1) * L + y] ?? 0) > (best[(n - 1) * L + last] ?? 0)) last = y;
  for (let t = n - 1; t >= 0; t -= 1) {
    labels[t] = last;
    last = from[t * L + last] ?? 0;
  }
  return labels;
}

function marginalsOf(scores: Float64Array, pairs: Float64Array, n: number, L: number): Float64Array {
  const forward = new Float64Array(n * L);
  const marginals = new Float64Array(n * L);
  const scale = new Float64Array(n);
  for (let t = 0; t < n; t += 1) {
    let max = -Infinity;
    for (let y = 0; y < L; y += 1) max = Math.max(max, scores[t * L + y] ?? 0);
    let sum = 0;
    for (let y = 0; y < L; y += 1) {
      const here = Math.exp((scores[t * L + y] ?? 0) - max);
      scores[t * L + y] = here;
      let value = here;
      if (t > 0) {
        value = 0;
        for (let x = 0; x < L; x += 1) {
          const way = Math.exp(pairs[(t * L + x) * L + y] ?? 0);
          pairs[(t * L + x) * L + y] = way;
          value += (forward[(t - 1) * L + x] ?? 0) * way;
        }
        value *= here;
      }
      forward[t * L + y] = value;
      sum += value;
    }
    scale[t] = sum;
    for (let y = 0; y < L; y += 1) forward[t * L + y]! /= sum;
  }
  let backward = new Float64Array(L).fill(1);
  for (let t = n - 1; t >= 0; t -= 1) {
    let sum = 0;
    for (let y = 0; y < L; y += 1) sum += (forward[t * L + y] ?? 0) * (backward[y] ?? 0);
    for (let y = 0; y < L; y += 1)
      marginals[t * L + y] = ((forward[t * L + y] ?? 0) * (backward[y] ?? 0)) / sum;
    if (t === 0) break;
    const before = new Float64Array(L);
    for (let x = 0; x < L; x += 1) {
      for (let y = 0; y < L; y += 1)
        before[x]! += (pairs[(t * L + x) * L + y] ?? 0) * (scores[t * L + y] ?? 0) * (backward[y] ?? 0);
    }
    for (let x = 0; x < L; x += 1) before[x]! /= scale[t] ?? 1;
    backward = before;
  }
  return marginals;
}
