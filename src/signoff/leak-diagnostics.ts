import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { findLeaks } from '../record';
import { leakSentence } from '../wording/ground-rules';
import type { Agreements } from './agreements';

/** Makes an error of every name in a draft that was given on background or off the record. */
export class LeakDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('onTheRecord.groundRules');
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(
    readonly analyses: DraftAnalyses,
    readonly agreements: Agreements,
  ) {
    const check = (document: vscode.TextDocument) => {
      this.#check(document);
    };
    this.#subscriptions = [
      this.#collection,
      analyses.onDidChange(check),
      agreements.onDidChange(check),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#collection.delete(uri);
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #check(document: vscode.TextDocument): void {
    const draft = this.analyses.current(document);
    const leaks = draft ? findLeaks(draft.text, this.agreements.on(document)) : [];
    if (!draft || leaks.length === 0) {
      this.#collection.delete(document.uri);
      return;
    }
    const found = leaks.map((leak) => {
      const sentence = leakSentence(draft.text.slice(leak.start, leak.end), leak.agreement);
      const diagnostic = new vscode.Diagnostic(draft.range(leak), sentence, vscode.DiagnosticSeverity.Error);
      diagnostic.source = 'On the Record';
      diagnostic.code = 'record/leak';
      return diagnostic;
    });
    this.#collection.set(document.uri, found);
  }
}
