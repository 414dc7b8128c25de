import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftNow } from './draft-now';
import { inSlices } from '../in-slices';
import { nameAt, renamingEdits } from './rename-person';

/**
 * Rename Symbol on a person: one spelling throughout the draft. What stands inside quotation marks is somebody else's words;
 * the preview shows it without a tick, and it stays unless the user ticks it.
 */
export class RenamePerson implements vscode.RenameProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<{ range: vscode.Range; placeholder: string }> {
    const draft = await draftNow(this.analyses, document, token);
    const at = draft && nameAt(draft.text, draft.analysis, document.offsetAt(position));
    if (!at) throw new Error(vscode.l10n.t('Nobody with a name stands here.'));
    return { range: draft.range(at.span), placeholder: at.written };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const draft = await draftNow(this.analyses, document, token);
    const at = draft && nameAt(draft.text, draft.analysis, document.offsetAt(position));
    if (!at) return undefined;
    const edits = await inSlices(
      renamingEdits(draft.text, draft.analysis, at, newName),
      () => token.isCancellationRequested,
    );
    if (!edits) return undefined;
    const inTheWritersWords = {
      needsConfirmation: false,
      label: vscode.l10n.t('In the writer’s words'),
      iconPath: new vscode.ThemeIcon('edit'),
    };
    const insideQuotationMarks = {
      needsConfirmation: true,
      label: vscode.l10n.t('Inside quotation marks'),
      description: vscode.l10n.t('somebody else’s words'),
      iconPath: new vscode.ThemeIcon('quote'),
    };
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, text, quoted } of edits)
      edit.replace(
        document.uri,
        draft.range({ start, end }),
        text,
        quoted ? insideQuotationMarks : inTheWritersWords,
      );
    return edit;
  }
}
