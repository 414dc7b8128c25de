import * as vscode from 'vscode';
import type { Command } from '../../commands/command';
import { tapeName } from '../../wording/transcripts';
import type { Tapes } from '../tapes';

/** `(address?)`: takes back that a file is linked as a transcript. The file stays as it is. */
export class UnlinkTranscript implements Command {
  readonly id = 'onTheRecord.unlinkTranscript';

  constructor(readonly tapes: Tapes) {}

  async run(given?: unknown): Promise<void> {
    const { linked } = this.tapes;
    if (typeof given === 'string') return this.tapes.unlink(vscode.Uri.parse(given));
    if (linked.length === 0)
      return void vscode.window.showInformationMessage(
        vscode.l10n.t('No transcript is linked. Those that the settings find need no link.'),
      );
    const picked = await vscode.window.showQuickPick(
      linked.map((uri) => ({
        uri,
        label: tapeName(uri),
        description: vscode.workspace.asRelativePath(uri),
      })),
      {
        title: vscode.l10n.t('Unlink a Transcript'),
        placeHolder: vscode.l10n.t('Which is not to be looked at any more? The file stays.'),
        matchOnDescription: true,
      },
    );
    return picked && this.tapes.unlink(picked.uri);
  }
}
