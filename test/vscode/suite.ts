/**
 * The suite that runs inside VS Code: mocha's browser build, which needs neither Node nor a page, so the same bundle runs
 * in the Node extension host and in the web worker. Imported before the test files.
 */
import 'mocha/mocha';

/** The environment variable `GREP` at build time: a pattern for the titles of the tests to run. */
declare const GREP: string;

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  timeout: 30_000,
  // A window that VS Code draws in as well may be late; the engine's own tests get one try.
  retries: 2,
  ...(GREP === '' ? {} : { grep: GREP }),
});

/** Begins every line of the suite's own, to tell it from what VS Code logs beside it. */
const MARK = '│';

Mocha.reporters.Base.consoleLog = (format = '', ...values: unknown[]) => {
  console.log(MARK + String(format), ...values);
};

/** Called by VS Code; the outcome is the suite's verdict. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not mocha.run(): that one reads its options from the page's address, and there may be no page.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
