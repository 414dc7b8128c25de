import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { ServerBuild } from './install';
import { scratch } from './project';
import type { Host, Opened } from './web-host';

const READY = /Extension host agent listening on (\d+)/;
const START_SECONDS = 60;

export interface Restricted {
  /** The path of a `.code-workspace` file to open in place of the folder, as one that nobody has trusted. */
  workspace?: string;
}

/**
 * Starts VS Code's server: the full workbench in a page, with a real Node extension host. Its data are
 * fresh. Without an extension in `opened`, its Node extension host has only the built-in ones.
 */
export async function startServerHost(
  build: ServerBuild,
  opened: Pick<Opened, 'folder'> & Partial<Opened> & Restricted,
): Promise<Host> {
  const server = spawn(
    build.node,
    [
      join(build.location, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0'],
      '--without-connection-token',
      '--enable-smoke-test-driver', // the page takes `payload` only with it
      '--accept-server-license-terms',
      ...['--server-data-dir', scratch('server')],
      ...['--telemetry-level', 'off'],
      ...(opened.workspace === undefined ? ['--disable-workspace-trust'] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // its own group, so that its extension host ends with it
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, // no marketplace
    },
  );
  const end = () => {
    endGroup(server);
  };
  process.once('exit', end);
  const close = () =>
    new Promise<void>((resolve) => {
      process.off('exit', end);
      if (server.exitCode !== null || server.signalCode !== null) resolve();
      else
        server.once('exit', () => {
          resolve();
        });
      end();
    });
  try {
    const address = `127.0.0.1:${await listening(server)}`;
    const remote = (path: string) => `vscode-remote://${address}${encodeURI(path)}`;
    const payload = [
      ...(opened.extension === undefined ? [] : [['extensionDevelopmentPath', remote(opened.extension)]]),
      ...(opened.tests === undefined ? [] : [['extensionTestsPath', remote(opened.tests)]]),
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({
      ...(opened.workspace === undefined ? { folder: opened.folder } : { workspace: opened.workspace }),
      payload: JSON.stringify(payload),
    });
    return { url: `http://${address}/?${query.toString()}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (why: string) => {
      clearTimeout(limit);
      reject(new Error(`VS Code's server did not start: ${why}\n${said.join('\n')}`));
    };
    const limit = setTimeout(() => {
      fail(`nothing after ${START_SECONDS} s`);
    }, START_SECONDS * 1000);
    for (const stream of [server.stdout, server.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const port = READY.exec(line)?.[1];
        if (!port) return;
        clearTimeout(limit);
        resolve(port);
      });
    }
    server.once('error', (error) => {
      fail(error.message);
    });
    server.once('exit', (code) => {
      fail(`exit code ${String(code)}`);
    });
  });
}

function endGroup(server: ChildProcess): void {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid);
  } catch {
    // it has ended already
  }
}
