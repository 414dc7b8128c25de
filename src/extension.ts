import * as vscode from 'vscode';
import { analyze } from './engine';

/** Called by VS Code when the first draft is opened. Registers; analyses nothing. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('onTheRecord.listStatements', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const text = document.getText();
      await vscode.window.showQuickPick(
        analyze(text).statements.map((statement) =>
          statement.content.map((span) => text.slice(span.start, span.end)).join(' … '),
        ),
      );
    }),
  );
}
