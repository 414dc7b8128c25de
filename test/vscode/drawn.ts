import type * as vscode from 'vscode';
import type { DecorationCall } from '../../src/editor/decoration-sink';
import type { OnTheRecord } from '../../src/extension';

/** What was drawn, with the words that it was drawn on at that time. */
export interface Drawing extends DecorationCall {
  readonly words: readonly string[];
}

/** Keeps a record of what is drawn while a test runs. */
export class Drawn implements vscode.Disposable {
  readonly calls: Drawing[] = [];
  readonly #subscription: vscode.Disposable;

  constructor({ decorations }: OnTheRecord) {
    this.#subscription = decorations.onDidSet((call) => {
      const words = call.ranges.map((range) => call.editor.document.getText(range));
      this.calls.push({ ...call, words });
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  in(editor: vscode.TextEditor): Drawing[] {
    return this.calls.filter((call) => call.editor === editor);
  }

  /** The words last drawn of a kind. */
  last(editor: vscode.TextEditor, kind: string): readonly string[] {
    return this.in(editor).findLast((call) => call.kind === kind)?.words ?? [];
  }
}
