import { strict as assert } from 'node:assert';
import { highlightsInDraft, useDraft } from './host';
import { readHighlighted } from './highlighted';
import { sampleFrames } from './frames';

describe('While somebody types', () => {
  const workbench = useDraft();

  it('no frame is without highlights', async () => {
    await workbench().goTo(5, 27);
    const frames = await sampleFrames(workbench().page, async () => {
      await workbench().page.keyboard.type(' to speak about the railings and the paint.', { delay: 40 });
      await workbench().page.locator('.view-line', { hasText: 'the paint' }).waitFor();
    });
    assert.ok(frames.length >= 20, `only ${frames.length} frames were seen`);
    assert.equal(Math.min(...frames.map(({ boxes }) => boxes)), highlightsInDraft);
  });

  it('a quotation does not grow at its end', async () => {
    await workbench().goTo(3, 25);
    const frames = await sampleFrames(workbench().page, async () => {
      await workbench().page.keyboard.type('xxxx', { delay: 40 });
      await workbench().page.locator('.view-line', { hasText: 'xxxx' }).waitFor();
    });
    const [before] = frames;
    assert.ok(before);
    assert.equal(Math.max(...frames.map(({ widest }) => widest)), before.widest);
    const words = (await readHighlighted(workbench().page)).map((highlighted) => highlighted.words);
    assert.ok(words.includes('“The bridge is unsafe,”'), words.join(' | '));
  });
});
