import * as vscode from 'vscode';
import type { QuoteChecks } from '../checks/quote-checks';
import type { Command } from '../commands/command';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Evidence, Verdict } from '../record';
import type { Node } from '../sidebar/nodes';
import type { Tapes } from '../tapes/tapes';
import type { Checker } from './checker';
import { asItIsNow, chosenStatement } from './chosen-statement';
import type { Chosen } from './chosen-statement';
import type { DraftRecords, SignedOff } from './draft-records';
import type { Agreements } from './agreements';
import { foundEvidence, pickEvidence } from './evidence-picker';

/** What the commands of the sign-off work on. */
export interface SignOffContext {
  readonly current: CurrentDraft;
  readonly records: DraftRecords;
  readonly checker: Checker;
  readonly agreements: Agreements;
  readonly checks: QuoteChecks;
  readonly tapes: Tapes;
  /** What is selected in the list. */
  readonly selection: () => readonly Node[];
}

const commandIds: Record<Verdict, string> = {
  confirmed: 'onTheRecord.confirmStatement',
  query: 'onTheRecord.queryStatement',
  cut: 'onTheRecord.cutStatement',
  unchecked: 'onTheRecord.clearSignOff',
};

/** Milliseconds the status bar says so. */
const shown = 4000;

/**
 * `(entry | "list", { evidence?, note? }?)`: says of a statement that it is confirmed, to be queried or to be cut, or takes
 * back what was said. Asks for the evidence or the question where the second argument does not give it.
 */
export class SignStatement implements Command {
  readonly id: string;

  constructor(
    readonly context: SignOffContext,
    readonly verdict: Verdict,
  ) {
    this.id = commandIds[verdict];
  }

  async run(argument?: unknown, given?: unknown): Promise<void> {
    const { current, records, checker, selection } = this.context;
    if (current.state === 'no-draft') return;
    const chosen = await chosenStatement(current, selection(), argument);
    if (!chosen) return;
    const { history } = records.signOff(chosen.draft, chosen.statement);
    if (this.verdict === 'unchecked' && history.length === 0) return;
    const name = await checker.ask();
    const said = name === undefined ? undefined : await this.#ask(chosen, given);
    if (name === undefined || !said) return;
    // The draft may have been edited while the user was asked.
    const now = await asItIsNow(current, chosen);
    if (!now)
      return void vscode.window.showWarningMessage(vscode.l10n.t('These words are no longer in the draft.'));
    if (await records.sign(now.draft, now.statement, name, said))
      vscode.window.setStatusBarMessage(this.#done(), shown);
  }

  async #ask({ draft, statement }: Chosen, given: unknown): Promise<SignedOff | undefined> {
    const { verdict } = this;
    const answers = typeof given === 'object' && given !== null ? given : {};
    const note = 'note' in answers && typeof answers.note === 'string' ? answers.note : undefined;
    if (verdict === 'confirmed') {
      const evidence =
        'evidence' in answers
          ? (answers.evidence as Evidence | null)
          : await pickEvidence(
              draft,
              foundEvidence(this.context.checks.latest(draft.document), draft, statement),
              this.context.records.marksOn(draft.document),
              await this.context.tapes.all(),
            );
      return evidence === undefined ? undefined : { verdict, evidence, note: note ?? '' };
    }
    if (verdict !== 'query') return { verdict, note: note ?? '' };
    const question =
      note ??
      (await vscode.window.showInputBox({
        title: vscode.l10n.t('Query Statement'),
        prompt: vscode.l10n.t('What should the writer answer?'),
      }));
    return question === undefined ? undefined : { verdict, note: question.trim() };
  }

  #done(): string {
    switch (this.verdict) {
      case 'confirmed':
        return vscode.l10n.t('$(pass) Statement confirmed');
      case 'query':
        return vscode.l10n.t('$(comment-unresolved) Statement queried');
      case 'cut':
        return vscode.l10n.t('$(circle-slash) Statement marked to be cut');
      case 'unchecked':
        return vscode.l10n.t('$(discard) Sign-off taken back');
    }
  }
}

/** Asks who is checking, also where that is known. */
export class ChangeChecker implements Command {
  readonly id = 'onTheRecord.changeChecker';

  constructor(readonly checker: Checker) {}

  async run(): Promise<void> {
    await this.checker.change();
  }
}
