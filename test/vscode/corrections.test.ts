import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { bridge, closeAll, onTheRecord, openUntitled } from './drafts';

describe('Corrections', () => {
  let parts: OnTheRecord;
  before(async () => {
    parts = await onTheRecord();
    await parts.checker.set('Ada Finch');
  });
  afterEach(closeAll);

  async function actionsAt(editor: vscode.TextEditor, words: string): Promise<vscode.CodeAction[]> {
    const { document } = editor;
    const position = document.positionAt(document.getText().indexOf(words) + 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
      vscode.CodeActionKind.RefactorRewrite.append('attribution').value,
    );
    return actions;
  }

  async function run(editor: vscode.TextEditor, words: string, title: string): Promise<void> {
    const found = (await actionsAt(editor, words)).find((one) => one.title === title);
    assert.ok(found?.command, title);
    await vscode.commands.executeCommand(
      found.command.command,
      ...((found.command.arguments ?? []) as unknown[]),
    );
  }

  const speakerOf = (words: string): string | null | undefined => {
    const draft = parts.current.now;
    const statement = draft?.analysis.statements.find(({ content }) => draft.words(content).includes(words));
    return statement && (draft?.speaker(statement.speaker)?.name ?? null);
  };

  it('give a statement a speaker of the draft, by your correction, and can be undone', async () => {
    const editor = await openUntitled(bridge);
    assert.equal(speakerOf('never about'), null);
    await run(editor, 'never about', 'Attribute to Ben Orr');
    assert.equal(speakerOf('never about'), 'Ben Orr');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 3),
    );
    assert.match((hover?.contents as vscode.MarkdownString[])[0]?.value ?? '', /By your correction/);
    await run(editor, 'never about', 'Undo the Correction');
    assert.equal(speakerOf('never about'), null);
    assert.equal(editor.document.getText(), bridge);
  });

  it('take out what is no statement, and can be undone', async () => {
    const editor = await openUntitled(bridge);
    await run(editor, 'unsafe', 'This Is Not a Statement');
    assert.equal(speakerOf('unsafe'), undefined);
    await run(editor, 'unsafe', 'Undo “This Is Not a Statement”');
    assert.equal(speakerOf('unsafe'), 'Mara Quill');
  });
});
