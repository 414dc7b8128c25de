import { strict as assert } from 'node:assert';
import { after, before } from 'mocha';
import { tone } from '../vscode/tone';
import { WorkbenchHost, type Workbench } from './workbench';

const draft = [
  '“I thought it was the fridge,” said Mara Quill.',
  '',
  '“Two of them were in B minor,” said Mara Quill.',
  '',
].join('\n');

/** Recordings count in samples. */
const near = (time: number, wanted: number) => Math.abs(time - wanted) < 0.01;

describe('The tape beside the draft', () => {
  let host: WorkbenchHost;
  let workbench: Workbench;

  before(async () => {
    host = await WorkbenchHost.start({
      'kitchen.txt': draft,
      'tapes/quill-kitchen.wav': tone(60),
      'tapes/orr-radio-tarn.mp3': new Uint8Array([1, 2, 3]),
      'radio.txt':
        '“The railings were tested in the wind tunnel at Halvard for eleven days,” said Ben Orr.\n',
    });
    workbench = await host.open();
    await workbench.openDraft('kitchen.txt');
  });
  after(async () => {
    await host.close();
  });

  /** The page of the player: a frame in a frame. */
  const player = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const media = () =>
    player()
      .locator('audio')
      .evaluate((audio: HTMLAudioElement) => ({ time: audio.currentTime, paused: audio.paused }));
  const until = async (holds: (now: { time: number; paused: boolean }) => boolean) => {
    for (let tries = 0; tries < 200; tries += 1) {
      if (holds(await media())) return;
      await workbench.page.waitForTimeout(50);
    }
    assert.fail(JSON.stringify(await media()));
  };

  it('shows the passage and the words in both, and its recording at that time', async () => {
    const { page } = workbench;
    await workbench.goTo(1, 8);
    await workbench.command('Open the Tape Here');
    await page.locator('.tab', { hasText: 'quill-kitchen.vtt' }).waitFor();
    await page.locator('.tab', { hasText: 'quill-kitchen.wav' }).waitFor();
    await player().locator('audio').waitFor();
    await until(({ time, paused }) => near(time, 9.1) && paused);
    assert.equal(await player().locator('#words').innerText(), 'I thought it was the fridge.');
    assert.ok(await page.locator('.view-line', { hasText: '<v Mara Quill>I thought' }).isVisible());
    await page.screenshot({ path: 'out/tape.png' });
  });

  it('is operated from the keyboard', async () => {
    await player().locator('#play').focus();
    await workbench.page.keyboard.press('ArrowRight');
    await until(({ time }) => near(time, 14.1));
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.press('ArrowLeft');
    await until(({ time }) => near(time, 4.1));
    await workbench.page.keyboard.press('Space');
    await until(({ time, paused }) => !paused && time > 4.1);
    await workbench.page.keyboard.press('Space');
    await until(({ paused }) => paused);
    await workbench.page.keyboard.press('Home');
    await until(({ time }) => near(time, 9.1));
  });

  it('goes to the next passage in the same player', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'kitchen.txt' }).click();
    await workbench.goTo(3, 8);
    await workbench.command('Open the Tape Here');
    await until(({ time }) => near(time, 29.2));
    assert.equal(await page.locator('iframe.webview').count(), 1);
  });

  it('gives its words to the draft once the user has seen the difference and says so', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'kitchen.txt' }).click();
    await workbench.goTo(3, 3);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Use the Tape’s Words…' }).click();
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'Three' }).waitFor();
    const line = page
      .locator('.editor-instance .view-line', { hasText: 'of them were in B minor,”' })
      .first();
    assert.match(await line.innerText(), /Two.of.them/);
    await page.screenshot({ path: 'out/preview.png' });
    await preview.locator('.monaco-list-row', { hasText: 'Three' }).getByRole('checkbox').click();
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await line.filter({ hasText: /Three.of.them/ }).waitFor();
    await page.screenshot({ path: 'out/applied.png' });
    await workbench.command('File: Revert File');
  });

  it('says so where a recording cannot be played', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'kitchen.txt' }).click();
    await workbench.openDraft('radio.txt');
    await workbench.goTo(1, 8);
    await workbench.command('Open the Tape Here');
    await player().locator('#unplayable').filter({ hasText: '00:03:17' }).waitFor();
    assert.equal(await player().locator('audio, button').filter({ visible: true }).count(), 0);
    await page.screenshot({ path: 'out/unplayable.png' });
  });

  it('asks nobody elsewhere for anything', () => {
    // What a page in VS Code loads from this machine has addresses of this form; they are answered in the browser.
    const resource =
      /^https:\/\/vscode-remote\+127-002e0-002e0-002e1-[\da-f]+\.vscode-resource\.vscode-cdn\.net\//;
    assert.deepEqual(
      host.requestsElsewhere.filter((address) => !resource.test(address)),
      [],
    );
  });
});
