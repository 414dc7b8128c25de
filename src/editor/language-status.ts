import * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts/current-draft';
import { draftSelector } from '../drafts/draft-documents';
import { countSentence, unattributedPhrase } from '../wording/counts';
import { whyNothing } from '../wording/states';

/** Beside the language's name: how many statements, or why none are shown. */
export class LanguageStatus implements vscode.Disposable {
  readonly item = vscode.languages.createLanguageStatusItem('onTheRecord.status', draftSelector);
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(readonly current: CurrentDraft) {
    const show = () => {
      this.#show();
    };
    this.item.name = 'On the Record';
    this.item.command = {
      command: 'onTheRecord.listStatements',
      title: vscode.l10n.t('List Statements'),
    };
    this.#subscriptions = [this.item, current.onDidChange(show), current.analyses.onDidChangeBusy(show)];
    this.#show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(): void {
    const { state, shown, document, analyses } = this.current;
    const statements = shown?.analysis.statements ?? [];
    const unattributed = statements.filter(({ speaker }) => speaker === null).length;
    this.item.busy = document !== undefined && analyses.isBusy(document);
    this.item.severity =
      state === 'too-large'
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    this.item.text = whyNothing(state) ?? countSentence(statements.length);
    this.item.detail = unattributed > 0 && state === 'statements' ? unattributedPhrase(unattributed) : '';
  }
}
