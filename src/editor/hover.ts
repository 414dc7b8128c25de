import * as vscode from 'vscode';
import type { CheckedQuotes } from '../checks/checked-quotes';
import type { QuoteChecks } from '../checks/quote-checks';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import type { Span, Statement } from '../engine';
import { settings } from '../settings';
import type { SignOffSource } from '../sidebar/nodes';
import { quotationCard, statementCard } from '../wording/statement-card';

/** Says who said what the mouse or the cursor is on, and on which tape. Shows the shared analysis and checks; makes none. */
export class StatementHover implements vscode.HoverProvider {
  constructor(
    readonly analyses: DraftAnalyses,
    readonly signOffs: SignOffSource,
    readonly checks: QuoteChecks,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!settings.hover(document)) return undefined;
    await this.analyses.next(document);
    const checked = await this.checks.next(document);
    const draft = this.analyses.current(document);
    if (!draft || token.isCancellationRequested) return undefined;
    const found = cardAt(draft, this.signOffs, checked, document.offsetAt(position));
    return found && new vscode.Hover(found.card, draft.range(found.span));
  }
}

/**
 * The card of the innermost thing at the offset: of two around it, the shorter says more about it. Where there is
 * none, that of what ends there, so that a hover is shown where Next Statement leaves the cursor.
 */
function cardAt(
  draft: AnalysedDraft,
  signOffs: SignOffSource,
  checked: CheckedQuotes | undefined,
  offset: number,
): { span: Span; card: vscode.MarkdownString } | undefined {
  let best: { span: Span; card: () => vscode.MarkdownString | undefined } | undefined;
  const rank = ({ start, end }: Span) => (offset < end ? 0 : draft.text.length) + end - start;
  const consider = (span: Span, card: () => vscode.MarkdownString | undefined) => {
    if (offset < span.start || offset > span.end) return;
    if (!best || rank(span) < rank(best.span)) best = { span, card };
  };
  const cardOf = (statement: Statement) =>
    statementCard(draft, statement, signOffs.signOff(draft, statement), checked);
  for (const statement of draft.analysis.statements) {
    const { content, cue, source, carrier, recipient } = statement;
    for (const span of [...content, ...cue, ...source, ...carrier, ...recipient])
      consider(span, () => cardOf(statement));
  }
  for (const quotation of draft.analysis.quotations) {
    const statement = draft.statement(quotation.statement);
    if (statement && quotation.role !== 'display') consider(quotation, () => cardOf(statement));
    else if (quotation.role !== 'nested') consider(quotation, () => quotationCard(draft, quotation, checked));
  }
  const card = best?.card();
  return best && card && { span: best.span, card };
}
