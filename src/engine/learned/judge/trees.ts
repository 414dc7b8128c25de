/* eslint-disable @typescript-eslint/no-non-null-assertion -- trees are walked over typed arrays, whose indexes are in bounds by construction */
/**
 * A sum of decision trees over a row of numbers. Nodes of all trees stand one after another, each tree from its root, the
 * branch for smaller numbers right behind its parent.
 */
export interface Trees {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** Which number decides; -1 at a leaf. */
  readonly fact: Int16Array;
  /** Up to here (inclusive) the way leads to the next node. At a leaf: what it adds to the sum. */
  readonly value: Float32Array;
  /** Where the way leads beyond that. */
  readonly beyond: Int32Array;
}

/** The sum of what the trees say of a row. */
export function sumOf({ roots, fact, value, beyond }: Trees, row: Float32Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let which = fact[at]!; which >= 0; which = fact[at]!)
      at = row[which]! <= value[at]! ? at + 1 : beyond[at]!;
    sum += value[at]!;
  }
  return sum;
}

const leaf = 255;

/*
 * The form in which trees are kept, little-endian: the number of trees as a uint16, then node after node: a byte that says
 * which number decides (255 at a leaf) and a float32.
 */

/** Packs forests of trees one after another. At most 255 numbers in a row. */
export function packTrees(forests: readonly Trees[]): Uint8Array {
  const size = forests.reduce((sum, { fact }) => sum + 2 + fact.length * 5, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { roots, fact, value } of forests) {
    view.setUint16(at, roots.length, true);
    at += 2;
    fact.forEach((which, node) => {
      view.setUint8(at, which < 0 ? leaf : which);
      view.setFloat32(at + 1, value[node] ?? 0, true);
      at += 5;
    });
  }
  return bytes;
}

/** The forests that were packed, in their order. */
export function unpackTrees(bytes: Uint8Array): Trees[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const forests: Trees[] = [];
  let at = 0;
  while (at < bytes.length) {
    const count = view.getUint16(at, true);
    at += 2;
    const roots: number[] = [];
    const fact: number[] = [];
    const value: number[] = [];
    const beyond: number[] = [];
    for (let tree = 0; tree < count; tree += 1) {
      roots.push(fact.length);
      // Nodes whose second branch has not begun yet.
      const open: number[] = [];
      for (;;) {
        const which = view.getUint8(at);
        const node = fact.length;
        fact.push(which === leaf ? -1 : which);
        value.push(view.getFloat32(at + 1, true));
        beyond.push(0);
        at += 5;
        if (which !== leaf) open.push(node);
        else {
          const parent = open.pop();
          if (parent === undefined) break;
          beyond[parent] = fact.length;
        }
      }
    }
    forests.push({
      roots: Int32Array.from(roots),
      fact: Int16Array.from(fact),
      value: Float32Array.from(value),
      beyond: Int32Array.from(beyond),
    });
  }
  return forests;
}
