import * as vscode from 'vscode';
import { reattribution, splitAtJoins, withEllipses, withTapeWords } from '../checking';
import type { Check, DraftEdit } from '../checking';
import { isOnNoTape, problemCode } from '../checks/check-class';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { QuoteChecks } from '../checks/quote-checks';
import type { Agreements } from '../signoff/agreements';
import { correctStatementCommand } from '../signoff/correct-statement';
import type { CorrectionRequest } from '../signoff/correct-statement';
import { linkTranscriptCommand } from '../tapes/commands/link-transcript';
import { mapSpeakerLabelCommand } from '../tapes/commands/map-speaker-label';
import { openTapeCommand } from '../wording/check-card';
import { findingSentence } from '../wording/checks';
import { speakerLabel } from '../wording/speaker-label';

const { QuickFix } = vscode.CodeActionKind;

/**
 * What can be done about a quotation that has been checked. What changes the draft is shown as a difference first, and is done
 * when the user says so there.
 */
export class CheckFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [QuickFix] };

  constructor(
    readonly checks: QuoteChecks,
    readonly agreements: Agreements,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    if (!this.checks.isLive(document)) return [];
    const checked = await this.checks.next(document);
    const check = checked?.at(document.offsetAt(range.start));
    if (!checked || !check || token.isCancellationRequested) return [];
    const diagnostics = context.diagnostics.filter(({ code }) => code === problemCode(check));
    // Where there is no problem, only when somebody asks: no light bulb beside every quotation.
    if (diagnostics.length === 0 && context.triggerKind !== vscode.CodeActionTriggerKind.Invoke) return [];
    const actions = [
      ...this.#changes(checked, check),
      ...this.#reattribution(checked, check),
      ...this.#tapes(checked, check),
    ];
    for (const action of actions) action.diagnostics = diagnostics;
    return actions;
  }

  #changes(checked: CheckedQuotes, check: Check): vscode.CodeAction[] {
    const { text, analysis } = checked.draft;
    const words = withTapeWords(text, analysis, check, false);
    const every = withTapeWords(text, analysis, check, true);
    const isMachine = check.tapeKind === 'machine';
    const change = (title: string, edits: readonly DraftEdit[] | null) =>
      edits ? [changed(checked, check, title, edits)] : [];
    return [
      ...change(
        isMachine
          ? vscode.l10n.t('Use the Machine’s Words, If You Hear Them…')
          : vscode.l10n.t('Use the Tape’s Words…'),
        words,
      ),
      ...(JSON.stringify(every) === JSON.stringify(words)
        ? []
        : change(vscode.l10n.t('Use the Tape’s Words with Hesitations…'), every)),
      ...change(vscode.l10n.t('Insert Ellipsis…'), withEllipses(text, check)),
      ...change(vscode.l10n.t('Split into Two Quotes…'), splitAtJoins(text, analysis, check)),
    ];
  }

  /** In the draft where a name stands there; otherwise it is the reading that is corrected, as by hand. */
  #reattribution(checked: CheckedQuotes, check: Check): vscode.CodeAction[] {
    const { draft } = checked;
    const [passage] = check.passages;
    const tape = passage && checked.tapeOf(passage);
    const found = tape && reattribution(draft.text, draft.analysis, check, tape.tape);
    const statement = draft.statement(check.statement);
    if (!found || !statement || !this.agreements.mayName(draft.document, found.name)) return [];
    const { name, edit } = found;
    if (edit)
      return [changed(checked, check, vscode.l10n.t('Re-attribute to {0} in the Draft…', name), [edit])];
    const earlier = draft.corrections.corrected.get(statement.id);
    const request: CorrectionRequest = {
      draft,
      statement,
      correction: { is: 'said-by', speaker: name },
      ...(earlier && { earlier }),
    };
    return [asked(vscode.l10n.t('Re-attribute to {0}', name), correctStatementCommand, request)];
  }

  #tapes(checked: CheckedQuotes, check: Check): vscode.CodeAction[] {
    const { id, flags, passages } = check;
    const [passage] = passages;
    const tape = passage && checked.tapeOf(passage);
    const actions: vscode.CodeAction[] = [];
    if (passage && tape && passage.tapeSpeaker !== null && flags.includes('wrong-speaker'))
      actions.push(
        asked(
          vscode.l10n.t('Map a Speaker Label: Who Is {0}?', speakerLabel(passage.tapeSpeaker)),
          mapSpeakerLabelCommand,
          tape.uri.toString(),
          passage.tapeSpeaker,
        ),
      );
    if (isOnNoTape(check) || checked.tapes.length === 0)
      actions.push(asked(vscode.l10n.t('Link a Transcript…'), linkTranscriptCommand));
    passages.forEach((_passage, index) => {
      const title =
        passages.length === 1
          ? vscode.l10n.t('Open the Tape Here')
          : vscode.l10n.t('Open the Tape at Part {0}', index + 1);
      actions.push(asked(title, openTapeCommand, checked.document.uri.toString(), id, index));
    });
    return actions;
  }
}

/** A change of the draft that VS Code shows, old beside new, and makes when the user says so. */
function changed(
  { draft }: CheckedQuotes,
  check: Check,
  title: string,
  edits: readonly DraftEdit[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  const metadata: vscode.WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: title.replace(/…$/, ''),
    description: findingSentence(check),
  };
  action.edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    action.edit.replace(draft.document.uri, draft.range({ start, end }), text, metadata);
  return action;
}

function asked(title: string, command: string, ...args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command, title, arguments: args };
  return action;
}
