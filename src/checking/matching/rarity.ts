import type { Tape } from '../tape';

/**
 * How rare words are in a set of tapes. What a quotation and a tape have in common is weighed in bits: a word that occurs
 * once in a thousand is worth ten, and by chance some place of the tapes has about as many bits as there are places.
 */
export class Rarity {
  readonly #bits = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #length: number;
  /** The bits that any text finds somewhere in these tapes by chance. */
  readonly chance: number;

  constructor(readonly tapes: readonly Tape[]) {
    this.#length = tapes.reduce((sum, { index }) => sum + index.length, 0);
    this.chance = Math.log2(this.#length + 2);
  }

  /** How often a stem occurs in all tapes. */
  count(stem: string): number {
    let count = this.#counts.get(stem);
    if (count === undefined) {
      count = this.tapes.reduce((sum, { index }) => {
        const number = index.stemOf.get(stem);
        return number === undefined
          ? sum
          : sum + (index.starts[number + 1] ?? 0) - (index.starts[number] ?? 0);
      }, 0);
      this.#counts.set(stem, count);
    }
    return count;
  }

  /** The bits of a word, by its stem; most for one that no tape has. */
  of(stem: string): number {
    let bits = this.#bits.get(stem);
    if (bits === undefined) {
      bits = Math.log2((this.#length + 1) / (this.count(stem) + 1));
      this.#bits.set(stem, bits);
    }
    return bits;
  }
}

/** Where a stem occurs in a tape, ascending. */
export function placesOfStem({ index }: Tape, stem: string): Int32Array {
  const number = index.stemOf.get(stem);
  if (number === undefined) return nowhere;
  return index.places.subarray(index.starts[number], index.starts[number + 1]);
}

const nowhere = new Int32Array(0);
