import * as vscode from 'vscode';

/** A transcript's label for people to read: machines may call a speaker "0" or "B". */
export function speakerLabel(label: string | null): string {
  if (label === null) return vscode.l10n.t('Speaker not named');
  return /^(?:\d{1,3}|[A-Z])$/.test(label) && label !== 'Q' ? vscode.l10n.t('Speaker {0}', label) : label;
}
