import { strict as assert } from 'node:assert';
import { useDraft } from './host';

describe('List Statements', () => {
  const workbench = useDraft();

  const cursor = () =>
    workbench()
      .page.locator('.statusbar-item', { hasText: /^Ln \d/ })
      .innerText();

  it('shows each statement while moving through it; Escape returns', async () => {
    const { page, quickInput } = workbench();
    await workbench().goTo(5, 3);
    const before = await cursor();
    await workbench().command('List Statements');
    const rows = quickInput.locator('.monaco-list-row');
    await rows.filter({ hasText: 'Ben Orr' }).waitFor();
    assert.equal(await rows.count(), 3);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.locator('.statusbar-item', { hasText: /^Ln \d.*selected/ }).waitFor();
    assert.notEqual(await cursor(), before);
    await page.keyboard.press('Escape');
    await quickInput.waitFor({ state: 'hidden' });
    await page.locator('.statusbar-item', { hasText: before }).waitFor();
  });

  it('narrows to what is typed, and Enter goes there', async () => {
    const { page, quickInput } = workbench();
    await workbench().command('List Statements');
    await quickInput.locator('.monaco-list-row', { hasText: 'Ben Orr' }).waitFor();
    await quickInput.locator('input').fill('inspection');
    await quickInput.locator('.monaco-list-row', { hasText: 'Mara Quill' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /^Ln 7, .*selected/ }).waitFor();
  });
});
