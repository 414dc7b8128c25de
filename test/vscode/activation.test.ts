import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

const ID = 'on-the-record.on-the-record';

describe('The extension', () => {
  it('activates when a draft is opened', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: '“The bridge is unsafe,” said Mara Quill.',
    });
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, 'is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
