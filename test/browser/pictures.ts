/** Takes the pictures that README.md shows: `npm run pictures`. Written to media/pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../hosts/project';
import { WorkbenchHost, type Look } from './workbench';

async function takePictures(): Promise<void> {
  const folder = join(root, 'media', 'pictures');
  mkdirSync(folder, { recursive: true });
  const host = await WorkbenchHost.start();
  try {
    const light = await host.open({ theme: 'Light Modern', ...look });
    await light.openDraft('last-bus.txt');
    await light.command('Focus on Statements View');
    await light.page.locator('.part.sidebar .monaco-list-row', { hasText: 'Teodora Lund' }).first().waitFor();
    const { x, y, width, height } = await light.place('My mother cleaned');
    await light.page.mouse.move(x + width / 2, y + height / 2);
    await light.hover.waitFor();
    await light.page.screenshot({ path: join(folder, 'draft.png') });

    const dark = await host.open({ theme: 'Dark Modern', ...look });
    await dark.openDraft('harbour-bridge.md');
    await dark.command('Toggle Primary Side Bar Visibility');
    await dark.command('List Statements');
    await dark.quickInput.locator('.monaco-list-row', { hasText: 'Mara Quill' }).first().waitFor();
    await dark.page.screenshot({ path: join(folder, 'list.png') });
  } finally {
    await host.close();
  }
}

const look: Look = {
  viewport: { width: 1120, height: 700 },
  settings: {
    'editor.minimap.enabled': false,
    'workbench.reduceMotion': 'on',
    'editor.fontSize': 14,
    'editor.lineNumbers': 'on',
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
    'breadcrumbs.enabled': false,
  },
};

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
