import * as vscode from 'vscode';

/** Words of a document that are shown together with others. */
export interface ShownWords {
  readonly document: vscode.TextDocument;
  readonly ranges: readonly vscode.Range[];
}

/**
 * Marks a passage of a transcript and the words of the draft that it is about, until the user goes on: puts the cursor
 * elsewhere in either, edits one, or closes it.
 */
export class PassageHighlights implements vscode.Disposable {
  readonly #type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('onTheRecord.passageBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('onTheRecord.passageBorder'),
    overviewRulerColor: new vscode.ThemeColor('onTheRecord.passageBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #shown: readonly ShownWords[] = [];

  constructor() {
    this.#subscriptions = [
      this.#type,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
        const words = this.#shown.find(({ document }) => document === textEditor.document);
        // Going there is no going on.
        if (!words || kind === undefined || kind === vscode.TextEditorSelectionChangeKind.Command) return;
        if (!selections.every((one) => words.ranges.some((range) => range.contains(one)))) this.clear();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#clearIfShown(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#clearIfShown(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#draw();
      }),
    ];
  }

  /** What is marked now; empty where nothing is. */
  get shown(): readonly ShownWords[] {
    return this.#shown;
  }

  show(shown: readonly ShownWords[]): void {
    this.#shown = shown;
    this.#draw();
  }

  clear(): void {
    this.show([]);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #clearIfShown(document: vscode.TextDocument): void {
    if (this.#shown.some((words) => words.document === document)) this.clear();
  }

  #draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const words = this.#shown.find(({ document }) => document === editor.document);
      editor.setDecorations(this.#type, words?.ranges ?? []);
    }
  }
}
