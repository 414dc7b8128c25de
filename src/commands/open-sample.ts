import * as vscode from 'vscode';
import type { Command } from './command';

/** In the extension's own folder. */
const sample = 'media/samples/harbour-bridge.md';

/** Opens an untitled copy of a sample draft, which can be edited and thrown away. */
export class OpenSample implements Command {
  readonly id = 'onTheRecord.openSample';

  constructor(readonly extensionUri: vscode.Uri) {}

  async run(): Promise<void> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, sample));
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: new TextDecoder().decode(bytes),
    });
    await vscode.window.showTextDocument(document);
  }
}
