/**
 * `npm start`: opens the sample drafts in VS Code with the extension. Desktop VS Code if its command `code` is on the PATH,
 * otherwise VS Code for the Web on this machine, until Ctrl+C. The environment variable `PORT` sets where it is served.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installWeb } from './install';
import { onPath } from './debian';
import { root, samples } from './project';
import { freePort, mountedFolder, startWebHost } from './web-host';

async function start(): Promise<void> {
  const code = onPath('code');
  if (code) {
    console.log('Opening the sample drafts in VS Code.');
    await quietly(code, [`--extensionDevelopmentPath=${root}`, samples, join(samples, 'harbour-bridge.md')]);
    return;
  }
  console.log(
    'There is no command "code" here, so this is VS Code for the Web, served by this machine for this machine.',
  );
  const port = Number(process.env['PORT'] ?? (await freePort(3000)));
  const host = await startWebHost(installWeb(), { extension: root, folder: samples }, port);
  const address = withDraft(host.url, 'harbour-bridge.md');
  console.log(
    `\nOpen ${address} in a browser. Changes to the sample drafts stay in the page. Ctrl+C ends it.\n`,
  );
  const [opener = '', ...before] = BROWSER_OPENERS[process.platform] ?? ['xdg-open'];
  if (process.stdout.isTTY && onPath(opener)) await quietly(opener, [...before, address]);
}

/** The address of the page with a draft of the opened folder in front, instead of VS Code's own welcome. */
function withDraft(url: string, draft: string): string {
  const payload = [
    ['skipWelcome', 'true'],
    ['openFile', `${mountedFolder}/${draft}`],
  ];
  return `${url}?${new URLSearchParams({ payload: JSON.stringify(payload) }).toString()}`;
}

/** The command that opens an address in the default browser. */
const BROWSER_OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/** Runs a command whose output and failure are of no interest to the user. */
function quietly(command: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', shell: process.platform === 'win32' });
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
