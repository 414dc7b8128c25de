import * as vscode from 'vscode';
import { ChangingDraft, preparing } from '../engine';
import type { Analysis, DraftFormat, Span, Steps } from '../engine';
import { correctAnalysis } from '../record';
import type { Mark } from '../record';
import { section } from '../settings';
import { AnalysedDraft } from './analysed-draft';
import type { Corrections } from './corrections';
import { draftFormat, draftStatus } from './draft-documents';
import { Reading } from './reading';
import type { StanceSwitch } from './stance-switch';
import { isInUnfinishedQuotation } from './unfinished-quotation';

/** What is known of one open document. */
interface Entry {
  /** Of the document's latest version, or of an earlier one until the next analysis is there. */
  draft?: AnalysedDraft;
  /** What has been read so far, so that only what changes is read again. Not kept for a draft that is not on the screen. */
  changing?: ChangingDraft;
  /** Of the analysis that is due. */
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** The analysis that is under way. */
  reading?: Reading<Analysis> | undefined;
  /** Resolved by the analysis that is due. */
  waiting: ((draft: AnalysedDraft | undefined) => void)[];
  /** Milliseconds of work that the last analysis took. */
  duration: number;
  /** The writer is inside an unfinished quotation; the analysis is kept but not announced. */
  heldBack: boolean;
}

/** A writer's pause grows with what a reading costs, so that a long draft is never read at every word; to so many milliseconds. */
const longestRest = 1000;

/**
 * The one shared analysis of each open draft. Drafts on the screen are read when shown and again when the writer
 * rests; others when asked for. They are read in slices, what is on the screen first; a change starts anew. Everything that shows statements takes them from here and none analyses by itself.
 */
