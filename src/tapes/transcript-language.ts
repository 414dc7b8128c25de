import * as vscode from 'vscode';
import { draftFormat } from '../drafts/draft-documents';
import { transcriptLanguage } from './tapes';
import type { Tapes } from './tapes';

/**
 * Opens text that is a transcript by its link or by the setting in the language of transcripts, so that nobody takes it for a
 * draft; gives it its own language back where it is none any more.
 */
export class TranscriptLanguage implements vscode.Disposable {
  readonly #subscriptions: readonly { dispose(): unknown }[];
  /** By address, the languages documents had before. */
  readonly #before = new Map<string, string>();

  constructor(readonly tapes: Tapes) {
    this.#subscriptions = [
      tapes.onDidChange(() => {
        for (const document of vscode.workspace.textDocuments) this.#tell(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#tell(document);
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#tell(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #tell(document: vscode.TextDocument): void {
    if (document.isClosed || document.isUntitled) return;
    const address = document.uri.toString();
    const isTape = this.tapes.isTape(document.uri);
    const before = this.#before.get(address);
    if (isTape && draftFormat(document) !== null) {
      this.#before.set(address, document.languageId);
      void vscode.languages.setTextDocumentLanguage(document, transcriptLanguage);
    } else if (!isTape && before !== undefined) {
      this.#before.delete(address);
      if (document.languageId === transcriptLanguage)
        void vscode.languages.setTextDocumentLanguage(document, before);
    }
  }
}
