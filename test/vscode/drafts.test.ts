import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import {
  archiveUri,
  archived,
  bridge,
  closeAll,
  eventually,
  onTheRecord,
  openUntitled,
  withSetting,
} from './drafts';

describe('Drafts', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(closeAll);

  for (const language of ['plaintext', 'markdown', 'html', 'asciidoc', 'restructuredtext', 'latex'])
    it(`are read in ${language}`, async function () {
      if (!(await vscode.languages.getLanguages()).includes(language)) this.skip();
      const { document } = await openUntitled('“The bridge is unsafe,” said Mara Quill.', language);
      assert.equal(parts.analyses.current(document)?.analysis.statements.length, 1);
      assert.equal(parts.current.state, 'statements');
    });

  it('are not code, output or the original side of a diff', async () => {
    const code = await openUntitled('// “The bridge is unsafe,” said Mara Quill.', 'javascript');
    assert.equal(await parts.analyses.read(code.document), undefined);

    vscode.workspace.registerTextDocumentContentProvider('gitlens', archived);
    const original = await vscode.workspace.openTextDocument(archiveUri(bridge, 'md', 'gitlens'));
    assert.equal(original.languageId, 'markdown');
    assert.equal(await parts.analyses.read(original), undefined);

    const output = vscode.window.createOutputChannel('Wire', 'markdown');
    output.append(bridge);
    output.show();
    const outputDocument = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output');
    await eventually('the output is shown', () => outputDocument() !== undefined);
    const shown = outputDocument();
    assert.equal(shown && (await parts.analyses.read(shown)), undefined);
    output.dispose();
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('are one analysis for one version', async () => {
    const { document } = await openUntitled(bridge);
    const first = await parts.analyses.read(document);
    assert.equal(await parts.analyses.read(document), first);
    await vscode.commands.executeCommand('type', { text: 'A' });
    assert.equal(parts.analyses.current(document), undefined);
    await parts.analyses.whenIdle();
    assert.equal(parts.analyses.current(document)?.version, document.version);
  });

  it('are left alone where their language is off, and say so', async () => {
    const { document } = await openUntitled(bridge, 'markdown');
    await withSetting(
      'enable',
      false,
      async () => {
        await eventually('it is off', () => parts.current.state === 'language-off');
        assert.equal(parts.analyses.current(document), undefined);
        assert.match(parts.status.item.text, /turned off/);
      },
      'markdown',
    );
    await eventually('it is on again', () => parts.current.state === 'statements');
  });

  it('are left alone where they are too long, and say so', async () => {
    await openUntitled(bridge);
    await withSetting('maxLength', 20, async () => {
      await eventually('it is too long', () => parts.current.state === 'too-large');
      assert.match(parts.status.item.text, /longer than the limit/);
    });
    await eventually('it is read', () => parts.current.state === 'statements');
    assert.match(parts.status.item.text, /^3 statements$/);
  });

  it('leave nothing behind when they are closed', async () => {
    const open = new Set<vscode.TextDocument>();
    const closing = vscode.workspace.onDidCloseTextDocument((document) => open.delete(document));
    for (let count = 0; count < 200; count += 1) {
      const document = await vscode.workspace.openTextDocument(archiveUri(bridge));
      open.add(document);
      assert.ok(await parts.analyses.read(document));
    }
    closing.dispose();
    assert.ok(open.size < 150, `${open.size} documents are still open`);
    assert.ok(parts.analyses.size <= vscode.workspace.textDocuments.length);
  });
});
