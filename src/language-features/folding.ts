import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftNow } from './draft-now';
import { longQuotations } from './long-quotations';

/** Folds a quotation of several paragraphs to its first. Leaves folding to others where there is none. */
export class QuotationFolding implements vscode.FoldingRangeProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const draft = await draftNow(this.analyses, document, token);
    const ranges = draft ? longQuotations(draft.analysis).map((span) => draft.range(span)) : [];
    return ranges.length === 0
      ? undefined
      : ranges.map(({ start, end }) => new vscode.FoldingRange(start.line, end.line));
  }
}
