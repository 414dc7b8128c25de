import { strict as assert } from 'node:assert';
import { after, before, beforeEach } from 'mocha';
import { sharedHost, storyName } from './host';
import type { Workbench } from './workbench';

describe('People and statements in VS Code’s own places', () => {
  let window: Workbench;

  before(async () => {
    window = await (await sharedHost()).open({ settings: { 'onTheRecord.inlayHints': true } });
    await window.openDraft(storyName);
  });
  beforeEach(async () => {
    if (await window.page.locator('.tab.active.dirty').isVisible()) await window.command('File: Revert File');
    await window.page.locator('.tab.active:not(.dirty)', { hasText: storyName }).waitFor();
  });
  after(async () => {
    await window.page.context().close();
  });

  const line = (words: string) => window.page.locator('.editor-instance .view-line', { hasText: words });

  it('hints say who is meant, in the lines', async () => {
    await line('she').filter({ hasText: '⟨Quill⟩' }).waitFor();
    await line('⟨Quill⟩').filter({ hasText: '“Two of them were shut.”' }).waitFor();
  });

  it('Rename asks before it changes words inside quotation marks, and leaves them if it is not told otherwise', async () => {
    const { page } = window;
    await window.goTo(1, 3);
    await window.command('Rename Symbol');
    await page.locator('.rename-box input').fill('Mara Quillan');
    await page.keyboard.press('Enter');
    const rows = page.locator('.part.panel .monaco-list-row');
    await rows.nth(2).waitFor();
    const ticked = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('aria-label'),
        row.querySelector('[role=checkbox], input[type=checkbox]')?.getAttribute('aria-checked') ??
          String(row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked),
      ]),
    );
    assert.deepEqual(ticked.slice(1), [
      ['line 1, replacing Quill with Quillan', 'true'],
      ['line 5, replacing Quill with Quillan', 'false'],
    ]);
    await page.locator('.part.panel .monaco-button', { hasText: 'Apply' }).click();
    await line('Mara Quillan, the transport minister').waitFor();
    await line('“Quill is late,”').waitFor();
  });

  it('Next Statement is said to screen readers', async () => {
    const { page } = window;
    await window.goTo(1, 1);
    await window.command('On the Record: Next Statement');
    await page
      .locator('.statusbar-item-label[role=alert]', { hasText: 'direct quote, Mara Quill, 1 of 3' })
      .waitFor();
    await window.command('On the Record: Next Statement');
    await page
      .locator('.statusbar-item-label[role=alert]', { hasText: 'direct quote, Mara Quill, 2 of 3' })
      .waitFor();
  });

  it('a statement dragged from the list is written where it is dropped, with who said it', async () => {
    const { page } = window;
    await window.command('Focus on Statements View');
    const row = page.locator('.part.sidebar .monaco-list-row[aria-label^="Ben Orr, direct"]');
    await row.waitFor();
    await row.dragTo(page.locator('.editor-instance .view-lines'), { targetPosition: { x: 40, y: 30 } });
    await line('“Quill is late,” — Ben Orr (line 5)').waitFor();
  });
});
