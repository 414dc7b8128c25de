/* eslint-disable @typescript-eslint/no-non-null-assertion -- the inner loops run over typed arrays, whose indexes are in bounds by construction */
/**
 * A linear-chain model over labels: each position has hashed features that speak for a label (`state`) and hashed
 * features that speak for a pair of labels, the one before and this one (`edge`). See MODEL.md.
 */
export interface SequenceModel {
  readonly labels: number;
  /** A weight for each label. */
  readonly state: WeightTable;
  /** `labels * labels` weights, those of the label before times `labels` plus this label. */
  readonly edge: WeightTable;
}

/** Weights by hashed feature; whole numbers, so that their sums do not hang on the order. */
export interface WeightTable {
  /** How many weights a feature has. */
  readonly width: number;
  /** What one unit of a weight is worth. */
  readonly step: number;
  /** Adds the weights of the features from `from` to `to` in `hashes` to the `width` numbers of `sums` at `at`. Unknown features have none. */
  add(hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void;
}

/** The features of a sequence, position by position. Filled once for each sequence, and used again for the next. */
export class FeatureBuffer {
  length = 0;
  state: Int32Array = new Int32Array(1 << 14);
  edge: Int32Array = new Int32Array(1 << 12);
  /** Where the features of each position end. */
  stateEnds: Int32Array = new Int32Array(1 << 9);
  edgeEnds: Int32Array = new Int32Array(1 << 9);
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

/** One way to label a sequence. */
export interface Way {
  readonly labels: Uint8Array;
  /** Comparable among the ways of one sequence: a logarithm, offsets included. */
  readonly score: number;
}

/** What the positions of a sequence score, in units of the model's weights; the first has no pair before it. */
export interface UnitScores {
  /** `labels` numbers a position. */
  readonly state: Int32Array;
  /** `labels * labels` numbers a position. */
  readonly edge: Int32Array;
}

/** What a model says of a sequence. */
export interface Decoded {
  /** The likeliest label of each position, the labels taken together. */
  readonly labels: Uint8Array;
  /** The likeliest ways to label the whole, best first; the first is `labels`. */
  readonly ways: readonly Way[];
  /** The probability of each label at each position: `labels` numbers a position. */
  readonly marginals: Float64Array;
}

/**
 * Labels the sequence in the buffer. `offsets` are added to the score of a label where a run of it starts (a
 * decision that leans to one side); they do not touch the marginals. `fixed` gives positions whose label is known (else -1).
 * `most` is how many ways are wanted. `base` holds what is there already; it is written to.
 */
export function decode(
  model: SequenceModel,
  buffer: FeatureBuffer,
  offsets: readonly number[],
  fixed: ((position: number) => number) | null = null,
  most = 1,
  base: UnitScores | null = null,
): Decoded {
  const { labels: L, state, edge } = model;
  const n = buffer.length;
  const units = base ?? { state: new Int32Array(n * L), edge: new Int32Array(n * L * L) };
  addScores(units, model, buffer, 0, 1);
  const scores = inSteps(units.state, state.step, scoresRoom);
  const pairs = inSteps(units.edge, edge.step, pairsRoom);
  if (fixed) {
    for (let t = 0; t < n; t += 1) {
      const label = fixed(t);
      if (label >= 0) for (let y = 0; y < L; y += 1) if (y !== label) scores[t * L + y] = -1e9;
    }
  }
  const ways = bestWays(scores, pairs, n, L, offsets, most);
  return { labels: ways[0]?.labels ?? new Uint8Array(n), ways, marginals: marginalsOf(scores, pairs, n, L) };
}

/**
 * Adds up the weights of the features in the buffer on top of what `sums` hold, whose position `first` is the buffer's first.
 * The first `skipped` positions get none for pairs.
 */
export function addScores(
  sums: UnitScores,
  { labels, state, edge }: SequenceModel,
  buffer: FeatureBuffer,
  first: number,
  skipped: number,
): void {
  const { stateEnds, edgeEnds } = buffer;
  let from = 0;
  for (let t = 0; t < buffer.length; t += 1) {
    state.add(buffer.state, from, stateEnds[t]!, sums.state, (first + t) * labels);
    from = stateEnds[t]!;
  }
  from = skipped > 0 ? (edgeEnds[skipped - 1] ?? 0) : 0;
  for (let t = skipped; t < buffer.length; t += 1) {
    edge.add(buffer.edge, from, edgeEnds[t]!, sums.edge, (first + t) * labels * labels);
    from = edgeEnds[t]!;
  }
}

/** Numbers that are worked with while one sequence is labelled, and kept for the next unless they are many. */
class Room {
  #kept = new Float64Array(1 << 10);

