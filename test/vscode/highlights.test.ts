import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { archiveUri, bridge, closeAll, eventually, onTheRecord, openUntitled, withSetting } from './drafts';
import { Drawn } from './drawn';

describe('Highlights', () => {
  let parts: OnTheRecord;
  let drawn: Drawn;

  before(async () => {
    parts = await onTheRecord();
  });
  beforeEach(() => {
    drawn = new Drawn(parts);
  });
  afterEach(async () => {
    drawn.dispose();
    await closeAll();
  });

  /** Has drafts read only so many milliseconds after the last change. */
  const withRest = async (rest: number, test: () => Promise<void>) => {
    const before = parts.analyses.rest;
    parts.analyses.rest = rest;
    try {
      await test();
    } finally {
      parts.analyses.rest = before;
    }
  };

  it('leave beliefs, wishes and plans out until they are asked for', async () => {
    const editor = await openUntitled('Orr hopes that the dam holds. Quill said it would.');
    assert.deepEqual(drawn.last(editor, 'cue'), ['said']);
    await vscode.commands.executeCommand('onTheRecord.showStance');
    await eventually('both are marked', () => drawn.last(editor, 'cue').join(' ') === 'hopes said');
    await vscode.commands.executeCommand('onTheRecord.hideStance');
    await eventually('the wish is left out again', () => drawn.last(editor, 'cue').join(' ') === 'said');
  });

  it('show quotations, cues, sources and what nobody is named for', async () => {
    const editor = await openUntitled(
      '“It was never about the money.”\n\n“The bridge is unsafe,” said Mara Quill.',
    );
    assert.deepEqual(drawn.last(editor, 'quotation'), ['“The bridge is unsafe,”']);
    assert.deepEqual(drawn.last(editor, 'cue'), ['said']);
    assert.deepEqual(drawn.last(editor, 'source'), ['Mara Quill']);
    assert.deepEqual(drawn.last(editor, 'unattributed'), ['“It was never about the money.”']);
  });

  it('are exact in a document with CRLF line ends and characters outside the basic plane', async () => {
    const document = await vscode.workspace.openTextDocument(
      archiveUri('A 🌉 closes.\r\n\r\n“The 🌉 is unsafe,” said Mara Quill.\r\n'),
    );
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const editor = await vscode.window.showTextDocument(document);
    await parts.analyses.whenIdle();
    assert.deepEqual(drawn.last(editor, 'quotation'), ['“The 🌉 is unsafe,”']);
    assert.deepEqual(drawn.last(editor, 'source'), ['Mara Quill']);
  });

  it('are drawn once a rest, never emptied in between, and never on words that have moved away', async () => {
    const editor = await openUntitled(bridge);
    const quotations = drawn.last(editor, 'quotation');
    const before = drawn.in(editor).length;
    editor.selection = new vscode.Selection(new vscode.Position(1, 0), new vscode.Position(1, 0));
    await withRest(3000, async () => {
      for (const text of 'They were late.') await vscode.commands.executeCommand('type', { text });
      await parts.analyses.whenIdle();
    });
    const calls = drawn.in(editor).slice(before);
    const kinds = calls.map(({ kind }) => kind);
    assert.ok(kinds.includes('quotation'));
    assert.equal(new Set(kinds).size, kinds.length, 'a kind was drawn twice');
    for (const { kind, words } of calls) assert.ok(words.length > 0, `${kind} was emptied`);
    assert.deepEqual(drawn.last(editor, 'quotation'), quotations);
  });

  it('keep up with a writer who rests often', async () => {
    const editor = await openUntitled(bridge);
    const quotations = drawn.last(editor, 'quotation');
    editor.selection = new vscode.Selection(new vscode.Position(1, 0), new vscode.Position(1, 0));
    await withRest(0, async () => {
      for (const text of 'They were late.') await vscode.commands.executeCommand('type', { text });
      await parts.analyses.whenIdle();
    });
    for (const { kind, words } of drawn.in(editor))
      if (kind === 'quotation') assert.deepEqual(words, quotations);
  });

  it('stay as they are while a quotation is being typed', async () => {
    const editor = await openUntitled('“The bridge is unsafe,” said Mara Quill.\n\n');
    const end = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    const before = drawn.in(editor).length;
    for (const text of '“We asked') await vscode.commands.executeCommand('type', { text });
    await parts.analyses.whenIdle();
    assert.equal(drawn.in(editor).length, before);
    for (const text of ' twice,” said Ben Orr.') await vscode.commands.executeCommand('type', { text });
    await parts.analyses.whenIdle();
    assert.deepEqual(drawn.last(editor, 'quotation'), ['“The bridge is unsafe,”', '“We asked twice,”']);
  });

  it('are in both editors on one document, from one analysis', async () => {
    const first = await openUntitled(bridge);
    const second = await vscode.window.showTextDocument(first.document, vscode.ViewColumn.Beside);
    await parts.analyses.whenIdle();
    await eventually('the second editor is drawn', () => drawn.last(second, 'quotation').length > 0);
    assert.deepEqual(drawn.last(second, 'quotation'), drawn.last(first, 'quotation'));
  });

  it('are in a document that is read-only and in no file system', async () => {
    const editor = await vscode.window.showTextDocument(archiveUri(bridge, 'md'));
    await parts.analyses.whenIdle();
    assert.equal(drawn.last(editor, 'source').length, 2);
  });

  it('go and come with the command, and the setting has the last word', async () => {
    const editor = await openUntitled(bridge);
    await vscode.commands.executeCommand('onTheRecord.toggleHighlights');
    assert.deepEqual(drawn.last(editor, 'quotation'), []);
    await vscode.commands.executeCommand('onTheRecord.toggleHighlights');
    assert.ok(drawn.last(editor, 'quotation').length > 0);
    await vscode.commands.executeCommand('onTheRecord.hideHighlights');
    await withSetting('highlights', 'bySpeaker', async () => {
      await eventually('colours by speaker', () => drawn.last(editor, 'speaker2Quotation').length > 0);
      assert.deepEqual(drawn.last(editor, 'speaker1Reported'), ['Mara Quill']);
      assert.deepEqual(drawn.last(editor, 'speaker2Reported'), ['Ben Orr']);
    });
    await eventually('colours by role', () => drawn.last(editor, 'quotation').length > 0);
    assert.deepEqual(drawn.last(editor, 'speaker1Reported'), []);
  });

  it('go when the document is no draft any more', async () => {
    const editor = await openUntitled(bridge);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'json');
    await eventually('nothing is highlighted', () => {
      const present = new Map(drawn.calls.map(({ kind, ranges }) => [kind, ranges.length]));
      return [...present.values()].every((count) => count === 0);
    });
  });

  it('are not drawn after the editor is closed', async () => {
    const editor = await openUntitled(bridge);
    await vscode.commands.executeCommand('type', { text: 'A' });
    await closeAll();
    const before = drawn.in(editor).length;
    await parts.analyses.whenIdle();
    assert.equal(drawn.in(editor).length, before);
  });

  it('are limited to what can be seen in a very long draft', async () => {
    const one = '“The bridge is unsafe,” said Mara Quill.\n\n';
    const editor = await openUntitled(one.repeat(1500));
    assert.ok(drawn.last(editor, 'quotation').length > 0);
    assert.ok(drawn.last(editor, 'quotation').length < 500);
    const end = new vscode.Position(editor.document.lineCount - 1, 0);
    editor.revealRange(new vscode.Range(end, end));
    await eventually('the end is highlighted', () => {
      const call = drawn.in(editor).findLast(({ kind }) => kind === 'quotation');
      return (call?.ranges.at(-1)?.start.line ?? 0) > editor.document.lineCount - 10;
    });
  });
});
