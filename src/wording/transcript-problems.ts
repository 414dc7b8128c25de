import * as vscode from 'vscode';
import type { TranscriptProblem } from '../transcripts';

/** What is wrong at a place of a transcript and what became of it, as a sentence. */
export function transcriptProblem({ code, detail }: TranscriptProblem): string {
  switch (code) {
    case 'no-words':
      return vscode.l10n.t('There are no words in this transcript.');
    case 'broken-json':
      return vscode.l10n.t('The JSON is damaged here. What can be made out was read: {0}', detail);
    case 'unknown-json':
      return vscode.l10n.t(
        'This JSON is of no known transcription tool. Its text was read as far as it could be found.',
      );
    case 'bad-time':
      return vscode.l10n.t('This time cannot be read. The words are kept without it: {0}', detail);
    case 'time-order':
      return vscode.l10n.t('The time runs back here. The words are kept without it: {0}', detail);
    case 'bad-cue':
      return vscode.l10n.t('These words have no time of their own. They are kept: {0}', detail);
    case 'bad-field':
      return vscode.l10n.t('Something is missing here, and was passed over: {0}', detail);
  }
}
