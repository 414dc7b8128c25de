import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { closeAll, eventually, onTheRecord, openUntitled } from './drafts';
import { Drawn } from './drawn';
import { longDraft, Turns } from './long-draft';

const words = 100_000;

describe('A long draft', function () {
  this.timeout(180_000);
  let parts: OnTheRecord;
  let editor: vscode.TextEditor;

  before(async () => {
    parts = await onTheRecord();
    const turns = new Turns();
    const began = Date.now();
    editor = await openUntitled(longDraft(words));
    report(`read after ${Date.now() - began} ms`, turns);
  });
  after(closeAll);

  const report = (what: string, turns: Turns): number => {
    const { longest, usual } = turns.stop();
    console.log(`│      ${what}; busy at most ${longest} ms at a time, ${usual} ms in 99 turns of 100`);
    return usual;
  };

  it('is highlighted near what is on the screen, and listed whole', async () => {
    editor.revealRange(new vscode.Range(0, 0, 0, 0));
    await eventually('the first line is on the screen', () => editor.visibleRanges[0]?.start.line === 0);
    const drawn = new Drawn(parts);
    const last = editor.document.lineCount - 1;
    editor.revealRange(new vscode.Range(last, 0, last, 0));
    await eventually('the last lines are highlighted', () =>
      drawn.in(editor).some(({ ranges }) => ranges.some(({ start }) => start.line > last - 50)),
    );
    drawn.dispose();
    const inText = drawn.in(editor).filter(({ kind }) => kind !== 'rulerUnattributed');
    const highlighted = inText.reduce((sum, { ranges }) => Math.max(sum, ranges.length), 0);
    const statements = parts.analyses.current(editor.document)?.analysis.statements.length ?? 0;
    assert.ok(statements > 2000, `${statements} statements`);
    assert.ok(highlighted < 500, `${highlighted} ranges of a kind`);
  });

  it('shows what was typed soon after the writer rests, and leaves the editor its turn', async () => {
    const { document } = editor;
    const middle = document.positionAt(document.getText().indexOf('said Ben', document.getText().length / 2));
    editor.selection = new vscode.Selection(middle, middle);
    editor.revealRange(editor.selection);
    await parts.analyses.whenIdle();
    const times: number[] = [];
    const turns = new Turns();
    for (const text of 'truly') {
      const began = Date.now();
      await vscode.commands.executeCommand('type', { text });
      const drawn = new Drawn(parts);
      await eventually('it is highlighted', () =>
        drawn.in(editor).some(({ version }) => version === document.version),
      );
      times.push(Date.now() - began - parts.analyses.rest);
      drawn.dispose();
    }
    const usual = report(
      `highlighted ${Math.min(...times)} to ${Math.max(...times)} ms after the rest`,
      turns,
    );
    assert.ok(usual < 60, `busy for ${usual} ms`);
  });

  it('is not read on for a version that the writer has changed', async () => {
    const { document } = editor;
    let announced = 0;
    const listening = parts.analyses.onDidChange((changed) => {
      if (changed === document) announced += 1;
    });
    for (const text of 'and so on') await vscode.commands.executeCommand('type', { text });
    await parts.analyses.whenIdle();
    listening.dispose();
    assert.equal(parts.analyses.current(document)?.version, document.version);
    assert.ok(announced < 5, `${announced} analyses`);
  });

  it('answers a rename and a growing selection without holding up the editor', async () => {
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('Mara Quill'));
    const turns = new Turns();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Mara Quillan',
    );
    await vscode.commands.executeCommand('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const usual = report('renamed', turns);
    assert.ok(edit.size > 0);
    assert.ok(usual < 60, `busy for ${usual} ms`);
  });
});
