import type * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftStatus } from '../drafts/draft-documents';

/**
 * The shared analysis of a document as it is now: the one that is there, the one that is due, or for a draft that is not on
 * the screen one made on request. Undefined for what is no draft, and where the answer would come too late: the request
 * was cancelled, or the document has changed meanwhile.
 */
export async function draftNow(
  analyses: DraftAnalyses,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<AnalysedDraft | undefined> {
  const due = await analyses.next(document);
  if (token.isCancellationRequested || document.isClosed || draftStatus(document) !== 'draft')
    return undefined;
  const draft = due?.isCurrent ? due : await analyses.read(document);
  return draft?.isCurrent ? draft : undefined;
}
