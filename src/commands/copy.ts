import * as vscode from 'vscode';
import { countSentence } from '../wording/counts';

/** Milliseconds the status bar says so. */
const shown = 4000;

/** Puts a text with statements on the clipboard and says so in the status bar. */
export async function copy(text: string, count: number): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) {0} copied', countSentence(count)), shown);
}
