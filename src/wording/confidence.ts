import * as vscode from 'vscode';

/**
 * How sure the engine is of a speaker, in words. The steps are those of the scale for likelihood that
 * intelligence and climate reports share (very likely above nine in ten, likely above two in three).
 */
export function confidencePhrase(confidence: number): string {
  if (confidence >= 0.95) return vscode.l10n.t('Almost certain');
  if (confidence >= 0.85) return vscode.l10n.t('Very likely');
  if (confidence >= 0.66) return vscode.l10n.t('Likely');
  if (confidence >= 0.5) return vscode.l10n.t('More likely than not');
  return vscode.l10n.t('Unsure');
}

/** "93%": the share of such statements that have the right speaker. */
export function confidenceFigure(confidence: number): string {
  return vscode.l10n.t('{0}%', Math.min(99, Math.round(confidence * 100)));
}
