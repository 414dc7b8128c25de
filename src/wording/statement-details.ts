import { l10n } from 'vscode';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { Span, Statement } from '../engine';
import { inert } from './inert';

/**
 * What the draft says about how a statement was made, a phrase each, in the order in which a reader would ask: through
 * whom, to whom, where, when, in what language; then what the quotation marks hold. Words of the draft are inert.
 */
export function statementDetails(draft: AnalysedDraft, statement: Statement): string[] {
  const { carrier, recipient, venue, time, language, interpreter, insertions, ellipses } = statement;
  const details: string[] = [];
  const add = (spans: readonly Span[], phrase: (words: string) => string): void => {
    if (spans.length > 0) details.push(phrase(spans.map((span) => inert(draft.words([span]))).join('”, “')));
  };
  add(carrier, (words) => l10n.t('Second-hand, through “{0}”', words));
  add(recipient, (words) => l10n.t('To: “{0}”', words));
  add(venue, (words) => l10n.t('Where: “{0}”', words));
  add(time, (words) => l10n.t('When: “{0}”', words));
  add(language, (words) => l10n.t('Language: “{0}”', words));
  add(interpreter, (words) => l10n.t('Translated: “{0}”', words));
  if (statement.depth > 0) details.push(l10n.t('Reported inside another statement'));
  if (statement.fragment) details.push(l10n.t('Quotes words, no whole sentence'));
  add(insertions, (words) => l10n.t('Put in by the writer: “{0}”', words));
  if (ellipses.length > 0) details.push(l10n.t('Has an ellipsis: a cut, or a voice trailing off'));
  return details;
}
