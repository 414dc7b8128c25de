import * as vscode from 'vscode';
import type { AnalysedDraft } from './analysed-draft';
import type { DraftAnalyses } from './draft-analyses';
import { draftFormat, draftStatus } from './draft-documents';

/**
 * - `no-draft`: no document in a language of drafts is in front. `reading`: the first analysis is due.
 * - `language-off`, `too-large`: the document is left alone. `none`, `statements`: what was found.
 */
export type CurrentState = 'no-draft' | 'reading' | 'language-off' | 'too-large' | 'none' | 'statements';

/** The draft that the sidebar, the status and the commands are about. */
export class CurrentDraft implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #document: vscode.TextDocument | undefined;
  #shown: AnalysedDraft | undefined;

  /** Another draft, another analysis of it, or another state. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly analyses: DraftAnalyses) {
    this.#subscriptions = [
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#follow();
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#follow();
      }),
      analyses.onDidChange((document) => {
        this.#follow();
        if (document !== this.#document) return;
        this.#shown = analyses.current(document);
        this.#changed.fire();
      }),
    ];
    this.#follow();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** The last analysis announced; of an earlier version while the writer types. */
  get shown(): AnalysedDraft | undefined {
    return this.#shown;
  }

  /** The analysis of the draft as it is now, if there is one. */
  get now(): AnalysedDraft | undefined {
    this.#follow();
    return this.#document && this.analyses.current(this.#document);
  }

  /** The analysis of the draft as it is now, begun at once where it is missing. */
  async read(): Promise<AnalysedDraft | undefined> {
    this.#follow();
    return this.#document && this.analyses.read(this.#document);
  }

  /** An editor that shows the draft, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && active.document === this.#document) return active;
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
  }

  get state(): CurrentState {
    if (!this.#document) return 'no-draft';
    const status = draftStatus(this.#document);
    if (status === 'not-a-draft') return 'no-draft';
    if (status !== 'draft') return status;
    if (!this.#shown) return 'reading';
    return this.#shown.analysis.statements.length > 0 ? 'statements' : 'none';
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** The active editor's draft; otherwise the one before as long as it can be seen. */
  #follow(): void {
    const active = vscode.window.activeTextEditor?.document;
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    const next =
      active && draftFormat(active) !== null
        ? active
        : visible.find((document) => document === this.#document && draftFormat(document) !== null);
    if (next === this.#document) return;
    this.#document = next;
    this.#shown = next && this.analyses.current(next);
    this.#changed.fire();
  }
}
