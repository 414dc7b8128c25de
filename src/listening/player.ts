import * as vscode from 'vscode';
import { hasPictures } from '../tapes/recording';
import { clockOf } from '../wording/clock';
import { playerPage } from './player-page';

/** A place in a recording. */
export interface Listening {
  readonly recording: vscode.Uri;
  /** The recording's file name. */
  readonly name: string;
  /** Milliseconds; `to` is null where the transcript does not say. */
  readonly from: number;
  readonly to: number | null;
  /** As shown; empty where nobody is named. */
  readonly speaker: string;
  /** The transcript's words there. */
  readonly words: string;
  /** Where the transcript is shown; the player goes below it. */
  readonly beside: vscode.ViewColumn;
}

/** What the page is told. Texts are shown as text, never as markup. */
export interface PlayerMessage {
  readonly source: string;
  readonly hasPictures: boolean;
  /** Seconds. */
  readonly from: number;
  readonly heading: string;
  readonly words: string;
  /** Shown where the recording cannot be played. */
  readonly unplayable: string;
}

/**
 * The one player of recordings: a page that reads the recording's folder and its own, and nothing else, over no network. It
 * plays nothing until it is asked to.
 */
export class Player implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #message: PlayerMessage | undefined;
  #recording = '';

  constructor(readonly extensionUri: vscode.Uri) {}

  /** What is in the player; undefined where it is closed. */
  get message(): PlayerMessage | undefined {
    return this.#message;
  }

  /** Puts the player at a place of a recording. The editor keeps the focus. */
  async show(listening: Listening): Promise<void> {
    const { recording, name, from, to, speaker, words } = listening;
    const panel = this.#panel ?? (await this.#open(listening.beside));
    const folders = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(recording, '..'), this.#own],
    };
    panel.title = name;
    const time = to === null ? clockOf(from) : `${clockOf(from)}–${clockOf(to)}`;
    this.#message = {
      source: panel.webview.asWebviewUri(recording).toString(),
      hasPictures: hasPictures(recording),
      from: from / 1000,
      heading: [name, time, speaker].filter((part) => part !== '').join(' · '),
      words,
      unplayable: vscode.l10n.t(
        '{0} cannot be played here: it is damaged, or in a format that this VS Code does not know. The words are at {1}.',
        name,
        clockOf(from),
      ),
    };
    // Another recording may lie in another folder, and only a page that is loaded anew may read that.
    if (this.#recording === recording.toString()) await panel.webview.postMessage(this.#message);
    else {
      this.#recording = recording.toString();
      panel.webview.options = folders;
      panel.webview.html = playerPage(panel.webview, this.#own);
    }
    panel.reveal(panel.viewColumn, true);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  get #own(): vscode.Uri {
    return vscode.Uri.joinPath(this.extensionUri, 'media', 'player');
  }

  async #open(beside: vscode.ViewColumn): Promise<vscode.WebviewPanel> {
    const editor = vscode.window.activeTextEditor;
    const panel = vscode.window.createWebviewPanel('onTheRecord.player', vscode.l10n.t('Recording'), beside, {
      enableScripts: true,
      localResourceRoots: [this.#own],
    });
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((said) => {
      if (said === 'ready' && this.#message) void panel.webview.postMessage(this.#message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#message = undefined;
      this.#recording = '';
    });
    // Below the transcript, which would be hidden behind it otherwise.
    await vscode.commands.executeCommand('workbench.action.moveEditorToBelowGroup');
    if (editor)
      await vscode.window.showTextDocument(editor.document, {
        ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }),
      });
    return panel;
  }
}