export class DraftAnalyses implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #busyChanged = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #idle: (() => void)[] = [];

  /** Milliseconds after the last change before a draft is read again; longer where reading it took long. */
  rest = 400;

  /** A fresh analysis is there, or there is none any more. Not fired while a quotation is being typed. */
  readonly onDidChange = this.#changed.event;
  /** {@link isBusy} may have changed. */
  readonly onDidChangeBusy = this.#busyChanged.event;

  /**
   * @param stance Whether beliefs, wishes and plans are read too.
   * @param corrections What people say of the engine's readings; put into every analysis, here and nowhere else.
   */
  constructor(
    readonly stance: StanceSwitch,
    readonly corrections?: Corrections,
  ) {
    this.#subscriptions = [
      this.#changed,
      this.#busyChanged,
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#readVisible();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#release(textEditor.document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touched(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#opened(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#forget(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (['enable', 'maxLength'].some((key) => event.affectsConfiguration(`${section}.${key}`)))
          this.#readAllAgain();
      }),
      stance.onDidChange(() => {
        this.#readAllAgain();
      }),
      ...(corrections
        ? [
            corrections.onDidChange((document) => {
              this.#correctAgain(document);
            }),
          ]
        : []),
    ];
    this.#readVisible();
  }

  /** How many documents something is kept for. */
  get size(): number {
    return this.#entries.size;
  }

  /** The analysis of the document as it is now, if there is one. */
  current(document: vscode.TextDocument): AnalysedDraft | undefined {
    const draft = this.#entries.get(document)?.draft;
    return draft?.isCurrent ? draft : undefined;
  }

  /** {@link current}, or the analysis that is due. Undefined where none is. */
  async next(document: vscode.TextDocument): Promise<AnalysedDraft | undefined> {
    const entry = this.#entries.get(document);
    if (!entry || !isDue(entry)) return this.current(document);
    return new Promise((resolve) => entry.waiting.push(resolve));
  }

  /** {@link current}, begun at once where it is missing. Undefined where the document is not read. */
  async read(document: vscode.TextDocument): Promise<AnalysedDraft | undefined> {
    const draft = this.current(document);
    if (draft) return draft;
    if (!this.#entries.get(document)?.reading) this.#begin(document);
    return this.next(document);
  }

  /** Whether a fresh analysis of the document is awaited or under way. */
  isDue(document: vscode.TextDocument): boolean {
    const entry = this.#entries.get(document);
    return entry !== undefined && isDue(entry);
  }

  /** Whether the document has been being read for more than half a second. */
  isBusy(document: vscode.TextDocument): boolean {
    return this.#entries.get(document)?.reading?.isNoticed ?? false;
  }

  /** Resolves when no analysis is due. */
  async whenIdle(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
      this.#settle();
    });
  }

  dispose(): void {
    for (const document of [...this.#entries.keys()]) this.#forget(document);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #readVisible(): void {
    for (const [document, entry] of this.#entries) if (!isVisible(document)) delete entry.changing;
    for (const { document } of vscode.window.visibleTextEditors) {
      if (draftFormat(document) !== null && !this.current(document) && !this.isDue(document))
        this.#schedule(document, 0);
    }
  }

  /** A document whose language changes is closed and opened again, in the same editor. */
  #opened(document: vscode.TextDocument): void {
    if (!isVisible(document)) return;
    if (draftFormat(document) === null) this.#changed.fire(document);
    else this.#schedule(document, 0);
  }

  #readAllAgain(): void {
    for (const [document, entry] of [...this.#entries]) {
      delete entry.draft;
      if (isVisible(document)) this.#schedule(document, 0);
      else this.#forget(document);
    }
    this.#readVisible();
  }

  #touched(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!isVisible(document)) {
      if (entry && isDue(entry)) this.#schedule(document, this.rest);
      else this.#entries.delete(document);
    } else if (draftFormat(document) !== null) {
      this.#schedule(document, Math.max(this.rest, Math.min(longestRest, entry?.duration ?? 0)));
    }
  }

  /** Reads the document after a while; what is under way is of an earlier version and is given up. */
  #schedule(document: vscode.TextDocument, delay: number): void {
    const entry = this.#entry(document);
    this.#giveUp(document, entry);
    entry.timer = setTimeout(() => {
      this.#begin(document);
    }, delay);
  }

  #giveUp(document: vscode.TextDocument, entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const { reading } = entry;
    reading?.stop();
    entry.reading = undefined;
    if (reading?.isNoticed) this.#busyChanged.fire(document);
  }

  #begin(document: vscode.TextDocument): void {
    const entry = this.#entry(document);
    this.#giveUp(document, entry);
    const format = draftFormat(document);
    if (document.isClosed || format === null || draftStatus(document) !== 'draft') {
      delete entry.draft;
      this.#ended(document, entry);
    } else if (entry.draft?.isCurrent) this.#ended(document, entry);
    else this.#read(document, entry, format);
  }

  #read(document: vscode.TextDocument, entry: Entry, format: DraftFormat): void {
    const text = document.getText();
    const changing = entry.changing ?? new ChangingDraft();
    if (isVisible(document)) entry.changing = changing;
    const options = { format, stance: this.stance.isShown };
    const reading = new Reading(
      readingAll(changing.analyzing(text, options, onScreen(document))),
      (analysis) => {
        entry.duration = reading.worked;
        entry.draft = this.#corrected(document, text, analysis);
        entry.reading = undefined;
        if (reading.isNoticed) this.#busyChanged.fire(document);
        this.#ended(document, entry);
      },
      () => {
        this.#busyChanged.fire(document);
      },
    );
    entry.reading = reading;
    reading.start();
  }

  /** Tells everybody of the analysis, or that there is none. */
  #ended(document: vscode.TextDocument, entry: Entry): void {
    const { draft } = entry;
    entry.heldBack = draft !== undefined && isWriterInside(draft);
    for (const resolve of entry.waiting.splice(0)) resolve(draft);
    if (!entry.heldBack) this.#changed.fire(document);
    if (document.isClosed) this.#entries.delete(document);
    this.#settle();
  }

  /** The analysis with the corrections of people in it. */
  #corrected(document: vscode.TextDocument, text: string, read: Analysis): AnalysedDraft {
    const marks = this.corrections?.marksOn(document) ?? [];
    const isOwn = (mark: Mark) => this.corrections?.isOwn(mark) ?? false;
    return new AnalysedDraft(document, text, correctAnalysis(text, read, marks), isOwn);
  }

  #correctAgain(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry?.draft?.isCurrent) return;
    const draft = this.#corrected(document, entry.draft.text, entry.draft.corrections.read);
    if (draft.analysis === entry.draft.analysis) return;
    entry.draft = draft;
    if (!entry.heldBack) this.#changed.fire(document);
  }

  /** Announces an analysis held back while a quotation was typed, once the writer has left it. */
  #release(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry?.heldBack || !entry.draft?.isCurrent || isWriterInside(entry.draft)) return;
    entry.heldBack = false;
    this.#changed.fire(document);
  }

  #forget(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    this.#giveUp(document, entry);
    this.#entries.delete(document);
    for (const resolve of entry.waiting) resolve(undefined);
    this.#settle();
  }

  #entry(document: vscode.TextDocument): Entry {
    let entry = this.#entries.get(document);
    if (!entry) {
      entry = { waiting: [], duration: 0, heldBack: false };
      this.#entries.set(document, entry);
    }
    return entry;
  }

  #settle(): void {
    if ([...this.#entries.values()].some(isDue)) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

function isDue({ timer, reading }: Entry): boolean {
  return timer !== undefined || reading !== undefined;
}

/** With what the list is made of, so that whoever is told of the analysis does not have to put it together at once. */
function* readingAll(steps: Steps<Analysis>): Steps<Analysis> {
  const analysis = yield* steps;
  yield* preparing(analysis);
  return analysis;
}

/** What is to be seen of the document, from the first line to the last. */
function onScreen(document: vscode.TextDocument): Span | undefined {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  const ranges = editors.flatMap(({ visibleRanges }) => visibleRanges);
  const [first] = ranges;
  if (!first) return undefined;
  return {
    start: Math.min(...ranges.map(({ start }) => document.offsetAt(start))),
    end: Math.max(...ranges.map(({ end }) => document.offsetAt(end))),
  };
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

function isWriterInside({ document, text, analysis }: AnalysedDraft): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return false;
  const offset = document.offsetAt(editor.selection.active);
  return editor.selection.isEmpty && isInUnfinishedQuotation(text, analysis, offset);
}
