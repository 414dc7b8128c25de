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

  it('registers every command that it contributes', async () => {
    const extension = vscode.extensions.getExtension(ID);
    await extension?.activate();
    const { contributes } = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
    const contributed = contributes.commands.map(({ command }) => command).sort();
    const registered = (await vscode.commands.getCommands(true)).filter((name) =>
      name.startsWith('onTheRecord.'),
    );
    assert.deepEqual(
      contributed.filter((command) => !registered.includes(command)),
      [],
    );
  });
});
