import * as vscode from 'vscode';
import { ContextKey } from '../context-key';
import type { CurrentDraft } from '../drafts/current-draft';

/** Keeps the when-clauses informed whether the cursor is on a statement. */
export class AtStatementKey implements vscode.Disposable {
  readonly #key = new ContextKey<boolean>('onTheRecord.atStatement');
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(readonly current: CurrentDraft) {
    const set = () => {
      this.#set();
    };
    this.#subscriptions = [current.onDidChange(set), vscode.window.onDidChangeTextEditorSelection(set)];
    this.#set();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #set(): void {
    const { shown, document, analyses } = this.current;
    const editor = vscode.window.activeTextEditor;
    const isHere = editor !== undefined && editor.document === document && shown !== undefined;
    if (!isHere) {
      this.#key.set(false);
      return;
    }
    const draft = analyses.current(editor.document);
    if (draft)
      this.#key.set(draft.statementAt(draft.document.offsetAt(editor.selection.active)) !== undefined);
  }
}
