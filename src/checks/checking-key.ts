import * as vscode from 'vscode';
import { ContextKey } from '../context-key';
import type { CurrentDraft } from '../drafts/current-draft';
import type { QuoteChecks } from './quote-checks';

/** Keeps the when-clauses informed whether the quotes of the current draft are being checked. */
export class CheckingKey implements vscode.Disposable {
  readonly #key = new ContextKey<boolean>('onTheRecord.checkingQuotes');
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(
    readonly current: CurrentDraft,
    readonly checks: QuoteChecks,
  ) {
    const set = () => {
      this.#key.set(current.document !== undefined && checks.isLive(current.document));
    };
    this.#subscriptions = [current.onDidChange(set), checks.onDidChange(set)];
    set();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
