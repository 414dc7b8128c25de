import { strict as assert } from 'node:assert';
import { countTests, renderOutcomes } from './report';

describe('the report of a test run', () => {
  it('counts what mocha says at its end', () => {
    assert.deepEqual(countTests('  ✔ 9 passing trains\n\n  12 passing (3s)\n  2 failing\n', 2, true), {
      passed: 12,
      failed: 2,
    });
  });

  it('counts a suite that breaks off as a failure', () => {
    assert.deepEqual(countTests('  12 passing (3s)\n', 1, true), { passed: 12, failed: 1 });
  });

  it('counts a suite that ran no test as a failure', () => {
    assert.deepEqual(countTests('  0 passing (1ms)\n', 0, true), { passed: 0, failed: 1 });
    assert.deepEqual(countTests('', 0, true), { passed: 0, failed: 1 });
  });

  it('counts a check that is no test suite as one test', () => {
    assert.deepEqual(countTests('3 passing', 0, false), { passed: 1, failed: 0 });
    assert.deepEqual(countTests('', 2, false), { passed: 0, failed: 1 });
  });

  it('ends with the sums in one line', () => {
    const text = renderOutcomes([
      { name: 'types', passed: 1, failed: 0, seconds: 4.2 },
      { name: 'unit tests', passed: 40, failed: 3, seconds: 2 },
    ]);
    assert.equal(
      text,
      [
        '✔ types       1 passed, 0 failed (4 s)',
        '✘ unit tests  40 passed, 3 failed (2 s)',
        '',
        '41 passed, 3 failed',
      ].join('\n'),
    );
  });
});
