import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { bridge, closeAll, eventually, onTheRecord, openUntitled } from './drafts';

describe('Ground rules', () => {
  let parts: OnTheRecord;
  before(async () => {
    parts = await onTheRecord();
    await parts.checker.set('Ada Finch');
  });
  afterEach(closeAll);

  it('make an error of a name that must not be in the draft, and copy nothing that names it', async () => {
    const editor = await openUntitled(bridge);
    const { document } = editor;
    editor.selection = new vscode.Selection(2, 3, 2, 3);
    await vscode.commands.executeCommand('onTheRecord.setGroundRule', {
      name: 'Mara Quill',
      rule: 'background',
    });
    const [found, ...others] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(others.length, 0);
    assert.equal(found && document.getText(found.range), 'Mara Quill');
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Error);
    await vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'json' });
    assert.doesNotMatch(await vscode.env.clipboard.readText(), /Quill/);
    await vscode.commands.executeCommand('onTheRecord.confirmStatement', undefined, { evidence: null });
    await parts.records.sidecars.whenIdle();
    const last = parts.records.marksOn(document).at(-1);
    assert.equal(last?.purpose, 'sign-off');
    assert.doesNotMatch(JSON.stringify(last), /Quill/);
    await vscode.commands.executeCommand('onTheRecord.setGroundRule', { name: 'Mara Quill', rule: 'record' });
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it('are kept in a file that git leaves out', async () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    const folder = vscode.Uri.joinPath(workspace.uri, 'ground-rules');
    const uri = vscode.Uri.joinPath(folder, 'draft.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(bridge));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await eventually(
      'the draft is in front',
      () => parts.current.document?.uri.toString() === uri.toString(),
    );
    await vscode.commands.executeCommand('onTheRecord.setGroundRule', { name: 'Mara Quill', rule: 'off' });
    const contents = async (name: string) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
    assert.equal(await contents('.gitignore'), '*.ground-rules.json\n');
    assert.match(await contents('draft.txt.ground-rules.json'), /"name":"Mara Quill","rule":"off"/);
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
