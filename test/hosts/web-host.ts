import { createServer } from 'node:net';
import { open } from '@vscode/test-web';
import type { WebBuild } from './install';

/** What a host shows. */
export interface Opened {
  /** The extension's folder. */
  extension: string;
  /** The folder opened in the editor. */
  folder: string;
  /** A bundle that exports `run(): Promise<void>`, run in the extension host as soon as it is up. */
  tests?: string;
}

/** Where `@vscode/test-web` shows the opened folder. */
export const mountedFolder = 'vscode-test-web://mount';

/** A running host. */
export interface Host {
  /** The address of the page, complete. */
  url: string;
  /** Ends it and everything it started. */
  close(): Promise<void>;
}

/**
 * Serves VS Code for the Web with a web worker extension host. The opened folder is shown as a virtual file system; what
 * the user changes in it stays in the page.
 *
 * @param port The port to serve on; a free one if none is given.
 */
export async function startWebHost(build: WebBuild, opened: Opened, port?: number): Promise<Host> {
  const chosen = port ?? (await freePort());
  const server = await open({
    browserType: 'none',
    testRunnerDataDir: build.home,
    quality: build.quality,
    commit: build.commit,
    extensionDevelopmentPath: opened.extension,
    ...(opened.tests === undefined ? {} : { extensionTestsPath: opened.tests }),
    folderPath: opened.folder,
    host: 'localhost',
    port: chosen,
  });
  return {
    // Not 127.0.0.1: VS Code puts its worker on a host name below this one.
    url: `http://localhost:${chosen}/`,
    close: () => {
      server.dispose();
      return Promise.resolve();
    },
  };
}

/**
 * A port that nobody listens on now.
 *
 * @param wanted The port to take if it is free; without it, or if it is not, any.
 */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (wanted === 0) reject(error);
      else resolve(freePort());
    });
    probe.listen(wanted, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
