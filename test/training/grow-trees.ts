/* eslint-disable @typescript-eslint/no-non-null-assertion -- the inner loops run over typed arrays, whose indexes are in bounds by construction */
import type { Trees } from '../../src/engine/learned/judge/trees';
import { randomness } from './randomness';

/** How many trees are grown, and how. */
export interface GrowingOptions {
  readonly trees: number;
  readonly leaves: number;
  /** How much of what a leaf asks for it gets. */
  readonly rate: number;
  /** What is added to a leaf's curvature. */
  readonly lambda: number;
  /** The least curvature on both sides of a split. */
  readonly least: number;
  /** The share of the facts that a tree looks at. */
  readonly looks: number;
  readonly seed: number;
}

/** The loss's first and second derivative by the score of each row, at the scores so far. */
export type Slope = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array) => void;

/** How many bins the values of a fact are sorted into. */
const bins = 64;
/** So many rows tell where the bins are parted. */
const sampled = 20_000;

/** The values of all rows sorted into bins, fact after fact. */
interface Binned {
  readonly rows: number;
  readonly facts: number;
  readonly bin: Uint8Array;
  /** Where the bins of each fact are parted: a value is in the first bin whose edge it does not pass. */
  readonly edges: readonly (readonly number[])[];
}

/** Sorts rows of so many facts into bins. */
export function binned(rows: readonly Float32Array[], facts: number): Binned {
  const bin = new Uint8Array(rows.length * facts);
  const edges = Array.from({ length: facts }, (_, fact) => {
    const count = Math.min(sampled, rows.length);
    const values = Float32Array.from({ length: count }, (_, i) => {
      return rows[Math.floor((i * rows.length) / count)]?.[fact] ?? 0;
    }).sort();
    const own: number[] = [];
    for (let part = 1; part < bins; part += 1) {
      const value = values[Math.floor((part * count) / bins)] ?? 0;
      if (own.length === 0 || value > (own.at(-1) ?? 0)) own.push(value);
    }
    rows.forEach((row, i) => {
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((own[middle] ?? 0) < (row[fact] ?? 0)) low = middle + 1;
        else high = middle;
      }
      bin[fact * rows.length + i] = low;
    });
    return own;
  });
  return { rows: rows.length, facts, bin, edges };
}

interface Split {
  readonly gain: number;
  readonly fact: number;
  readonly upTo: number;
}

interface Node {
  rows: Int32Array;
  sums: Float64Array;
  split: Split | null;
  value: number;
  branches: readonly [Node, Node] | null;
}

/**
 * Grows trees one after another, each where the loss of those before falls most steeply (gradient boosting with second
 * derivatives over binned values; the leaf that gains most is split first). Deterministic.
 */
export function growTrees(data: Binned, slope: Slope, options: GrowingOptions): Trees {
  const { trees, leaves, rate, lambda, least, looks } = options;
  const { rows, facts, bin, edges } = data;
  const random = randomness(options.seed);
  const scores = new Float64Array(rows);
  const gradient = new Float64Array(rows);
  const curvature = new Float64Array(rows);
  const forest = {
    roots: [] as number[],
    fact: [] as number[],
    value: [] as number[],
    beyond: [] as number[],
  };

  for (let tree = 0; tree < trees; tree += 1) {
    slope(scores, gradient, curvature);
    const looked = Array.from({ length: facts }, (_, fact) => fact).filter(() => random() < looks);
    const sumsOf = (members: Int32Array): Float64Array => {
      const sums = new Float64Array(facts * bins * 2);
      for (const fact of looked) {
        const from = fact * bins * 2;
        const column = fact * rows;
        for (const row of members) {
          const at = from + bin[column + row]! * 2;
          sums[at]! += gradient[row]!;
          sums[at + 1]! += curvature[row]!;
        }
      }
      return sums;
    };
    const bestSplit = (sums: Float64Array, g: number, h: number): Split | null => {
      let best: Split | null = null;
      const whole = (g * g) / (h + lambda);
      for (const fact of looked) {
        let below = 0;
        let weight = 0;
        for (let upTo = 0; upTo < (edges[fact]?.length ?? 0); upTo += 1) {
          below += sums[(fact * bins + upTo) * 2]!;
          weight += sums[(fact * bins + upTo) * 2 + 1]!;
          if (weight < least) continue;
          if (h - weight < least) break;
          const gain = (below * below) / (weight + lambda) + (g - below) ** 2 / (h - weight + lambda) - whole;
          if (gain > (best?.gain ?? 0)) best = { gain, fact, upTo };
        }
      }
      return best;
    };
    const nodeOf = (members: Int32Array, sums: Float64Array): Node => {
      let g = 0;
      let h = 0;
      for (const row of members) {
        g += gradient[row]!;
        h += curvature[row]!;
      }
      const value = (-g / (h + lambda)) * rate;
      return { rows: members, sums, split: bestSplit(sums, g, h), value, branches: null };
    };
    const everybody = Int32Array.from({ length: rows }, (_, i) => i);
    const root = nodeOf(everybody, sumsOf(everybody));
    const open = [root];
    while (open.length < leaves) {
      open.sort((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0));
      const [node] = open;
      if (!node?.split) break;
      const { fact, upTo } = node.split;
      const isBelow = (row: number): boolean => bin[fact * rows + row]! <= upTo;
      const below = node.rows.filter(isBelow);
      const above = node.rows.filter((row) => !isBelow(row));
      const fewer = below.length < above.length ? below : above;
      const ofFewer = sumsOf(fewer);
      const ofOthers = node.sums.map((sum, i) => sum - ofFewer[i]!);
      node.branches = [
        nodeOf(below, fewer === below ? ofFewer : ofOthers),
        nodeOf(above, fewer === below ? ofOthers : ofFewer),
      ];
      node.rows = new Int32Array();
      node.sums = new Float64Array();
      open.splice(0, 1, ...node.branches);
    }
    for (const { rows: members, value } of open) for (const row of members) scores[row]! += value;
    forest.roots.push(forest.fact.length);
    const write = ({ split, value, branches }: Node): void => {
      const at = forest.fact.length;
      forest.fact.push(branches && split ? split.fact : -1);
      forest.value.push(branches && split ? (edges[split.fact]?.[split.upTo] ?? 0) : value);
      forest.beyond.push(0);
      if (!branches) return;
      write(branches[0]);
      forest.beyond[at] = forest.fact.length;
      write(branches[1]);
    };
    write(root);
  }
  return {
    roots: Int32Array.from(forest.roots),
    fact: Int16Array.from(forest.fact),
    value: Float32Array.from(forest.value),
    beyond: Int32Array.from(forest.beyond),
  };
}
