/** Takes the pictures that README.md shows: `npm run pictures`. Written to media/pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../hosts/project';
import { WorkbenchHost } from './workbench';

async function takePictures(): Promise<void> {
  const folder = join(root, 'media', 'pictures');
  mkdirSync(folder, { recursive: true });
  const host = await WorkbenchHost.start();
  try {
    const workbench = await host.open({
      theme: 'Light Modern',
      viewport: { width: 1120, height: 700 },
      settings: {
        'editor.minimap.enabled': false,
        'editor.fontSize': 14,
        'editor.lineNumbers': 'on',
        'window.commandCenter': false,
        'workbench.layoutControl.enabled': false,
        'breadcrumbs.enabled': false,
      },
    });
    await workbench.openDraft('harbour-bridge.md');
    await workbench.command('Focus on Statements View');
    await workbench.page
      .locator('.part.sidebar .monaco-list-row', { hasText: 'Mara Quill' })
      .first()
      .waitFor();
    const { x, y, width, height } = await workbench.place('I thought it was');
    await workbench.page.mouse.move(x + width / 2, y + height / 2);
    await workbench.hover.waitFor();
    await workbench.page.screenshot({ path: join(folder, 'draft.png') });
  } finally {
    await host.close();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
