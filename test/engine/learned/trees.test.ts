import assert from 'node:assert';
import { packTrees, sumOf, unpackTrees } from '../../../src/engine/learned/judge/trees';
import type { Trees } from '../../../src/engine/learned/judge/trees';

/** One tree that asks twice and one that is a single leaf. */
const forest: Trees = {
  roots: Int32Array.of(0, 5),
  fact: Int16Array.of(1, 0, -1, -1, -1, -1),
  value: Float32Array.of(2, 0.5, 10, 20, 30, 0.25),
  beyond: Int32Array.of(4, 3, 0, 0, 0, 0),
};

describe('trees', () => {
  for (const [row, sum] of [
    [[0.5, 2], 10.25],
    [[0.6, 2], 20.25],
    [[0.5, 2.5], 30.25],
  ] as const) {
    it(`say ${sum} of ${row.join(' and ')}`, () => {
      assert.strictEqual(sumOf(forest, Float32Array.from(row)), sum);
    });
  }

  it('are the same after packing', () => {
    assert.deepStrictEqual(unpackTrees(packTrees([forest, forest])), [forest, forest]);
  });
});
