import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { CurrentDraft } from '../drafts/current-draft';
import { whyNothing } from '../wording/states';

/** The current draft as it is now if it has statements; otherwise says why there is nothing to do. */
export async function draftWithStatements(current: CurrentDraft): Promise<AnalysedDraft | undefined> {
  const draft = await current.read();
  if (draft && draft.analysis.statements.length > 0) return draft;
  const why = whyNothing(draft ? 'none' : current.state);
  if (why !== undefined) void vscode.window.showInformationMessage(why);
  return undefined;
}
