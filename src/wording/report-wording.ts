import * as vscode from 'vscode';
import type { Wording } from '../report';

/** The words of copied reports in the language of the editor. */
export const reportWording: Wording = {
  line: (line) => vscode.l10n.t('line {0}', line),
  nobody: vscode.l10n.t('nobody named'),
  oneOf: (names) => vscode.l10n.t('{0}?', names.join(vscode.l10n.t(' or '))),
  indirect: vscode.l10n.t('indirect'),
  mixed: vscode.l10n.t('partly in the writer’s words'),
  inferred: vscode.l10n.t('speaker from the context'),
  via: (carrier) => vscode.l10n.t('through {0}', carrier),
  notSaid: vscode.l10n.t('not said in fact'),
  sign: vscode.l10n.t('written, not spoken'),
};
