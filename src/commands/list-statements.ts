import * as vscode from 'vscode';
import type { CurrentDraft } from '../drafts/current-draft';
import { showRanges } from './show-words';
import type { Command } from './command';
import { pickStatement } from './statement-picker';
import { draftWithStatements } from './draft-with-statements';
import { cardCommands } from '../wording/statement-card';

/** Every statement of the draft in a list to type in, with a look at each in passing. */
export class ListStatements implements Command {
  readonly id = 'onTheRecord.listStatements';

  constructor(readonly current: CurrentDraft) {}

  async run(): Promise<void> {
    const draft = await draftWithStatements(this.current);
    if (!draft) return;
    const editor = this.current.editor ?? (await showRanges(draft.document, [], true));
    pickStatement(draft, editor, draft.analysis.statements, vscode.l10n.t('Statements'), [
      {
        iconPath: new vscode.ThemeIcon('list-tree'),
        tooltip: vscode.l10n.t('Open the Sidebar'),
        run: () => vscode.commands.executeCommand('onTheRecord.statements.focus'),
      },
      {
        iconPath: new vscode.ThemeIcon('copy'),
        tooltip: vscode.l10n.t('Copy All Statements'),
        run: () => vscode.commands.executeCommand('onTheRecord.copyAllStatements', { format: 'markdown' }),
      },
    ]);
  }
}

/** `(uri, name)`: the same list for one speaker. A link in hovers runs it. */
export class ListSpeaker implements Command {
  readonly id = cardCommands.listSpeaker;

  constructor(readonly current: CurrentDraft) {}

  async run(uri: unknown, name: unknown): Promise<void> {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const draft = document && (await this.current.analyses.read(document));
    const speaker = draft?.analysis.speakers.find((one) => one.name === name);
    if (!draft || !speaker) return;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = visible ?? (await showRanges(draft.document, [], true));
    const statements = draft.analysis.statements.filter((statement) => statement.speaker === speaker.id);
    pickStatement(draft, editor, statements, vscode.l10n.t('Statements of {0}', speaker.name));
  }
}
