/* eslint-disable @typescript-eslint/no-non-null-assertion -- the inner loops run over typed arrays, whose indexes are in bounds by construction */
import type { SequenceModel, WeightTable } from './sequence-model';

/*
 * The form in which weights are kept. All numbers are little-endian. A model is its two tables, state and edge; a table is
 *   width: byte, the weights of a feature (labels, or labels squared)
 *   step: float32, what one unit of a kept weight is worth
 *   count: varint, features
 *   features, ascending: varint of the distance to the one before (of the upper 26 bits of the hash);
 *     varint with a bit for each weight that is not zero; those weights, a signed byte each.
 */

/** How many low bits of a feature's hash are left out in the file. */
const dropped = 6;

/**
 * Weights by feature, in an open-addressed hash table, each beside its feature so that one look into memory finds both. Of the
 * features that are asked for five in six are there.
 */
class HashedWeights implements WeightTable {
  readonly width: number;
  readonly step: number;
  /** Slots of as many integers as one feature takes: the feature, -1 where the slot is empty, then its weights, four in each. */
  readonly #slots: Int32Array;
  readonly #bytes: Int8Array;
  /** Means nothing: what is kept is not left out by an optimising compiler. */
  touched = 0;
  readonly #stride: number;
  readonly #mask: number;

  constructor(width: number, features: Int32Array, weights: Int8Array, step: number) {
    let size = 16;
    while (size < features.length * 2) size *= 2;
    this.width = width;
    this.step = step;
    this.#mask = size - 1;
    this.#stride = 1 + Math.ceil(width / 4);
    this.#slots = new Int32Array(size * this.#stride);
    this.#bytes = new Int8Array(this.#slots.buffer);
    for (let slot = 0; slot < size; slot += 1) this.#slots[slot * this.#stride] = -1;
    features.forEach((feature, index) => {
      let slot = Math.imul(feature, spread) & this.#mask;
      while (this.#slots[slot * this.#stride] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot * this.#stride] = feature;
      const base = (slot * this.#stride + 1) * 4;
      this.#bytes.set(weights.subarray(index * width, (index + 1) * width), base);
    });
  }

  add(hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    const slots = this.#slots;
    const bytes = this.#bytes;
    const stride = this.#stride;
    const mask = this.#mask;
    const width = this.width;
    // The table is larger than the processor's nearest memory. Asked for one after another, without deciding anything on what
    // comes, the slots arrive together.
    let touched = 0;
    for (let i = from; i < to; i += 1) {
      touched ^= slots[(Math.imul(hashes[i]! >>> dropped, spread) & mask) * stride]!;
    }
    this.touched = touched;
    // Of the tables most are three weights wide: their sums are kept at hand.
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = from; i < to; i += 1) {
      const feature = hashes[i]! >>> dropped;
      let slot = (Math.imul(feature, spread) & mask) * stride;
      while (slots[slot] !== feature && slots[slot] !== -1) {
        slot += stride;
        if (slot === slots.length) slot = 0;
      }
      if (slots[slot] !== feature) continue;
      const base = (slot + 1) * 4;
      if (width === 3) {
        first += bytes[base]!;
        second += bytes[base + 1]!;
        third += bytes[base + 2]!;
      } else for (let y = 0; y < width; y += 1) sums[at + y]! += bytes[base + y]!;
    }
    if (width !== 3) return;
    sums[at]! += first;
    sums[at + 1]! += second;
    sums[at + 2]! += third;
  }
}

/** Spreads features over the table (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1;

/** Weights to be kept: for each feature's hash its `width` weights. */
export interface KeptTable {
  readonly width: number;
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
}

/** Smaller weights decide nothing, and are a fifth of all. */
const leastWeight = 0.0096;

/** Packs the tables of models, state and edge in turn. Features whose weights are all zero are left out. */
export function packWeights(tables: readonly KeptTable[]): Uint8Array {
  const bytes: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (const { width, hashes, weights } of tables) {
    let largest = 0;
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
    const step = largest / 127 || 1;
    const kept = new Map<number, number[]>();
    hashes.forEach((hash, index) => {
      const own = Array.from({ length: width }, (_, y) => {
        const weight = weights[index * width + y] ?? 0;
        return Math.abs(weight) < leastWeight ? 0 : Math.round(weight / step);
      });
      if (own.every((weight) => weight === 0)) return;
      const feature = hash >>> dropped;
      // Of two features that fall together the stronger counts.
      const other = kept.get(feature);
      const strength = (list: readonly number[]): number => list.reduce((sum, x) => sum + Math.abs(x), 0);
      if (!other || strength(own) > strength(other)) kept.set(feature, own);
    });
    bytes.push(width, ...new Uint8Array(new Float32Array([step]).buffer));
    varint(kept.size);
    let before = 0;
    for (const feature of [...kept.keys()].sort((a, b) => a - b)) {
      varint(feature - before);
      before = feature;
      const own = kept.get(feature) ?? [];
      varint(own.reduce((bits, weight, y) => bits | (weight === 0 ? 0 : 1 << y), 0));
      for (const weight of own) if (weight !== 0) bytes.push(weight & 255);
    }
  }
  return Uint8Array.from(bytes);
}

/** Reads tables from packed weights, in the order in which they were packed. */
export function unpackTables(bytes: Uint8Array): { width: number; table: WeightTable }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at);
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const table = (): { width: number; table: WeightTable } => {
    const width = view.getUint8(at);
    const step = view.getFloat32(at + 1, true);
    at += 5;
    const count = varint();
    const features = new Int32Array(count);
    const weights = new Int8Array(count * width);
    let feature = 0;
    for (let index = 0; index < count; index += 1) {
      feature += varint();
      features[index] = feature;
      const bits = varint();
      for (let y = 0; y < width; y += 1) {
        if ((bits & (1 << y)) === 0) continue;
        weights[index * width + y] = view.getInt8(at);
        at += 1;
      }
    }
    return { width, table: new HashedWeights(width, features, weights, step) };
  };
  const tables: { width: number; table: WeightTable }[] = [];
  while (at < bytes.length) tables.push(table());
  return tables;
}

/** A sequence model of two tables. */
export function sequenceModel(
  state: { width: number; table: WeightTable },
  edge: { width: number; table: WeightTable },
): SequenceModel {
  return { labels: state.width, state: state.table, edge: edge.table };
}
