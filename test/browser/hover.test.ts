import { strict as assert } from 'node:assert';
import { useDraft } from './host';

describe('The hover', () => {
  const workbench = useDraft();

  it('says who and why, the same by mouse and by keyboard', async () => {
    const { page, hover } = workbench();
    const { x, y, width, height } = await workbench().place('bridge is');
    await page.mouse.move(x + width / 2, y + height / 2);
    await hover.waitFor();
    const byMouse = await hover.innerText();
    assert.match(byMouse, /^Mara Quill/);

    await page.mouse.move(5, 5);
    await hover.waitFor({ state: 'hidden' });
    await workbench().goTo(3, 8);
    await workbench().command('Show or Focus Hover');
    await hover.waitFor();
    assert.equal(await hover.innerText(), byMouse);
    await page.keyboard.press('Escape');
  });

  it('says that nobody is named', async () => {
    await workbench().goTo(1, 8);
    await workbench().command('Show or Focus Hover');
    await workbench().hover.waitFor();
    assert.match(await workbench().hover.innerText(), /No speaker named/);
  });
});
