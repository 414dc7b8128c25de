import { strict as assert } from 'node:assert';
import { useDraft } from './host';

describe('The Statements view', () => {
  const workbench = useDraft();

  beforeEach(async () => {
    await workbench().command('Focus on Statements View');
    await row('Ben Orr.').waitFor();
  });

  const rows = () => workbench().page.locator('.part.sidebar .monaco-list-row');
  const row = (label: string) =>
    workbench().page.locator(`.part.sidebar .monaco-list-row[aria-label^="${label}"]`);

  it('reads as whole sentences, the words without a speaker first', async () => {
    const labels = await rows().evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    assert.deepEqual(labels, [
      'Without a speaker. 1 statement',
      'No speaker named, direct: “It was never about the money.”, line 1',
      'Mara Quill. 1 statement',
      'Mara Quill, direct: “The bridge is unsafe,”, line 3',
      'Ben Orr. 1 statement',
      'Ben Orr, direct: “We asked for an inspection,”, line 7',
    ]);
  });

  it('shows the words of the statement that is picked', async () => {
    await pick('Mara Quill, direct', 3);
  });

  it('keeps what is folded and what is selected when the draft changes', async () => {
    if ((await row('Mara Quill.').getAttribute('aria-expanded')) === 'true')
      await row('Mara Quill.').locator('.monaco-tl-twistie').click();
    await row('Mara Quill, direct').waitFor({ state: 'detached' });
    await pick('Ben Orr, direct', 7);
    await workbench().goTo(5, 27);
    await workbench().page.keyboard.type('\n');
    await workbench()
      .page.locator('.part.sidebar [aria-label^="Ben Orr, direct"][aria-label$="line 8"]')
      .waitFor();
    assert.equal(await row('Mara Quill.').getAttribute('aria-expanded'), 'false');
    assert.equal(await row('Ben Orr, direct').getAttribute('aria-selected'), 'true');
  });

  /** Picks a statement and waits until its words, in this line, are selected in the editor. */
  const pick = async (label: string, line: number) => {
    await row(label).click();
    await workbench()
      .page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, .*selected`) })
      .waitFor();
  };
});
