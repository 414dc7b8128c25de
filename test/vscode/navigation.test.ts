import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { DropStatement } from '../../src/language-features/drop-statement';
import { StatementDrag } from '../../src/sidebar/statement-drag';
import { bridge, closeAll, eventually, onTheRecord, openUntitled } from './drafts';

describe('Going from statement to statement', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(closeAll);

  const put = (editor: vscode.TextEditor, line: number, character: number) => {
    const at = new vscode.Position(line, character);
    editor.selection = new vscode.Selection(at, at);
  };
  const selected = (editor: vscode.TextEditor) => editor.document.getText(editor.selection);
  const go = async (editor: vscode.TextEditor, words: string, direction = 'next') => {
    await vscode.commands.executeCommand(`onTheRecord.${direction}Statement`);
    await eventually(words, () => selected(editor) === words);
  };
  /** As a formatter does that knows nothing of cursors: all of the text at once. */
  const rewrite = async (editor: vscode.TextEditor, text: string) => {
    const { document } = editor;
    await editor.edit((edit) => {
      edit.replace(
        new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)),
        text,
      );
    });
    await parts.analyses.whenIdle();
  };
  const formatted = bridge
    .replace(/[“”]/g, '"')
    .replaceAll('\n\n', '\n\n\n')
    .replace('The bridge', 'The  bridge');

  it('is said to those who hear it: which kind, by whom, which of how many', async () => {
    const editor = await openUntitled(bridge);
    put(editor, 0, 5);
    await go(editor, '“The bridge is unsafe,”');
    const { item } = parts.announcement;
    await eventually('it is said', () => item.text === 'direct quote, Mara Quill, 2 of 3');
    assert.deepEqual(item.accessibilityInformation, { label: item.text, role: 'alert' });
    await go(editor, '“It was never about the money.”', 'previous');
    await eventually('it is said', () => item.text === 'direct quote, Nobody named, 1 of 3');
  });

  it('goes on where it was when the draft has been formatted', async () => {
    const editor = await openUntitled(bridge);
    put(editor, 0, 5);
    await go(editor, '“The bridge is unsafe,”');
    await rewrite(editor, formatted);
    await go(editor, '"We asked for an inspection,"');
    await rewrite(editor, bridge);
    await go(editor, '“The bridge is unsafe,”', 'previous');
  });

  it('goes on from the cursor when the writer has moved it', async () => {
    const editor = await openUntitled(bridge);
    put(editor, 0, 5);
    await go(editor, '“The bridge is unsafe,”');
    await vscode.commands.executeCommand('cursorTop');
    await eventually('the cursor is at the top', () =>
      editor.selection.active.isEqual(new vscode.Position(0, 0)),
    );
    await go(editor, '“The bridge is unsafe,”');
  });

  it('leaves what is selected in the list selected when the draft has been formatted', async () => {
    await vscode.commands.executeCommand('onTheRecord.statements.focus');
    const editor = await openUntitled(bridge);
    await eventually('the list is shown', () => parts.statements.view.visible);
    put(editor, 2, 5);
    const ids = () => parts.statements.view.selection.map(({ id }) => id);
    await eventually('the statement is selected', () => ids().length === 1);
    const before = ids();
    await rewrite(editor, formatted);
    const [node] = parts.statements.tree
      .getChildren()
      .flatMap((root) => parts.statements.tree.getChildren(root))
      .slice(1);
    assert.deepEqual([node?.id], before);
  });
});

describe('Dragging statements', () => {
  afterEach(closeAll);

  it('brings their words with who said them, in the markup of the draft they are dropped into', async () => {
    const { agreements, statements } = await onTheRecord();
    await openUntitled('“It *leaks*,” said Mara Quill.');
    const [quill] = statements.tree.getChildren();
    assert.ok(quill);
    const data = new vscode.DataTransfer();
    await new StatementDrag(agreements).handleDrag([quill], data);
    assert.equal(await data.get('text/plain')?.asString(), '“It *leaks*,” — Mara Quill (line 1)');
    const droppedInto = async (language: string) => {
      const { document } = await openUntitled('', language);
      const { token } = new vscode.CancellationTokenSource();
      const edit = await new DropStatement().provideDocumentDropEdits(
        document,
        new vscode.Position(0, 0),
        data,
        token,
      );
      return edit?.insertText;
    };
    assert.equal(await droppedInto('plaintext'), '“It *leaks*,” — Mara Quill (line 1)');
    assert.equal(await droppedInto('markdown'), '“It \\*leaks\\*,” — Mara Quill (line 1)');
    assert.equal(await droppedInto('html'), '<p>“It *leaks*,” — Mara Quill (line 1)</p>');
  });

  it('leaves alone what is dropped from elsewhere', async () => {
    const { document } = await openUntitled('');
    const data = new vscode.DataTransfer();
    data.set('text/plain', new vscode.DataTransferItem('It leaks.'));
    const { token } = new vscode.CancellationTokenSource();
    const edit = await new DropStatement().provideDocumentDropEdits(
      document,
      new vscode.Position(0, 0),
      data,
      token,
    );
    assert.equal(edit, undefined);
  });
});
