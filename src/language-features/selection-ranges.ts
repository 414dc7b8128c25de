import * as vscode from 'vscode';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import { draftNow } from './draft-now';
import { selectionSpans } from './selection-spans';

/** Expand Selection: from the words to the quotation, to the statement with its attribution, to the paragraph. */
export class StatementSelection implements vscode.SelectionRangeProvider {
  constructor(readonly analyses: DraftAnalyses) {}

  async provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
    token: vscode.CancellationToken,
  ): Promise<vscode.SelectionRange[] | undefined> {
    const draft = await draftNow(this.analyses, document, token);
    if (!draft) return undefined;
    return positions.map((position) => {
      const spans = selectionSpans(draft.analysis, document.offsetAt(position));
      const outermostFirst = spans.toReversed().map((span) => draft.range(span));
      return outermostFirst.reduce<vscode.SelectionRange>(
        (parent, range, i) =>
          i === 0 ? new vscode.SelectionRange(range) : new vscode.SelectionRange(range, parent),
        new vscode.SelectionRange(new vscode.Range(position, position)),
      );
    });
  }
}
