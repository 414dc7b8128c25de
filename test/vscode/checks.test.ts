import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import type { StatementNode } from '../../src/sidebar/nodes';
import { closeAll, eventually, onTheRecord, openUntitled } from './drafts';

/** Said on the samples' tape of Mara Quill's kitchen, word for word, and with a word changed. */
const kitchen = [
  '“I thought it was the fridge,” said Mara Quill.',
  '“Two of them were in B minor,” said Mara Quill.',
].join('\n\n');

describe('Checking quotes', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
    await closeAll();
  });

  /** Label by label, in text order. */
  const labels = ({ document }: vscode.TextEditor) =>
    parts.checks.current(document)?.checks.map(({ label }) => label);

  const check = () => vscode.commands.executeCommand('onTheRecord.checkQuotes');

  const statements = (): StatementNode[] => {
    const { tree } = parts.statements;
    return tree
      .getChildren()
      .flatMap((root) => tree.getChildren(root))
      .filter((node): node is StatementNode => node.type === 'statement');
  };

  async function hovers(editor: vscode.TextEditor, words: string): Promise<string> {
    const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    return found
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value)
      .join('\n')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  }

  it('says where each was said and how it differs, in the list and on hover', async () => {
    const editor = await openUntitled(kitchen);
    assert.equal(labels(editor), undefined, 'nothing is checked before the command');
    await check();
    assert.deepEqual(labels(editor), ['verbatim', 'altered']);
    assert.deepEqual(
      statements().map((node) => parts.statements.tree.getTreeItem(node).description),
      ['same words · line 1', 'other words · line 3'],
    );
    const spoken = statements().map(
      (node) => parts.statements.tree.getTreeItem(node).accessibilityInformation?.label,
    );
    assert.match(spoken[1] ?? '', /Other words at 00:00:29 in quill-kitchen\.vtt/);
    assert.match(await hovers(editor, 'I thought'), /Same words at 00:00:09 in quill-kitchen\.vtt/);
    assert.match(await hovers(editor, 'Two of them'), /Other words at 00:00:29 in quill-kitchen\.vtt/);
  });

  it('goes on while the draft is edited, until it is stopped', async () => {
    const editor = await openUntitled(kitchen);
    await check();
    const at = editor.document.positionAt(kitchen.indexOf('Two'));
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(at, at.translate(0, 'Two'.length)), 'Three');
    });
    await eventually('the words are the tape’s', () => labels(editor)?.[1] === 'verbatim');
    await vscode.commands.executeCommand('onTheRecord.stopCheckingQuotes');
    assert.equal(labels(editor), undefined);
    assert.deepEqual(
      statements().map(({ checks }) => checks.length),
      [0, 0],
    );
  });

  it('goes on while a transcript is edited', async () => {
    const editor = await openUntitled(kitchen);
    const tape = await vscode.workspace.openTextDocument({
      content: 'QUILL: Two of them were in B minor.\n',
      language: 'transcript',
    });
    await vscode.window.showTextDocument(tape, vscode.ViewColumn.Beside);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await check();
    assert.deepEqual(labels(editor), ['verbatim', 'verbatim']);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(tape.uri, new vscode.Range(0, 7, 0, 10), 'Four');
    await vscode.workspace.applyEdit(edit);
    await eventually('no tape has these words', () => labels(editor)?.[1] === 'altered');
  });

  it('ends when the draft is closed', async () => {
    await openUntitled(kitchen);
    await check();
    assert.equal(parts.checks.size, 1);
    await closeAll();
    await eventually('nothing is kept', () => parts.checks.size === 0);
  });
});
