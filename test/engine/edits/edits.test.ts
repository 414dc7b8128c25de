import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangingDraft, analyze } from '../../../src/engine';
import { strict as assert } from 'node:assert';
import { assertSameAsFresh } from './compare';
import { sequenceOf } from './sequences';
import type { Sequence } from './sequences';

/** More run by `npm run test:edits`. */
const sequences = 40;

const folder = join('test', 'engine', 'edits', 'fixtures');

describe('the analysis of a draft that changes', function () {
  this.timeout(120_000);

  it(`is that of a fresh one through ${sequences} sequences of edits`, () => {
    for (let seed = 1; seed <= sequences; seed += 1) assertSameAsFresh(sequenceOf(seed));
  });

  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    it(`is that of a fresh one in ${name}`, () => {
      assertSameAsFresh(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sequence);
    });
  }

  it('can be left at any step and gone on with in other words', () => {
    const { format, text } = sequenceOf(7);
    const draft = new ChangingDraft();
    for (let left = 1; left < 60; left += 7) {
      const steps = draft.analyzing(text.slice(left), { format });
      for (let step = 0; step < left; step += 1) steps.next();
    }
    assert.deepEqual(draft.analyze(text, { format }), analyze(text, { format }));
  });
});
