import * as vscode from 'vscode';
import type { CurrentState } from '../drafts/current-draft';

/** Why nothing is shown, as a sentence; undefined where there are statements. */
export function whyNothing(state: CurrentState): string | undefined {
  switch (state) {
    case 'no-draft':
      return vscode.l10n.t('No draft is open. Open a text, Markdown or other prose document first.');
    case 'reading':
      return vscode.l10n.t('The draft is still being read.');
    case 'language-off':
      return vscode.l10n.t('On the Record is turned off for this language.');
    case 'too-large':
      return vscode.l10n.t('This document is longer than the limit in the settings, so it is not read.');
    case 'none':
      return vscode.l10n.t('No statements were found in this draft.');
    case 'statements':
      return undefined;
  }
}
