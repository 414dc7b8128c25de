import * as vscode from 'vscode';
import type { Span } from '../engine';
import { lineIndex } from '../report';

const lineIndices = new WeakMap<object, (offset: number) => number>();

/** Where a span of a transcript is in its file, which need not be open. */
export function rangeIn(tape: { readonly text: string }, { start, end }: Span): vscode.Range {
  let lineAt = lineIndices.get(tape);
  if (!lineAt) {
    lineAt = lineIndex(tape.text);
    lineIndices.set(tape, lineAt);
  }
  const position = (offset: number, line: number) => {
    const before = tape.text.slice(0, offset);
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    return new vscode.Position(line - 1, offset - lineStart);
  };
  return new vscode.Range(position(start, lineAt(start)), position(end, lineAt(end)));
}
