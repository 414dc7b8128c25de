import * as vscode from 'vscode';
import { kindLabel, tapeName } from '../../wording/transcripts';
import type { Tape } from '../tape';
import type { Tapes } from '../tapes';

export interface TapeItem extends vscode.QuickPickItem {
  readonly tape: Tape;
}

/**
 * The transcript a command is about: at the address it was given, in front, the only one there is, or the one that the user
 * picks. Undefined where the user picks none; says so where there is none.
 */
export async function pickTape(tapes: Tapes, given: unknown, title: string): Promise<Tape | undefined> {
  if (typeof given === 'string') return tapes.read(vscode.Uri.parse(given));
  const active = vscode.window.activeTextEditor?.document;
  if (active && tapes.isOpenTape(active)) return tapes.ofDocument(active);
  const all = await tapes.all();
  if (all.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no transcripts here yet. Link one first.'),
    );
    return undefined;
  }
  const [first] = all;
  if (all.length === 1) return first;
  const picked = await vscode.window.showQuickPick(all.map(tapeItem), {
    title,
    placeHolder: vscode.l10n.t('Which transcript?'),
    matchOnDescription: true,
  });
  return picked?.tape;
}

/** A transcript as an entry in a list. */
export function tapeItem(tape: Tape): TapeItem {
  const { uri, transcript, settings } = tape;
  const speakers = new Set(transcript.turns.flatMap(({ speaker }) => speaker ?? []));
  return {
    tape,
    label: tapeName(uri),
    description: vscode.workspace.asRelativePath(uri),
    detail: [
      settings.kind === 'unknown' ? '' : kindLabel(settings.kind),
      [...speakers].map((label) => settings.speakers[label] ?? label).join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}
