import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WebBuild } from './install';
import type { Host } from './web-host';

const CONFIGURATION = /id="vscode-workbench-web-configuration" data-settings="([^"]*)"/;

/**
 * Lets a page of `@vscode/test-web` load the workbench that comes with VS Code's server. That one is a single script that
 * starts by itself and so wants its own page around it; what it is to open is taken from the page it replaces.
 */
export async function useServersWorkbench(page: Page, build: WebBuild, host: Host): Promise<void> {
  const template = await readFile(
    join(build.location, 'out/vs/code/browser/workbench/workbench.html'),
    'utf8',
  );
  const base = new URL('static/build', host.url).href;
  await page.route(host.url, async (route) => {
    const response = await route.fetch();
    const values: Record<string, string> = {
      WORKBENCH_WEB_CONFIGURATION: CONFIGURATION.exec(await response.text())?.[1] ?? '',
      WORKBENCH_WEB_BASE_URL: base,
      WORKBENCH_NLS_URL: `${base}/out/nls.messages.js`,
      WORKBENCH_NLS_FALLBACK_URL: `${base}/out/nls.messages.js`,
      BASE: base,
      VS_BASE: base,
    };
    await route.fulfill({
      response,
      body: template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? ''),
    });
  });
}
