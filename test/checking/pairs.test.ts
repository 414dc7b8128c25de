import { strict as assert } from 'node:assert';
import { accuracy, forgiven, scorePairs } from './evaluate-pairs';
import type { PairSet } from './evaluate-pairs';

/** The least share of right labels in each class. */
const least = 0.95;

describe('the labelled pairs of quotations and transcripts', function () {
  this.timeout(60_000);
  this.slow(10_000);

  const sets: readonly PairSet[] = ['learnt'];
  for (const set of sets) {
    const scored = scorePairs(set);

    it(`are labelled as people would, class by class: ${set}`, () => {
      const poor = [...new Set(scored.map(({ pair }) => pair.label))].filter(
        (label) => accuracy(scored, label) < least,
      );
      assert.deepEqual(poor, []);
    });

    it(`never pass an altered negation, number or name for less: ${set}`, () => {
      assert.deepEqual(
        forgiven(scored).map(({ pair }) => pair.draft),
        [],
      );
    });
  }
});
