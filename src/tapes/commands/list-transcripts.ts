import * as vscode from 'vscode';
import type { Command } from '../../commands/command';
import { tapeName, unreadSentence } from '../../wording/transcripts';
import type { Tapes } from '../tapes';
import { describeTranscriptCommand } from './describe-transcript';
import { linkTranscriptCommand } from './link-transcript';
import { mapSpeakerLabelCommand } from './map-speaker-label';
import { tapeItem } from './pick-tape';

interface ListedItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly isUnread?: boolean;
}

/** Lists the transcripts, those that could not be read with the reason; opens the one picked. */
export class ListTranscripts implements Command {
  readonly id = 'onTheRecord.listTranscripts';

  constructor(readonly tapes: Tapes) {}

  async run(): Promise<void> {
    const all = await this.tapes.all();
    const linked = new Set(this.tapes.linked.map(String));
    const describe = { iconPath: new vscode.ThemeIcon('edit'), tooltip: vscode.l10n.t('Describe') };
    const map = { iconPath: new vscode.ThemeIcon('person'), tooltip: vscode.l10n.t('Map a Speaker Label') };
    const unlink = { iconPath: new vscode.ThemeIcon('debug-disconnect'), tooltip: vscode.l10n.t('Unlink') };
    const buttons = (uri: vscode.Uri) => (linked.has(uri.toString()) ? [unlink] : []);
    const link: ListedItem = { label: vscode.l10n.t('$(link) Link a Transcript…') };
    const picker = vscode.window.createQuickPick<ListedItem>();
    picker.title = vscode.l10n.t('Transcripts');
    picker.placeholder = vscode.l10n.t('Open a transcript');
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.items = [
      ...all.map((tape) => ({
        ...tapeItem(tape),
        uri: tape.uri,
        buttons: [describe, map, ...buttons(tape.uri)],
      })),
      ...this.tapes.unread.map((tape) => ({
        uri: tape.uri,
        isUnread: true,
        label: `$(warning) ${tapeName(tape.uri)}`,
        description: vscode.workspace.asRelativePath(tape.uri),
        detail: unreadSentence(tape),
        buttons: buttons(tape.uri),
      })),
      link,
    ];
    picker.onDidTriggerItemButton(({ item: { uri }, button }) => {
      if (!uri) return;
      picker.hide();
      if (button === unlink) void this.tapes.unlink(uri);
      else
        void vscode.commands.executeCommand(
          button === map ? mapSpeakerLabelCommand : describeTranscriptCommand,
          uri.toString(),
        );
    });
    picker.onDidAccept(() => {
      const [active] = picker.activeItems;
      picker.hide();
      if (active === link) void vscode.commands.executeCommand(linkTranscriptCommand);
      else if (active?.uri && active.isUnread !== true) void vscode.window.showTextDocument(active.uri);
    });
    picker.onDidHide(() => {
      picker.dispose();
    });
    picker.show();
  }
}
