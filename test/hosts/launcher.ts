/**
 * Stands in for the executable of desktop VS Code in a test run: takes the same arguments, runs the suite in VS Code's
 * server with a page in Chromium, and exits with the suite's verdict.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installServer } from './install';
import { startServerHost } from './server-host';
import { runSuiteInPage } from './suite-in-page';

async function launch(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false, // the many other arguments of VS Code are of no meaning here
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  const folder = positionals[0];
  if (typeof extension !== 'string' || typeof tests !== 'string' || folder === undefined) {
    throw new Error('Usage: launcher FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH');
  }
  const host = await startServerHost(installServer(), {
    extension: resolve(extension),
    tests: resolve(tests),
    folder: resolve(folder),
  });
  try {
    return await runSuiteInPage(host);
  } finally {
    await host.close();
  }
}

launch().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