  /** An array of at least that length, with anything in it. */
  take(length: number): Float64Array {
    if (length > mostKept) return new Float64Array(length);
    if (length > this.#kept.length) this.#kept = new Float64Array(Math.min(mostKept, 2 * length));
    return this.#kept;
  }
}

const mostKept = 1 << 16;
const scoresRoom = new Room();
const pairsRoom = new Room();
const bestRoom = new Room();
const forwardRoom = new Room();
const scaleRoom = new Room();

function inSteps(units: Int32Array, step: number, room: Room): Float64Array {
  const scores = room.take(units.length);
  for (let i = 0; i < units.length; i += 1) scores[i] = units[i]! * step;
  return scores;
}

/** Viterbi's algorithm with the best `most` ways kept at each position and label. */
function bestWays(
  scores: Float64Array,
  pairs: Float64Array,
  n: number,
  L: number,
  offsets: readonly number[],
  most: number,
): Way[] {
  if (n === 0) return [];
  const width = L * most;
  const best = bestRoom.take(n * width).fill(-Infinity, 0, n * width);
  /** Label before times `most` plus its rank. */
  const from = new Uint8Array(n * width);
  for (let y = 0; y < L; y += 1) best[y * most] = scores[y]! + offsets[y]!;
  for (let t = 1; t < n; t += 1) {
    for (let y = 0; y < L; y += 1) {
      const cell = t * width + y * most;
      const own = scores[t * L + y]!;
      for (let x = 0; x < L; x += 1) {
        const step = own + pairs[(t * L + x) * L + y]! + (x === y ? 0 : offsets[y]!);
        for (let k = 0; k < most; k += 1) {
          const value = best[(t - 1) * width + x * most + k]! + step;
          // Put in its place among the best of the cell.
          let rank = most;
          while (rank > 0 && value > best[cell + rank - 1]!) rank -= 1;
          if (rank === most) break;
          for (let other = most - 1; other > rank; other -= 1) {
            best[cell + other] = best[cell + other - 1]!;
            from[cell + other] = from[cell + other - 1]!;
          }
          best[cell + rank] = value;
          from[cell + rank] = x * most + k;
        }
      }
    }
  }
  const last = Array.from({ length: width }, (_, state) => ({
    state,
    score: best[(n - 1) * width + state] ?? 0,
  }))
    .filter(({ score }) => score > -1e8)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  return last.map(({ state, score }): Way => {
    const labels = new Uint8Array(n);
    let at = state;
    for (let t = n - 1; t >= 0; t -= 1) {
      labels[t] = Math.floor(at / most);
      at = from[t * width + at] ?? 0;
    }
    return { labels, score };
  });
}

function marginalsOf(scores: Float64Array, pairs: Float64Array, n: number, L: number): Float64Array {
  const forward = forwardRoom.take(n * L);
  const marginals = new Float64Array(n * L);
  const scale = scaleRoom.take(n);
  for (let t = 0; t < n; t += 1) {
    let max = -Infinity;
    for (let y = 0; y < L; y += 1) max = Math.max(max, scores[t * L + y]!);
    let sum = 0;
    for (let y = 0; y < L; y += 1) {
      const here = Math.exp(scores[t * L + y]! - max);
      scores[t * L + y] = here;
      let value = here;
      if (t > 0) {
        value = 0;
        for (let x = 0; x < L; x += 1) {
          const way = Math.exp(pairs[(t * L + x) * L + y]!);
          pairs[(t * L + x) * L + y] = way;
          value += forward[(t - 1) * L + x]! * way;
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
  let before = new Float64Array(L);
  for (let t = n - 1; t >= 0; t -= 1) {
    let sum = 0;
    for (let y = 0; y < L; y += 1) sum += forward[t * L + y]! * backward[y]!;
    for (let y = 0; y < L; y += 1) marginals[t * L + y] = (forward[t * L + y]! * backward[y]!) / sum;
    if (t === 0) break;
    before.fill(0);
    for (let x = 0; x < L; x += 1) {
      for (let y = 0; y < L; y += 1)
        before[x]! += pairs[(t * L + x) * L + y]! * scores[t * L + y]! * backward[y]!;
    }
    for (let x = 0; x < L; x += 1) before[x]! /= scale[t]!;
    [backward, before] = [before, backward];
  }
  return marginals;
}
