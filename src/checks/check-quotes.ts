import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import type { CurrentDraft } from '../drafts/current-draft';
import type { Announcement } from '../editor/announcement';
import { linkTranscriptCommand } from '../tapes/commands/link-transcript';
import { checkSummary } from '../wording/check-summary';
import { whyNothing } from '../wording/states';
import type { CheckedQuotes } from './checked-quotes';
import type { QuoteChecks } from './quote-checks';

/** Holds the quotations of the current draft against the transcripts, now and whenever either changes. */
export class CheckQuotes implements Command {
  readonly id = 'onTheRecord.checkQuotes';

  constructor(
    readonly current: CurrentDraft,
    readonly checks: QuoteChecks,
    readonly announcement: Announcement,
  ) {}

  async run(): Promise<void> {
    const draft = await this.current.read();
    if (!draft || draft.analysis.quotations.length + draft.analysis.statements.length === 0) {
      void vscode.window.showInformationMessage(
        whyNothing(this.current.state) ?? vscode.l10n.t('There are no quotations in this draft.'),
      );
      return;
    }
    const { document } = draft;
    const checked = await this.#check(document);
    if (!checked) return;
    if (checked.tapes.length > 0) this.announcement.say(checkSummary(checked.checks));
    else {
      this.checks.stop(document);
      await this.#offerLink();
    }
  }

  #check(document: vscode.TextDocument): Thenable<CheckedQuotes | undefined> {
    return vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking quotes against transcripts'),
        cancellable: true,
      },
      (progress, token) => {
        let before = 0;
        return this.checks.start(document, token, ({ done, total }) => {
          const share = total === 0 ? 0 : (done / total) * 100;
          progress.report({
            message: vscode.l10n.t('{0} of {1} quotations', done, total),
            increment: Math.max(0, share - before),
          });
          before = share;
        });
      },
    );
  }

  /** Says that there is no transcript; where the user links one, the draft is checked against it. */
  async #offerLink(): Promise<void> {
    const link = vscode.l10n.t('Link a Transcript…');
    const picked = await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No transcript was found. Put one into the folder of the draft (.vtt, .srt, .otr), or link a file of another name or place.',
      ),
      link,
    );
    if (picked !== link) return;
    await vscode.commands.executeCommand(linkTranscriptCommand);
    if (this.checks.tapes.linked.length > 0) await this.run();
  }
}

/** Leaves the current draft alone again. */
export class StopCheckingQuotes implements Command {
  readonly id = 'onTheRecord.stopCheckingQuotes';

  constructor(
    readonly current: CurrentDraft,
    readonly checks: QuoteChecks,
  ) {}

  run(): void {
    if (this.current.document) this.checks.stop(this.current.document);
  }
}
