import * as vscode from 'vscode';
import { decorationOptions, highlightKinds } from './decoration-styles';
import type { HighlightKind } from './highlight-spans';

/** Where highlights go. */
export interface DecorationSink {
  /** Makes the ranges the only ones of this kind in the editor. */
  set(editor: vscode.TextEditor, kind: HighlightKind, ranges: readonly vscode.Range[]): void;
}

/** One call to {@link DecorationSink.set}, with the version of the document it was made for. */
export interface DecorationCall {
  readonly editor: vscode.TextEditor;
  readonly version: number;
  readonly kind: HighlightKind;
  readonly ranges: readonly vscode.Range[];
}

/** The editor's own decorations, one type a kind, made once. The only place that sets those of statements. */
export class EditorDecorations implements DecorationSink, vscode.Disposable {
  readonly #types = new Map(
    highlightKinds.map((kind) => [
      kind,
      vscode.window.createTextEditorDecorationType(decorationOptions(kind)),
    ]),
  );
  readonly #didSet = new vscode.EventEmitter<DecorationCall>();

  /** What was set, since an editor's decorations cannot be read back. */
  readonly onDidSet = this.#didSet.event;

  set(editor: vscode.TextEditor, kind: HighlightKind, ranges: readonly vscode.Range[]): void {
    const type = this.#types.get(kind);
    if (!type) return;
    editor.setDecorations(type, ranges);
    this.#didSet.fire({ editor, version: editor.document.version, kind, ranges });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#types.values(), this.#didSet).dispose();
  }
}
