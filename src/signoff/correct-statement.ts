import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import { pickName } from '../commands/name-picker';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Statement } from '../engine';
import type { Correction, CorrectionMark } from '../record';
import type { Checker } from './checker';
import { namesFor } from './correction-actions';
import type { Agreements } from './agreements';
import type { DraftRecords } from './draft-records';

export const correctStatementCommand = '_onTheRecord.correctStatement';

/** What is to be corrected, and how. Made by code actions; they run in this process, so that it need not be text. */
export interface CorrectionRequest {
  readonly draft: AnalysedDraft;
  readonly statement: Statement;
  /** `ask`: whoever the user names. */
  readonly correction: Correction | 'ask';
  /** The correction that this one comes after. */
  readonly earlier?: CorrectionMark;
}

/** `(request)`: keeps a correction of what the engine reads. The draft itself is not touched. */
export class CorrectStatement implements Command {
  readonly id = correctStatementCommand;

  constructor(
    readonly records: DraftRecords,
    readonly checker: Checker,
    readonly agreements: Agreements,
  ) {}

  async run(request: unknown): Promise<void> {
    const { draft, statement, correction, earlier } = request as CorrectionRequest;
    const chosen = correction === 'ask' ? await askWho(draft, statement) : correction;
    if (chosen?.is === 'said-by' && !this.agreements.mayName(draft.document, chosen.speaker)) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'By your ground rules this name must not be in the draft, so it is not written into the record beside it either.',
        ),
      );
      return;
    }
    const name = chosen && (await this.checker.ask());
    if (chosen && name !== undefined && draft.isCurrent)
      await this.records.correct(draft, statement, name, chosen, earlier);
  }
}

/** Somebody in the draft, or a name that is typed. */
async function askWho(draft: AnalysedDraft, statement: Statement): Promise<Correction | undefined> {
  const picked = await pickName(
    vscode.l10n.t('Who Said It?'),
    vscode.l10n.t('Pick somebody in the draft, or type another name'),
    namesFor(draft, statement).map((label) => ({ label })),
  );
  return picked && { is: 'said-by', speaker: picked.label };
}
