import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Host, Opened } from './web-host';
import { addWorkbenchOptions } from './workbench-options';

/** Where the page finds the extension, below the server's own address. */
const PLACE = '/extension-under-test';

/**
 * Lets the page of VS Code's server run an extension in a web worker instead of the server's Node extension host: the
 * page is told of an extension that it has to fetch itself. The opened folder stays with the server.
 */
export async function runInWebWorker(
  context: BrowserContext,
  host: Host,
  { extension, tests }: Pick<Opened, 'extension' | 'tests'>,
): Promise<void> {
  const { host: authority, origin } = new URL(host.url);
  const here = (path: string) => ({ scheme: 'http', authority, path: PLACE + path });
  await addWorkbenchOptions(context, {
    developmentOptions: {
      extensions: [here('')],
      ...(tests === undefined ? {} : { extensionTestsPath: here(tests.slice(extension.length)) }),
    },
  });
  await context.route(`${origin}${PLACE}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(PLACE.length);
    return route.fulfill({ path: join(extension, path) });
  });
}
