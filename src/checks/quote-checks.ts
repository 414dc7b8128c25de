import * as vscode from 'vscode';
import { DraftChecker } from '../checking';
import type { Check, CheckProgress } from '../checking';
import type { AnalysedDraft } from '../drafts/analysed-draft';
import type { DraftAnalyses } from '../drafts/draft-analyses';
import type { Statement } from '../engine';
import { inSlices } from '../in-slices';
import type { Tapes } from '../tapes/tapes';
import { classOf } from './check-class';
import type { CheckClass } from './check-class';
import { CheckedQuotes } from './checked-quotes';
import { IndexedTapes } from './indexed-tapes';

/** What is known of one draft whose quotes are being checked. */
interface Entry {
  readonly checker: DraftChecker;
  /** Of the draft's latest version, or of an earlier one until the next check is there. */
  checked?: CheckedQuotes | undefined;
  /** Something has changed since the check that is under way began. */
  isDirty: boolean;
  /** Resolves when the checks are those of the draft and the transcripts as they are. */
  running?: Promise<void> | undefined;
  onProgress?: ((progress: CheckProgress) => void) | undefined;
}

/**
 * The one shared list of checks of each draft that the user has asked for, kept up to date with the draft and the transcripts
 * until told to {@link stop} or the draft is closed. Checks the shared analysis; makes none. What has not changed is not
 * looked up again.
 */
export class QuoteChecks implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #indexed: IndexedTapes;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #tapesTimer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds after the last change of a transcript before the drafts are checked again. */
  rest = 300;

  /** There are other checks of the document, or none any more. */
  readonly onDidChange = this.#changed.event;

  constructor(
    readonly analyses: DraftAnalyses,
    readonly tapes: Tapes,
  ) {
    this.#indexed = new IndexedTapes(tapes);
    this.#subscriptions = [
      this.#changed,
      analyses.onDidChange((document) => {
        void this.#refresh(document);
      }),
      tapes.onDidChange(() => {
        clearTimeout(this.#tapesTimer);
        if (this.#entries.size === 0) return;
        this.#tapesTimer = setTimeout(() => {
          for (const document of this.#entries.keys()) void this.#refresh(document);
        }, this.rest);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.stop(document);
      }),
    ];
  }

  /** How many drafts are checked. */
  get size(): number {
    return this.#entries.size;
  }

  /** Whether the draft's quotes are checked as it changes. */
  isLive(document: vscode.TextDocument): boolean {
    return this.#entries.has(document);
  }

  /** The checks of the document as it is now, if there are any. */
  current(document: vscode.TextDocument): CheckedQuotes | undefined {
    const checked = this.latest(document);
    return checked?.isCurrent ? checked : undefined;
  }

  /** The last checks, which may be of an earlier version while the writer types. Ids are those of the same words. */
  latest(document: vscode.TextDocument): CheckedQuotes | undefined {
    return this.#entries.get(document)?.checked;
  }

  /** The last checks of a statement's quotations; none where it has none, or is new and not checked yet. */
  checksOf({ document }: AnalysedDraft, statement: Pick<Statement, 'id'>): readonly Check[] {
    return this.latest(document)?.of(statement) ?? [];
  }

  /** How a statement's quotations stand; undefined where the draft is not checked, or not yet. */
  classesOf({ document }: AnalysedDraft, statement: Pick<Statement, 'id'>): CheckClass[] | undefined {
    return this.latest(document)?.of(statement).map(classOf);
  }

  /** {@link current}, or the checks that are due. */
  async next(document: vscode.TextDocument): Promise<CheckedQuotes | undefined> {
    await this.#entries.get(document)?.running;
    return this.current(document);
  }

  /**
   * Checks a draft from now on. Gives the first checks; undefined where the document is no draft, or where the user cancels,
   * and then it is not checked any further.
   */
  async start(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
    onProgress?: (progress: CheckProgress) => void,
  ): Promise<CheckedQuotes | undefined> {
    if (!(await this.analyses.read(document))) return undefined;
    if (!this.#entries.has(document))
      this.#entries.set(document, { checker: new DraftChecker(), isDirty: false });
    const entry = this.#entries.get(document);
    if (entry) entry.onProgress = onProgress;
    const cancelling = token?.onCancellationRequested(() => {
      this.stop(document);
    });
    try {
      await this.#refresh(document);
      return this.current(document);
    } finally {
      cancelling?.dispose();
      if (entry) delete entry.onProgress;
    }
  }

  /** Leaves a draft alone again. */
  stop(document: vscode.TextDocument): void {
    if (this.#entries.delete(document)) this.#changed.fire(document);
  }

  /** Resolves when the checks of every draft are up to date. */
  async whenIdle(): Promise<void> {
    await this.analyses.whenIdle();
    for (const { running } of [...this.#entries.values()]) await running;
  }

  dispose(): void {
    clearTimeout(this.#tapesTimer);
    this.#entries.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #refresh(document: vscode.TextDocument): Promise<void> {
    const entry = this.#entries.get(document);
    if (!entry) return Promise.resolve();
    entry.isDirty = true;
    entry.running ??= this.#run(document, entry);
    return entry.running;
  }

  async #run(document: vscode.TextDocument, entry: Entry): Promise<void> {
    const isStopped = () => this.#entries.get(document) !== entry;
    const isStale = () => entry.isDirty || isStopped();
    try {
      while (entry.isDirty && !isStopped()) {
        entry.isDirty = false;
        const checked = await this.#check(document, entry, isStale);
        // Where a reading is due, the next round is about it; until then the last checks stay.
        if (isStale() || (!checked && this.analyses.isDue(document))) continue;
        entry.checked = checked;
        this.#changed.fire(document);
      }
    } finally {
      entry.running = undefined;
    }
  }

  /** Undefined where it is given up, and where the document is no draft any more. */
  async #check(
    document: vscode.TextDocument,
    { checker, onProgress }: Entry,
    isGivenUp: () => boolean,
  ): Promise<CheckedQuotes | undefined> {
    const tapes = await this.#indexed.besides(document.uri, isGivenUp);
    const draft = this.analyses.current(document);
    if (!tapes || !draft || isGivenUp()) return undefined;
    const steps = checker.steps(
      draft.analysis,
      tapes.map(({ tape }) => tape),
    );
    const checks = await inSlices(steps, isGivenUp, onProgress);
    return checks && new CheckedQuotes(draft, tapes, checks);
  }
}
