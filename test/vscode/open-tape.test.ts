import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { recordingOf } from '../../src/tapes/recording';
import { closeAll, eventually, onTheRecord, openUntitled, sampleTapes } from './drafts';
import { tone } from './tone';

/** On the samples' tape of Mara Quill's kitchen at 9 and at 29 seconds. */
const kitchen = [
  '“I thought it was the fridge,” said Mara Quill.',
  '“Two of them were in B minor,” said Mara Quill.',
  'Mara Quill said that she had tuned pianos for forty years.',
].join('\n\n');

describe('Open the Tape Here', () => {
  let parts: OnTheRecord;
  let tapes: vscode.Uri;

  before(async () => {
    parts = await onTheRecord();
    tapes = sampleTapes();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
    parts.player.dispose();
    await closeAll();
  });

  const open = (...args: unknown[]) => vscode.commands.executeCommand('onTheRecord.openTape', ...args);
  const marked = () =>
    parts.passages.shown.map(({ document, ranges }) => ranges.map((range) => document.getText(range)));
  const tapeEditor = () =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('quill-kitchen.vtt'));

  function putCursorOn(editor: vscode.TextEditor, words: string): void {
    const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
    editor.selection = new vscode.Selection(at, at);
  }

  it('shows the passage beside the draft, both marked, and leaves the cursor in the draft', async () => {
    const editor = await openUntitled(kitchen);
    putCursorOn(editor, 'I thought');
    await open();
    assert.deepEqual(marked(), [['I thought it was the fridge.'], ['“I thought it was the fridge,”']]);
    const tape = tapeEditor();
    assert.ok(tape);
    assert.equal(tape.viewColumn, 2);
    const [words] = parts.passages.shown[0]?.ranges ?? [];
    await eventually('it is in view', () =>
      tape.visibleRanges.some((range) => words !== undefined && range.contains(words)),
    );
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('takes the draft, the check and the number of the passage, as links give them', async () => {
    const { document } = await openUntitled(kitchen);
    const checked = await parts.checks.start(document);
    const check = checked?.checks.find(({ label }) => label === 'altered');
    await open(document.uri.toString(), check?.id, 0);
    assert.deepEqual(marked()[1], ['“Two of them were in B minor,”']);
    const told = checked?.draft.analysis.statements.find(({ kind }) => kind === 'indirect');
    await open(document.uri.toString(), told?.id, 0);
    assert.match(marked()[0]?.[0] ?? '', /^I tuned pianos for forty years/);
    await open('untitled:nowhere', 'nobody', 7);
    await open(document.uri.toString(), check?.id, 7);
  });

  it('marks the words until the user goes on', async () => {
    const editor = await openUntitled(kitchen);
    putCursorOn(editor, 'I thought');
    await open();
    assert.equal(marked().length, 2);
    await vscode.commands.executeCommand('cursorBottom');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Listen: ');
    });
    await eventually('nothing is marked', () => marked().length === 0);
  });

  it('opens the recording that lies beside the transcript, at that time, in one player', async function () {
    const recording = vscode.Uri.joinPath(tapes, 'quill-kitchen.wav');
    try {
      await vscode.workspace.fs.writeFile(recording, tone(1));
    } catch {
      this.skip(); // The folder of this host cannot be written to.
    }
    try {
      const editor = await openUntitled(kitchen);
      putCursorOn(editor, 'I thought');
      await open();
      assert.equal(parts.player.message?.from, 9.1);
      assert.equal(parts.player.message.heading, 'quill-kitchen.wav · 00:00:09–00:00:14 · Mara Quill');
      const players = () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .filter(({ input }) => input instanceof vscode.TabInputWebview);
      assert.equal(players().length, 1);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
      putCursorOn(editor, 'Two of');
      await open();
      assert.equal(players().length, 1);
      assert.equal(parts.player.message.from, 29.2);
      assert.ok(tapeEditor(), 'the transcript is still seen');
    } finally {
      await vscode.workspace.fs.delete(recording);
    }
  });

  it('takes the recording that the user gave, and none from an address', async function () {
    const tape = await parts.tapes.read(vscode.Uri.joinPath(tapes, 'quill-kitchen.vtt'));
    assert.ok(tape);
    const name = (media: string | null) => recordingOf({ ...tape, settings: { ...tape.settings, media } });
    assert.equal(await name(null), undefined);
    assert.equal(await name('https://example.org/quill.mp3'), undefined);
    const kept = vscode.Uri.joinPath(tapes, 'Kept Elsewhere.MP3');
    try {
      await vscode.workspace.fs.writeFile(kept, tone(1));
    } catch {
      this.skip(); // The folder of this host cannot be written to.
    }
    try {
      for (const media of [kept.toString(), 'kept elsewhere.mp3', 'C:\\calls\\Kept Elsewhere.mp3'])
        assert.equal((await name(media))?.toString(), kept.toString(), media);
    } finally {
      await vscode.workspace.fs.delete(kept);
    }
  });
});
