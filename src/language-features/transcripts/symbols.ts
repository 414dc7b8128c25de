import * as vscode from 'vscode';
import type { Tapes } from '../../tapes/tapes';
import { outlineOf } from '../../transcripts';
import { clockOf } from '../../wording/clock';
import { speakerLabel } from '../../wording/speaker-label';

/** The turns of a transcript as its symbols: who, when, and the first words. */
export class SpeakerSymbols implements vscode.DocumentSymbolProvider {
  constructor(readonly tapes: Tapes) {}

  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const { transcript } = this.tapes.ofDocument(document);
    return outlineOf(transcript).map(({ speaker, from, start, end, opening }) => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const time = from === null ? '' : `${clockOf(from)} `;
      return new vscode.DocumentSymbol(
        speakerLabel(speaker),
        time + opening,
        vscode.SymbolKind.String,
        range,
        new vscode.Range(range.start, range.start),
      );
    });
  }
}
