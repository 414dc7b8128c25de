import * as vscode from 'vscode';
import type { QuotationRole, Statement, StatementKind } from '../engine';

/** "direct quotation", as a name among other words. */
export function kindName(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return vscode.l10n.t('direct');
    case 'mixed':
      return vscode.l10n.t('mixed');
    case 'indirect':
      return vscode.l10n.t('indirect');
  }
}

/** What the kind means, as a sentence part: "Quoted word for word". `isQuoted`: its words begin with a quotation mark. */
export function kindPhrase(
  { kind, class: statementClass, bearer, reason }: Statement,
  isQuoted: boolean,
): string {
  if (bearer === 'sign') return vscode.l10n.t('Written on something, not spoken');
  if (statementClass === 'stance') return vscode.l10n.t('A belief, wish or plan, in the writer’s words');
  if (kind === 'direct' && reason.code === 'label') return vscode.l10n.t('Direct: under the speaker’s name');
  if (kind === 'direct' && !isQuoted) return vscode.l10n.t('Direct: without quotation marks');
  return kindLabel(kind);
}

/** What quotation marks are taken for that hold no statement; undefined for those that do. */
export function quotationPhrase(role: QuotationRole): string | undefined {
  switch (role) {
    case 'statement':
      return undefined;
    case 'unattributed':
      return vscode.l10n.t('A quotation the draft gives nobody for.');
    case 'display':
      return vscode.l10n.t('A display quotation: it repeats words of the text and is not counted again.');
    case 'scare':
      return vscode.l10n.t('Taken for words the writer sets off, not for somebody’s statement.');
    case 'title':
      return vscode.l10n.t('Taken for a title, not for somebody’s statement.');
    case 'nickname':
      return vscode.l10n.t('Taken for a nickname, not for somebody’s statement.');
    case 'term':
      return vscode.l10n.t('Taken for a term, not for somebody’s statement.');
    case 'sign':
      return vscode.l10n.t('Taken for the words on a sign, which nobody speaks.');
    case 'nested':
      return vscode.l10n.t('A quotation inside another one.');
  }
}

/** What a reader must know besides the words: that they were denied, withheld or never said. */
export function caveat({ polarity, actual }: Statement): string | undefined {
  if (polarity === 'withheld') return vscode.l10n.t('The source would not say.');
  if (polarity === 'negative') return vscode.l10n.t('Said not to be so.');
  if (!actual) return vscode.l10n.t('Not said in fact: imagined, thought or yet to come.');
  return undefined;
}

/** The kind as an entry in a list of kinds. */
export function kindLabel(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return vscode.l10n.t('Direct: in quotation marks');
    case 'mixed':
      return vscode.l10n.t('Mixed: partly in quotation marks');
    case 'indirect':
      return vscode.l10n.t('Indirect: in the writer’s words');
  }
}
