import { l10n } from 'vscode';
import { statementSpans } from '../drafts/analysed-draft';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Statement, StatementKind } from '../engine';
import { speakerLabel } from '../sidebar/tree-items';

/** "direct quote, Mara Quill, 2 of 12": what somebody needs to hear who goes from one statement to the next. */
export function placeAmongStatements(draft: AnalysedDraft, statement: Statement): string {
  const { statements } = draft.analysis;
  const start = startOf(statement);
  const before = statements.filter((one) => startOf(one) < start).length;
  const beside = statements.filter((one) => startOf(one) === start).indexOf(statement);
  const count = statements.length;
  return l10n.t(
    '{0}, {1}, {2} of {3}',
    quoteName(statement.kind),
    speakerLabel({ draft, statement }),
    before + beside + 1,
    count,
  );
}

function startOf(statement: Statement): number {
  return statementSpans(statement)[0]?.start ?? 0;
}

function quoteName(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('direct quote');
    case 'mixed':
      return l10n.t('mixed quote');
    case 'indirect':
      return l10n.t('indirect quote');
  }
}
