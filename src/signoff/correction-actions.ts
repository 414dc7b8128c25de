import * as vscode from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import type { Correction, CorrectionMark } from '../record';
import type { Speaker, Statement } from '../engine';
import { statementSpans } from '../drafts/analysed-draft';
import { correctStatementCommand } from './correct-statement';
import type { CorrectionRequest } from './correct-statement';

/** No quick fix, as a reading is no problem. */
const actionKind = vscode.CodeActionKind.RefactorRewrite.append('attribution');

/** More names than this do not fit a menu; the rest is behind "Said by Somebody Else…". */
const maxNames = 8;

/** Corrections of the statement at the cursor: who said it, that it is none, and back. */
export class CorrectionActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [actionKind] };

  constructor(readonly analyses: DraftAnalyses) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    // Only when somebody asks: no light bulb beside every quotation.
    if (context.triggerKind !== vscode.CodeActionTriggerKind.Invoke) return [];
    const draft = await this.analyses.next(document);
    if (!draft?.isCurrent || token.isCancellationRequested) return [];
    const offset = document.offsetAt(range.start);
    const dismissed = dismissedAt(draft, offset);
    if (dismissed)
      return [
        action(draft, dismissed.statement, vscode.l10n.t('Undo “This Is Not a Statement”'), {
          correction: { is: 'as-read' },
          earlier: dismissed.mark,
        }),
      ];
    const statement = draft.statementAt(offset);
    return statement ? actionsFor(draft, statement) : [];
  }
}

function actionsFor(draft: AnalysedDraft, statement: Statement): vscode.CodeAction[] {
  const earlier = draft.corrections.corrected.get(statement.id);
  const to = (correction: Correction | 'ask') => ({ correction, ...(earlier && { earlier }) });
  const names = namesFor(draft, statement).slice(0, maxNames);
  return [
    ...(earlier
      ? [action(draft, statement, vscode.l10n.t('Undo the Correction'), to({ is: 'as-read' }))]
      : []),
    ...names.map((speaker) =>
      action(draft, statement, vscode.l10n.t('Attribute to {0}', speaker), to({ is: 'said-by', speaker })),
    ),
    action(draft, statement, vscode.l10n.t('Said by Somebody Else…'), to('ask')),
    action(draft, statement, vscode.l10n.t('This Is Not a Statement'), to({ is: 'not-a-statement' })),
  ];
}

/** Who else may have said it: the candidates, then everybody in the draft, those nearest before it first. */
export function namesFor({ analysis }: AnalysedDraft, statement: Statement): string[] {
  const start = statementSpans(statement)[0]?.start ?? 0;
  const distance = ({ mentions }: Speaker): number => {
    const before = mentions.findLast((mention) => mention.start < start);
    return before ? start - before.start : Infinity;
  };
  const others = [...analysis.speakers].sort((a, b) => distance(a) - distance(b));
  const candidates = statement.candidates.flatMap(({ speaker }) =>
    analysis.speakers.filter(({ id }) => id === speaker),
  );
  const names = [...candidates, ...others]
    .filter(({ id }) => id !== statement.speaker)
    .map(({ name }) => name);
  return [...new Set(names)];
}

function dismissedAt(
  { corrections }: AnalysedDraft,
  offset: number,
): { readonly statement: Statement; readonly mark: CorrectionMark } | undefined {
  return corrections.dismissed.find(({ statement }) =>
    [...statement.content, ...statement.cue].some(({ start, end }) => start <= offset && offset <= end),
  );
}

function action(
  draft: AnalysedDraft,
  statement: Statement,
  title: string,
  { correction, earlier }: Pick<CorrectionRequest, 'correction' | 'earlier'>,
): vscode.CodeAction {
  const done = new vscode.CodeAction(title, actionKind);
  const request: CorrectionRequest = { draft, statement, correction, ...(earlier && { earlier }) };
  done.command = { command: correctStatementCommand, title, arguments: [request] };
  return done;
}
