import { format } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from './chromium';
import type { Host } from './web-host';
import { addWorkbenchOptions, QUIET_SETTINGS } from './workbench-options';

const LIMIT_MINUTES = 5;
const LOG_LINES = 100;

/** Begins the lines that are the suite's own; see test/vscode/suite.ts. */
const MARK = '│';

/**
 * Runs the test suite of an opened host: loads its page and prints what the suite prints and, if it fails, what
 * VS Code logged meanwhile.
 *
 * @param prepare Called with the page's context before the page is loaded.
 * @returns The suite's exit code; 1 if the suite does not end in time.
 */
export async function runSuiteInPage(
  host: Host,
  prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const logged: string[] = [];
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const exit = new Promise<number>((resolve) => {
      const limit = setTimeout(() => {
        console.error(`The suite did not end in ${LIMIT_MINUTES} minutes.`);
        resolve(1);
      }, LIMIT_MINUTES * 60_000);
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(limit);
        resolve(code);
      });
    });
    // VS Code calls these two where it finds them on the page: the extension host's console, and the suite's verdict.
    await page.exposeFunction('codeAutomationLog', (_type: string, [first, ...values]: unknown[]) => {
      if (typeof first === 'string' && first.startsWith(MARK))
        console.log(first.slice(MARK.length), ...values);
      else logged.push(format(first, ...values));
    });
    await addWorkbenchOptions(page.context(), { configurationDefaults: QUIET_SETTINGS });
    await prepare(page.context());
    await page.goto(host.url);
    const code = await exit;
    if (code !== 0) console.log(['What VS Code logged:', ...logged.slice(-LOG_LINES)].join('\n'));
    return code;
  } finally {
    await browser.close();
  }
}
