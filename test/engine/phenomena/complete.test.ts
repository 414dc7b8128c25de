import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many phenomena each group has: layout of cue and source, content, what is none, sources, who is who, marks, genres. */
const groups = { A: 25, B: 19, C: 7, D: 8, E: 9, F: 11, G: 6 };

describe('the numbered phenomena', () => {
  it('have a fixture each', () => {
    const titles = readdirSync('test/engine', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(join('test/engine', name), 'utf8').matchAll(/\bit\('([A-G]\d+) /g)])
      .map(([, number = '']) => number);
    let last = 0;
    const expected = Object.entries(groups).flatMap(([letter, count]) =>
      Array.from({ length: count }, () => `${letter}${(last += 1)}`),
    );
    assert.deepEqual(
      expected.filter((number) => !titles.includes(number)),
      [],
    );
    assert.equal(expected.length, 85);
  });
});
