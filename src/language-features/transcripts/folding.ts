import * as vscode from 'vscode';
import type { Tapes } from '../../tapes/tapes';
import { outlineOf } from '../../transcripts';

/** Folds each turn of a transcript to the line that its speaker begins on. */
export class SpeakerFolding implements vscode.FoldingRangeProvider {
  constructor(readonly tapes: Tapes) {}

  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
    const { transcript } = this.tapes.ofDocument(document);
    return outlineOf(transcript).flatMap(({ start, end }) => {
      const first = document.positionAt(start).line;
      const last = document.positionAt(end).line;
      return first < last ? [new vscode.FoldingRange(first, last)] : [];
    });
  }
}
