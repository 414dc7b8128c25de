import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import { statementSpans } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import type { Statement } from '../engine';
import { showStatementCommand } from '../sidebar/tree-items';
import { cardCommands } from '../wording/statement-card';
import type { Command } from './command';

/** `(uri, start, end)`: shows and selects these words of a document. Links in hovers run it. */
export class ShowWords implements Command {
  readonly id = cardCommands.show;

  async run(uri: unknown, start: unknown, end: unknown): Promise<void> {
    const document = openDocument(uri);
    if (!document || typeof start !== 'number' || typeof end !== 'number') return;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await showRanges(document, [range]);
  }
}

/** `(uri, statement id)`: shows and selects the words of a statement. Entries of the list run it. */
export class ShowStatement implements Command {
  readonly id = showStatementCommand;

  constructor(readonly analyses: DraftAnalyses) {}

  async run(uri: unknown, id: unknown): Promise<void> {
    const document = openDocument(uri);
    const draft = document && (await this.analyses.read(document));
    const statement = typeof id === 'string' ? draft?.statement(id) : undefined;
    if (draft && statement) await showRanges(draft.document, ranges(draft, statement), true);
  }
}

/** The words of a statement, or where it has none its cue. */
export function ranges(draft: AnalysedDraft, statement: Statement): vscode.Range[] {
  return statementSpans(statement).map((span) => draft.range(span));
}

/** Selects the ranges in an editor on the document, one that shows it already if there is one. */
export async function showRanges(
  document: vscode.TextDocument,
  selected: readonly vscode.Range[],
  preserveFocus = false,
): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    ...(column !== undefined && { viewColumn: column }),
  });
  selectRanges(editor, selected);
  return editor;
}

/** Selects the ranges and brings the first into view. */
export function selectRanges(
  editor: vscode.TextEditor,
  selected: readonly vscode.Range[],
  reveal = vscode.TextEditorRevealType.InCenterIfOutsideViewport,
): void {
  const [first] = selected;
  if (!first) return;
  editor.selections = selected.map(({ start, end }) => new vscode.Selection(start, end));
  editor.revealRange(first, reveal);
}

function openDocument(uri: unknown): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
