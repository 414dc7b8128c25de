import * as vscode from 'vscode';

/** Milliseconds between closing an untitled draft and opening the file it was saved to, and more. */
const graceAfterClosing = 10_000;

/** What becomes of untitled drafts: one is saved to a file with the same words, another is thrown away. */
export class UntitledDrafts implements vscode.Disposable {
  /** Texts of drafts closed a moment ago, which may just have got a name. */
  readonly #justClosed = new Map<string, string>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /**
   * @param known The untitled drafts that somebody wants to know about.
   * @param saved Called when one of them has become a file.
   * @param thrownAway Called when one of them is gone for good; the next untitled draft may get its name.
   */
  constructor(
    readonly known: () => readonly vscode.Uri[],
    readonly saved: (untitled: vscode.Uri, file: vscode.TextDocument) => void,
    readonly thrownAway: (untitled: vscode.Uri) => void,
  ) {
    const look = (document: vscode.TextDocument) => {
      this.#look(document);
    };
    this.#subscriptions = [
      vscode.workspace.onDidSaveTextDocument(look),
      vscode.workspace.onDidOpenTextDocument(look),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.isUntitled) this.#close(document);
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #look(document: vscode.TextDocument): void {
    if (document.isUntitled) {
      this.#startAfresh(document);
      return;
    }
    for (const uri of this.known()) {
      const key = uri.toString();
      const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
      if ((open?.getText() ?? this.#justClosed.get(key)) !== document.getText()) continue;
      this.#justClosed.delete(key);
      this.saved(uri, document);
    }
  }

  /** Another untitled draft that has got the name of one thrown away has nothing of it. */
  #startAfresh(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const before = this.#justClosed.get(key);
    if (before === undefined || before === document.getText()) return;
    this.#justClosed.delete(key);
    this.thrownAway(document.uri);
  }

  #close(document: vscode.TextDocument): void {
    const { uri } = document;
    const key = uri.toString();
    this.#justClosed.set(key, document.getText());
    setTimeout(() => {
      const isOpenAgain = vscode.workspace.textDocuments.some((one) => one.uri.toString() === key);
      if (this.#justClosed.delete(key) && !isOpenAgain) this.thrownAway(uri);
    }, graceAfterClosing);
  }
}
