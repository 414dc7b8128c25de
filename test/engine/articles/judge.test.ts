import { strict as assert } from 'node:assert';
import type { TrueStatement } from './articles';
import { holdsName, judgeSpeaker } from './score';
import type { Pair } from './score';

describe('the judgement of a speaker', () => {
  const cases: [truth: string | null, named: string | null, right: string][] = [
    ['Mara Quill', 'Mara Quill', 'right'],
    ['Mara Quill', 'Dr Mara Quill', 'right'],
    ['Mara Quill', 'Quill', 'wrong'],
    ['Mara Quill', 'Ben Orr', 'wrong'],
    ['Mara Quill', null, 'blank'],
    [null, null, 'right'],
    [null, 'Mara Quill', 'wrong'],
    ['a notice to staff', 'a notice', 'right'],
    ['an internal email = Mara Quill', 'Mara Quill', 'right'],
  ];
  for (const [truth, named, right] of cases) {
    it(`is ${right} for ${named ?? 'nobody'} where it is ${truth ?? 'nobody'}`, () => {
      assert.equal(judgeSpeaker(pair(truth, named)), right);
    });
  }

  it('knows a wrong name that holds the right one', () => {
    assert.equal(holdsName(pair('Mara Quill', 'his lawyer, Mara Quill')), true);
    assert.equal(holdsName(pair('Mara Quill', 'Mara Quillan')), false);
  });
});

function pair(speaker: string | null, named: string | null): Pair {
  const truth: TrueStatement = { kind: 'indirect', speaker, notes: [], content: [], cue: [], source: [] };
  return { truth, found: null, named };
}
