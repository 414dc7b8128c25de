import * as vscode from 'vscode';
import { draftFormat } from '../drafts/draft-documents';
import { statementsMime } from '../sidebar/statement-drag';
import type { DraggedStatements } from '../sidebar/statement-drag';

/**
 * Takes statements dragged from the list into a draft, as Markdown or HTML where the draft is written in it. Anywhere else
 * VS Code itself inserts them as plain text.
 */
export class DropStatement implements vscode.DocumentDropEditProvider {
  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    _position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const dragged = await data.get(statementsMime)?.asString();
    if (dragged === undefined || token.isCancellationRequested) return undefined;
    const { plain, markdown, html } = JSON.parse(dragged) as DraggedStatements;
    const format = draftFormat(document);
    return new vscode.DocumentDropEdit(format === 'markdown' ? markdown : format === 'html' ? html : plain);
  }
}
