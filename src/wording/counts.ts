import * as vscode from 'vscode';

/** "12 statements". */
export function countSentence(count: number): string {
  return count === 1 ? vscode.l10n.t('1 statement') : vscode.l10n.t('{0} statements', count);
}

/** "2 without a speaker". */
export function unattributedPhrase(count: number): string {
  return vscode.l10n.t('{0} without a speaker', count);
}

/** "2 statements without a speaker". */
export function unattributedSentence(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 statement without a speaker')
    : vscode.l10n.t('{0} statements without a speaker', count);
}
