import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { bridge, closeAll, eventually, onTheRecord, openUntitled } from './drafts';

/** What the user's commands are called in the manifest. */
function contributed(): string[] {
  const extension = vscode.extensions.getExtension('on-the-record.on-the-record');
  const { contributes } = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}

describe('Commands', () => {
  before(onTheRecord);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  it('are those of the manifest', async () => {
    const registered = (await vscode.commands.getCommands(true)).filter(
      (name) => name.startsWith('onTheRecord.') && !name.startsWith('onTheRecord.statements.'),
    );
    assert.deepEqual(registered.sort(), contributed().sort());
  });

  it('run without an editor', async () => {
    await closeAll();
    // Those that ask for a choice first wait for it.
    for (const command of contributed().filter(
      (name) => !/filter|Transcript|mapSpeakerLabel|openSample|changeChecker/.test(name),
    ))
      await vscode.commands.executeCommand(command);
    await vscode.commands.executeCommand('onTheRecord.toggleHighlights');
    await vscode.commands.executeCommand('onTheRecord.showHighlights');
    await vscode.commands.executeCommand('onTheRecord.groupBySpeaker');
  });

  it('go from one statement to the next and the one before, round the end', async () => {
    const editor = await openUntitled(bridge);
    const go = async (direction: string, words: string) => {
      await vscode.commands.executeCommand(`onTheRecord.${direction}Statement`);
      await eventually(words, () => editor.document.getText(editor.selection) === words);
    };
    const start = new vscode.Position(0, 5);
    editor.selection = new vscode.Selection(start, start);
    await go('next', '“The bridge is unsafe,”');
    await go('next', '“We asked for an inspection,”');
    await go('next', '“It was never about the money.”');
    await go('previous', '“We asked for an inspection,”');
    await go('previous', '“The bridge is unsafe,”');
  });

  it('copy the statement at the cursor with its attribution', async () => {
    const editor = await openUntitled(bridge);
    const position = new vscode.Position(2, 3);
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('onTheRecord.copyStatement');
    assert.equal(await vscode.env.clipboard.readText(), '“The bridge is unsafe,” — Mara Quill (line 3)');
  });

  it('copy it as Markdown and as HTML', async () => {
    const editor = await openUntitled('“It *leaks*,” said Mara Quill.');
    const position = new vscode.Position(0, 3);
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('onTheRecord.copyStatementAsMarkdown');
    assert.equal(await vscode.env.clipboard.readText(), '“It \\*leaks\\*,” — Mara Quill (line 1)');
    await vscode.commands.executeCommand('onTheRecord.copyStatementAsHtml');
    assert.equal(await vscode.env.clipboard.readText(), '<p>“It *leaks*,” — Mara Quill (line 1)</p>');
  });

  it('copy all statements in the form that is asked for', async () => {
    await openUntitled(bridge);
    await vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'markdown' });
    assert.match(await vscode.env.clipboard.readText(), /^\*\*Mara Quill\*\*\n\n- “The bridge is unsafe,”/m);
    await vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'plain' });
    assert.match(await vscode.env.clipboard.readText(), /^Mara Quill\n\n“The bridge is unsafe,”/m);
    await vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'html' });
    assert.match(await vscode.env.clipboard.readText(), /^ {2}<li>“The bridge is unsafe,”/m);
    await vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'csv' });
    assert.equal((await vscode.env.clipboard.readText()).trim().split('\r\n').length, 4);
    await vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'json' });
    const { statements } = JSON.parse(await vscode.env.clipboard.readText()) as { statements: unknown[] };
    assert.equal(statements.length, 3);
  });

  it('list statements with a look at each in passing, and lead back', async () => {
    const long = bridge + '\n\n'.repeat(100) + '“We are late,” said Ivo Marsh.';
    const editor = await openUntitled(long);
    const words = () => editor.document.getText(editor.selection);
    const start = new vscode.Position(1, 0);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('onTheRecord.listStatements');
    await eventually('the statement at the cursor is shown', () => words() === '“The bridge is unsafe,”');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
    await eventually('the one before is shown', () => words() === '“It was never about the money.”');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
    await eventually('the last is shown', () => words() === '“We are late,”');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await eventually('the cursor is back', () =>
      editor.selection.isEqual(new vscode.Selection(start, start)),
    );
    await eventually('the first lines are back', () => editor.visibleRanges[0]?.start.line === 0);
  });

  it('list statements and stay at the one that is picked', async () => {
    const editor = await openUntitled(bridge);
    await vscode.commands.executeCommand('onTheRecord.listStatements');
    const words = () => editor.document.getText(editor.selection);
    await eventually('the first is shown', () => words() === '“It was never about the money.”');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually('the second is shown', () => words() === '“The bridge is unsafe,”');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    assert.equal(words(), '“The bridge is unsafe,”');
  });

  it('open a sample draft that has statements', async () => {
    await vscode.commands.executeCommand('onTheRecord.openSample');
    const { analyses, current } = await onTheRecord();
    await analyses.whenIdle();
    assert.equal(vscode.window.activeTextEditor?.document.isUntitled, true);
    assert.equal(current.state, 'statements');
  });
});
