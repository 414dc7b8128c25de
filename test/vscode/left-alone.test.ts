import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { archived, archiveUri, bridge, closeAll, eventually, onTheRecord, openUntitled } from './drafts';

describe('What is no draft', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(closeAll);

  /** That no provider of ours answers for a document: people, symbols. */
  const assertLeftAlone = async (document: vscode.TextDocument) => {
    const at = document.positionAt(document.getText().indexOf('Mara Quill') + 1);
    const ask = async (command: string, ...more: unknown[]) =>
      (await vscode.commands.executeCommand<readonly unknown[] | undefined>(
        command,
        document.uri,
        ...more,
      )) ?? [];
    assert.deepEqual(await ask('vscode.executeDefinitionProvider', at), []);
    assert.deepEqual(await ask('vscode.executeReferenceProvider', at), []);
    assert.deepEqual(await ask('vscode.executeDocumentSymbolProvider'), []);
    assert.equal(parts.analyses.current(document), undefined);
  };

  it('is the original side of a diff; its other side is a draft', async () => {
    vscode.workspace.registerTextDocumentContentProvider('gitlens', archived);
    const original = archiveUri(bridge, 'txt', 'gitlens');
    const editor = await openUntitled(bridge);
    await vscode.commands.executeCommand('vscode.diff', original, editor.document.uri);
    const document = () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === original.toString());
    await eventually('the original is open', () => document() !== undefined);
    const left = document();
    assert.ok(left);
    assert.equal(left.languageId, 'plaintext');
    await parts.analyses.whenIdle();
    await assertLeftAlone(left);
    assert.equal(parts.analyses.current(editor.document)?.analysis.statements.length, 3);
  });

  it('is a Markdown cell of a notebook', async function () {
    const data = new vscode.NotebookData([
      new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, bridge, 'markdown'),
    ]);
    let notebook: vscode.NotebookDocument;
    try {
      notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    } catch {
      return this.skip(); // a VS Code without notebooks
    }
    const { document } = notebook.cellAt(0);
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.getText(), bridge);
    await parts.analyses.whenIdle();
    await assertLeftAlone(document);
  });

  it('is the box for the message of a commit', async function () {
    const control = vscode.scm.createSourceControl('wire', 'Wire');
    try {
      control.inputBox.value = bridge;
      await vscode.commands.executeCommand('workbench.view.scm');
      const box = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'vscode-scm');
      for (let tries = 0; tries < 50 && !box(); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const document = box();
      if (!document) return this.skip(); // a VS Code that does not show extensions its box
      await assertLeftAlone(document);
    } finally {
      control.dispose();
    }
  });

  it('is output', async () => {
    const output = vscode.window.createOutputChannel('Desk', 'markdown');
    try {
      output.append(bridge);
      output.show();
      // Other tests have had outputs of the same words, which may not be gone yet.
      const shown = () =>
        vscode.workspace.textDocuments.find(
          ({ uri, isClosed }) => uri.scheme === 'output' && uri.path.endsWith('Desk') && !isClosed,
        );
      await eventually('the output is shown', () => shown()?.getText() === bridge);
      const document = shown();
      assert.ok(document);
      await assertLeftAlone(document);
    } finally {
      output.dispose();
      await vscode.commands.executeCommand('workbench.action.closePanel');
    }
  });

  it('is not a document that is in no file system and cannot be edited: that one is a draft', async () => {
    const document = await vscode.workspace.openTextDocument(archiveUri(bridge));
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      document.positionAt(bridge.indexOf('Ben Orr') + 1),
    );
    assert.deepEqual(
      found.map(({ targetRange }) => document.getText(targetRange)),
      ['Ben Orr'],
    );
  });
});
