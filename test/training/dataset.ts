import type { FeatureBuffer } from '../../src/engine/learned/sequence-model';

/** Labelled sequences with their features as dense numbers, in a few large arrays. */
export interface Dataset {
  readonly sequences: number;
  /** Where each sequence's positions start; one more than there are sequences. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly stateEnds: Int32Array;
  readonly states: Int32Array;
  readonly edgeEnds: Int32Array;
  readonly edges: Int32Array;
}

class Ints {
  data = new Int32Array(1 << 20);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = value;
    this.length += 1;
  }
  done(): Int32Array {
    return this.data.slice(0, this.length);
  }
}

/** Numbers hashed features densely, in the order in which they are met. */
export class FeatureNumbers {
  #keys = new Int32Array(1 << 20);
  #values = new Int32Array(1 << 20).fill(-1);
  readonly hashes = new Ints();
  readonly counts = new Ints();

  get size(): number {
    return this.hashes.length;
  }

  /** The number of a feature; it is given one, and counted, if `add`. -1 where it has none. */
  of(hash: number, add: boolean): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    for (;;) {
      const value = this.#values[slot] ?? -1;
      if (value < 0) break;
      if (this.#keys[slot] === hash) {
        if (add) this.counts.data[value] = (this.counts.data[value] ?? 0) + 1;
        return value;
      }
      slot = (slot + 1) & mask;
    }
    if (!add) return -1;
    const value = this.hashes.length;
    this.hashes.push(hash);
    this.counts.push(1);
    this.#keys[slot] = hash;
    this.#values[slot] = value;
    if (this.hashes.length * 2 > this.#keys.length) this.#grow();
    return value;
  }

  #grow(): void {
    const size = this.#keys.length * 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size).fill(-1);
    for (let value = 0; value < this.hashes.length; value += 1) {
      const hash = this.hashes.data[value] ?? 0;
      let slot = Math.imul(hash, 0x9e3779b1) & (size - 1);
      while ((this.#values[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      this.#keys[slot] = hash;
      this.#values[slot] = value;
    }
  }
}

export class DatasetBuilder {
  readonly states = new FeatureNumbers();
  readonly edges = new FeatureNumbers();
  readonly #starts = new Ints();
  readonly #labels = new Ints();
  readonly #stateEnds = new Ints();
  readonly #states = new Ints();
  readonly #edgeEnds = new Ints();
  readonly #edges = new Ints();

  /** Adds what is in the buffer as a sequence with these labels. */
  add(buffer: FeatureBuffer, labels: ArrayLike<number>): void {
    this.#starts.push(this.#labels.length);
    let state = 0;
    let edge = 0;
    for (let i = 0; i < buffer.length; i += 1) {
      for (; state < (buffer.stateEnds[i] ?? 0); state += 1)
        this.#states.push(this.states.of(buffer.state[state] ?? 0, true));
      for (; edge < (buffer.edgeEnds[i] ?? 0); edge += 1)
        this.#edges.push(this.edges.of(buffer.edge[edge] ?? 0, true));
      this.#labels.push(labels[i] ?? 0);
      this.#stateEnds.push(this.#states.length);
      this.#edgeEnds.push(this.#edges.length);
    }
  }

  done(): Dataset {
    const sequences = this.#starts.length;
    this.#starts.push(this.#labels.length);
    return {
      sequences,
      starts: this.#starts.done(),
      labels: Uint8Array.from(this.#labels.done()),
      stateEnds: this.#stateEnds.done(),
      states: this.#states.done(),
      edgeEnds: this.#edgeEnds.done(),
      edges: this.#edges.done(),
    };
  }
}
