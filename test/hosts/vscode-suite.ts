/** Runs the VS Code suite (`out/vscode.test.js`) in one host: `node out/vscode-suite.js HOST`. */
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { downloadDesktop } from './desktop';
import { installServer, installWeb } from './install';
import { copyOfSamples, root, scratch } from './project';
import { startServerHost } from './server-host';
import { runSuiteInPage } from './suite-in-page';
import { startWebHost } from './web-host';
import { runInWebWorker } from './web-worker';

const tests = join(root, 'out', 'vscode.test.js');

const opened = () => ({ extension: root, tests, folder: copyOfSamples() });

const hosts: Record<string, () => Promise<number>> = {
  'web-1.91': async () => {
    const host = await startWebHost(installWeb(), opened());
    return runSuiteInPage(host);
  },
  'web-1.139': async () => {
    const { folder, ...ours } = opened();
    const host = await startServerHost(installServer(), { folder });
    return runSuiteInPage(host, (context) => runInWebWorker(context, host, ours));
  },
  'node-1.91': () => inNodeHost('1.91.1', undefined),
  'node-1.139': () => inNodeHost('1.139.1', join(root, 'out', 'launcher.js')),
};

async function inNodeHost(version: string, instead: string | undefined): Promise<number> {
  const desktop = await downloadDesktop(version);
  const executable = 'executable' in desktop ? desktop.executable : instead;
  if ('because' in desktop) console.log(`Not desktop VS Code: ${desktop.because}.`);
  if (executable === undefined) return 0;
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [
      copyOfSamples(),
      '--disable-extensions',
      `--user-data-dir=${scratch('user')}`,
      `--extensions-dir=${scratch('extensions')}`,
    ],
  });
}

const name = process.argv[2] ?? '';
const host = hosts[name];
if (!host) throw new Error(`No such host: "${name}". There are: ${Object.keys(hosts).join(', ')}.`);
host().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
