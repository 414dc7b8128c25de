import * as vscode from 'vscode';
import { statementSpans } from '../drafts/analysed-draft';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Statement } from '../engine';

interface Visit {
  readonly document: vscode.TextDocument;
  readonly id: string;
  /** Where the words that were selected began. */
  readonly start: vscode.Position;
  /** The last version at which the cursor was known to be there. */
  version: number;
}

/**
 * The statement that Next or Previous Statement last selected, as long as nobody has moved the cursor since. A formatter may
 * rewrite the draft and leave the cursor anywhere; the statement is known by its words and is found again.
 */
export class VisitedStatement implements vscode.Disposable {
  #visit: Visit | undefined;
  readonly #watching = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    const visit = this.#visit;
    const { document } = textEditor;
    if (visit?.document !== document) return;
    const isOurs = selections[0]?.start.isEqual(visit.start) ?? false;
    // A change of the draft moves the cursor along without a kind.
    const isMovedByChange = kind === undefined && document.version > visit.version;
    if (isOurs || isMovedByChange) visit.version = document.version;
    else this.#visit = undefined;
  });

  note({ document, version }: AnalysedDraft, statement: Statement): void {
    const start = document.positionAt(statementSpans(statement)[0]?.start ?? 0);
    this.#visit = { document, id: statement.id, start, version };
  }

  /** Where the statement begins now; undefined where none was selected, or it is gone. */
  start(draft: AnalysedDraft): number | undefined {
    if (draft.document !== this.#visit?.document) return undefined;
    const statement = draft.statement(this.#visit.id);
    return statement && statementSpans(statement)[0]?.start;
  }

  dispose(): void {
    this.#watching.dispose();
  }
}
