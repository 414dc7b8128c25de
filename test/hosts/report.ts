/** What came of one suite. */
export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/**
 * Counts the tests of a run by mocha's own closing lines.
 *
 * @param output All that the suite printed.
 * @param exitCode Its exit code. A suite that fails without a failed test, or that ran no test, counts one failure.
 * @param counts Whether the suite is one of mocha's; any other is a single check.
 */
export function countTests(
  output: string,
  exitCode: number,
  counts: boolean,
): { passed: number; failed: number } {
  if (!counts) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = lastNumber(output, /^ *(\d+) passing\b/gm);
  const failed = lastNumber(output, /^ *(\d+) failing\b/gm);
  const fine = exitCode === 0 && passed > 0;
  return { passed, failed: fine ? failed : Math.max(failed, 1) };
}

/** The results of all suites: one line each, and last `N passed, N failed`. */
export function renderOutcomes(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const total = (of: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  const line = (of: Pick<Outcome, 'passed' | 'failed'>) => `${of.passed} passed, ${of.failed} failed`;
  return [
    ...outcomes.map((outcome) => {
      const mark = outcome.failed === 0 ? '✔' : '✘';
      return `${mark} ${outcome.name.padEnd(width)}  ${line(outcome)} (${outcome.seconds.toFixed(0)} s)`;
    }),
    '',
    line({ passed: total('passed'), failed: total('failed') }),
  ].join('\n');
}

function lastNumber(text: string, pattern: RegExp): number {
  return Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
}
