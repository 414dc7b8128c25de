import * as vscode from 'vscode';
import { countSentence } from '../wording/counts';

/** Milliseconds the status bar says so. */
const shown = 4000;

/**
 * Puts a text with statements on the clipboard and says so in the status bar; with a message where some are left out for
 * the sake of people who spoke on background or off the record. Where all are, nothing is copied.
 */
export async function copy(text: string, count: number, leftOut = 0): Promise<void> {
  if (leftOut > 0) warnOfLeftOut(leftOut);
  if (count === 0 && leftOut > 0) return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) {0} copied', countSentence(count)), shown);
}

/** Says that statements are left out for the sake of people who spoke on background or off the record. */
export function warnOfLeftOut(count: number): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Left out by your ground rules, which keep names out of the draft: {0}.',
      countSentence(count),
    ),
  );
}
