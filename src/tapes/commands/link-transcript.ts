import * as vscode from 'vscode';
import type { Command } from '../../commands/command';
import type { CurrentDraft } from '../../drafts/current-draft';
import { tapeName } from '../../wording/transcripts';
import { transcriptLanguage } from '../tapes';
import type { Tapes } from '../tapes';

export const linkTranscriptCommand = 'onTheRecord.linkTranscript';

interface SourceItem extends vscode.QuickPickItem {
  readonly document?: vscode.TextDocument;
}

/**
 * `(address?)`: takes files for transcripts, whatever their names and wherever they lie; or a document that is open, saved or
 * not. Kept for the workspace.
 */
export class LinkTranscript implements Command {
  readonly id = linkTranscriptCommand;

  constructor(
    readonly tapes: Tapes,
    readonly current: CurrentDraft,
  ) {}

  async run(given?: unknown): Promise<void> {
    const uris = typeof given === 'string' ? [vscode.Uri.parse(given)] : await this.#ask();
    for (const uri of uris) await this.#link(uri);
  }

  async #link(uri: vscode.Uri): Promise<void> {
    const why = await this.#whyNot(uri);
    if (why !== undefined) {
      void vscode.window.showWarningMessage(why);
      return;
    }
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    // A link is kept by address, and that of an unsaved document leads nowhere tomorrow.
    if (document?.isUntitled === true)
      await vscode.languages.setTextDocumentLanguage(document, transcriptLanguage);
    else await this.tapes.link(uri);
    vscode.window.setStatusBarMessage(vscode.l10n.t('$(link) {0} is a transcript now', tapeName(uri)), shown);
  }

  async #whyNot(uri: vscode.Uri): Promise<string | undefined> {
    const name = tapeName(uri);
    // It would be held against itself, and every word would be there.
    if (uri.toString() === this.current.document?.uri.toString())
      return vscode.l10n.t('{0} is the draft itself. Link what it is to be held against.', name);
    const tape = await this.tapes.read(uri);
    if (!tape) return vscode.l10n.t('{0} cannot be read as a transcript.', name);
    return tape.transcript.turns.length === 0
      ? vscode.l10n.t('There are no words in {0}, so it was not linked.', name)
      : undefined;
  }

  /** Documents that are open are offered first; without any, files are asked for at once. */
  async #ask(): Promise<readonly vscode.Uri[]> {
    const draft = this.current.document;
    const open = vscode.workspace.textDocuments.filter(
      (one) => one !== draft && !one.isClosed && !foreign.has(one.uri.scheme) && !this.tapes.isOpenTape(one),
    );
    if (open.length === 0) return this.#askForFiles();
    const files: SourceItem = { label: vscode.l10n.t('$(folder-opened) Choose Files…') };
    const picked = await vscode.window.showQuickPick<SourceItem>(
      [
        files,
        ...open.map((document) => ({
          label: tapeName(document.uri),
          description: vscode.l10n.t('open'),
          document,
        })),
      ],
      {
        title: vscode.l10n.t('Link a Transcript'),
        placeHolder: vscode.l10n.t('What holds what was said?'),
      },
    );
    if (!picked) return [];
    return picked.document ? [picked.document.uri] : this.#askForFiles();
  }

  async #askForFiles(): Promise<readonly vscode.Uri[]> {
    const draft = this.current.document?.uri;
    const folder = draft && vscode.workspace.getWorkspaceFolder(draft)?.uri;
    const chosen = await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Link a Transcript'),
      openLabel: vscode.l10n.t('Link'),
      canSelectMany: true,
      ...(folder && { defaultUri: folder }),
    });
    return chosen ?? [];
  }
}

/** Milliseconds the status bar says so. */
const shown = 4000;

/** Schemes of documents that are nobody's files. */
const foreign: ReadonlySet<string> = new Set(['output', 'vscode', 'debug', 'comment', 'git', 'vscode-scm']);
