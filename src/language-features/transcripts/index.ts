import * as vscode from 'vscode';
import { settings, section } from '../../settings';
import type { Tapes } from '../../tapes/tapes';
import { transcriptLanguage } from '../../tapes/tapes';
import { SpeakerFolding } from './folding';
import { TranscriptProblems } from './problems';
import { SpeakerSymbols } from './symbols';

/** The outline of transcript files, folding by speaker and what could not be read: by language, by the setting, and for those that are linked. */
export function registerTranscriptFeatures(tapes: Tapes): vscode.Disposable {
  let registered = register(tapes);
  let selected = selectorKey(tapes);
  const renew = () => {
    const key = selectorKey(tapes);
    if (key === selected) return;
    selected = key;
    registered.dispose();
    registered = register(tapes);
  };
  return vscode.Disposable.from(
    new TranscriptProblems(tapes),
    tapes.onDidChange(renew),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.transcripts`)) renew();
    }),
    new vscode.Disposable(() => {
      registered.dispose();
    }),
  );
}

function selectorKey(tapes: Tapes): string {
  return [settings.transcripts(), ...tapes.linked.map(String)].join('\n');
}

function register(tapes: Tapes): vscode.Disposable {
  const glob = settings.transcripts().trim();
  const selector: vscode.DocumentFilter[] = [
    { language: transcriptLanguage },
    ...(glob === '' ? [] : [{ pattern: glob }]),
    ...tapes.linked.map(({ scheme, path }) => ({ scheme, pattern: `**${path.replace(/[[\]{}*?]/g, '?')}` })),
  ];
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(selector, new SpeakerSymbols(tapes), {
      label: vscode.l10n.t('Speakers'),
    }),
    vscode.languages.registerFoldingRangeProvider(selector, new SpeakerFolding(tapes)),
  );
}
