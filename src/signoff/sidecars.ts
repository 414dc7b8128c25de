import * as vscode from 'vscode';
import { changeSidecar, readSidecar, SidecarRefused } from '../record';
import type { Found, SidecarKind } from '../record';
import { explainFailure, explainFound } from '../wording/sidecars';
import { folderOf, hasFolder, nameIn } from './draft-folder';
import type { SharedTurns } from './shared-turns';
import { UntitledDrafts } from './untitled-drafts';
import { Unwritten } from './unwritten';
import { workspaceFiles } from './workspace-files';

/** What is known of the sidecar of one draft. */
interface Entry<T> {
  /** What the file holds, and what is not in it yet. */
  value: T;
  /** Not written yet: the draft is untitled, or the file cannot be written. Kept in the workspace's state as well. */
  pending: T | undefined;
  /** The last that was asked of the file; one thing after the other. */
  work: Promise<unknown>;
  watcher: vscode.Disposable | undefined;
  /** Whether what is in the file could be read, all of it. */
  isWhole: boolean;
  /** What the user was told, so that it is said once. */
  told: string | undefined;
}

/** What sidecars of one kind need to know. */
export interface SidecarsOptions<T> {
  readonly kind: SidecarKind<T>;
  /** From the name of the draft to the name of the file beside it. */
  readonly nameOf: (draft: string) => string;
  /** Ends the names of all such files. */
  readonly ending: string;
  readonly state: vscode.Memento;
  readonly turns: SharedTurns;
  /** Called before the first file of a draft is written. */
  readonly beforeWriting?: (folder: vscode.Uri) => Promise<void>;
}

/**
 * The sidecars of one kind, one for each draft that is asked about. What a user adds is kept at once and for good: in
 * memory, in the workspace's state, then in the file. What cannot be written stays where it is and is tried again.
 * What other windows and git write is read as soon as VS Code tells.
 */
export class Sidecars<T> implements vscode.Disposable {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly #unwritten: Unwritten<T>;
  readonly #token = crypto.randomUUID();

  /** There is something else in the sidecar of the document, or in what is to be written there. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly options: SidecarsOptions<T>) {
    this.#unwritten = new Unwritten(options.state, options.kind, options.ending);
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#close(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.#retry(document);
      }),
      new UntitledDrafts(
        () => this.#untitled(),
        (untitled, file) => {
          this.#saved(untitled, file);
        },
        (untitled) => {
          this.#forget(untitled);
        },
      ),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#rename(oldUri, newUri);
      }),
    ];
  }

  /** What is known by now; reading the file begins with the first call. */
  of(document: vscode.TextDocument): T {
    return this.#entry(document).value;
  }

  /** {@link of}, once the file has been read. */
  async read(document: vscode.TextDocument): Promise<T> {
    const entry = this.#entry(document);
    await entry.work;
    return entry.value;
  }

  /** Whether all that the file holds is known: it is no later version's, damaged or in the middle of a merge. */
  isWhole(document: vscode.TextDocument): boolean {
    return this.#entry(document).isWhole;
  }

  /** Adds to the sidecar. Resolves when it is in the file, or is known not to get there now; never rejects. */
  async add(document: vscode.TextDocument, addition: T): Promise<void> {
    const { kind } = this.options;
    const entry = this.#entry(document);
    entry.value = kind.merge(entry.value, addition);
    entry.pending = entry.pending === undefined ? addition : kind.merge(entry.pending, addition);
    this.#changed.fire(document);
    await this.#unwritten.keep(document.uri, entry.pending);
    await this.#then(entry, () => this.#write(document, entry));
  }

  /** Resolves when nothing is being read or written. */
  async whenIdle(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ work }) => work));
  }

  dispose(): void {
    for (const { watcher } of this.#entries.values()) watcher?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #entry(document: vscode.TextDocument): Entry<T> {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known) return known;
    const { kind } = this.options;
    const pending = this.#unwritten.of(document.uri);
    const entry: Entry<T> = {
      value: pending ?? kind.empty,
      pending,
      work: Promise.resolve(),
      watcher: undefined,
      isWhole: true,
      told: undefined,
    };
    this.#entries.set(key, entry);
    if (hasFolder(document.uri)) {
      entry.watcher = this.#watch(document, entry);
      void this.#then(entry, () => this.#load(document, entry));
    }
    return entry;
  }

  #watch(document: vscode.TextDocument, entry: Entry<T>): vscode.Disposable {
    const file = this.#fileOf(document.uri).toString();
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folderOf(document.uri), `*${this.options.ending}`),
    );
    const changed = (uri: vscode.Uri) => {
      if (uri.toString() === file) void this.#then(entry, () => this.#load(document, entry));
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    );
  }

  async #load(document: vscode.TextDocument, entry: Entry<T>): Promise<void> {
    const { kind, nameOf } = this.options;
    let found: Found<T>;
    try {
      found = await readSidecar(workspaceFiles(folderOf(document.uri)), nameOf(nameIn(document.uri)), kind);
    } catch {
      return; // There is no such file system any more, or it does not let us look.
    }
    entry.isWhole = found.status !== 'newer' && found.status !== 'conflict' && found.status !== 'damaged';
    const before = kind.print(entry.value);
    entry.value = entry.pending === undefined ? found.value : kind.merge(found.value, entry.pending);
    this.#tell(entry, explainFound(nameOf(nameIn(document.uri)), found));
    if (kind.print(entry.value) !== before) this.#changed.fire(document);
    if (entry.pending !== undefined && found.status !== 'damaged') await this.#write(document, entry, false);
  }

  async #write(document: vscode.TextDocument, entry: Entry<T>, isTold = true): Promise<void> {
    const { kind, nameOf, turns, beforeWriting } = this.options;
    const { pending } = entry;
    if (pending === undefined || !hasFolder(document.uri)) return;
    const name = nameOf(nameIn(document.uri));
    try {
      if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== true)
        throw vscode.FileSystemError.NoPermissions(document.uri);
      await beforeWriting?.(folderOf(document.uri));
      const turn = turns.at(this.#fileOf(document.uri), this.#token);
      const files = workspaceFiles(folderOf(document.uri));
      const found = await changeSidecar(files, turn, name, kind, this.#token, (value) =>
        kind.merge(value, pending),
      );
      entry.isWhole = true;
      const before = kind.print(entry.value);
      // What was added while this was written waits for its own turn.
      if (entry.pending === pending) entry.pending = undefined;
      entry.value = entry.pending === undefined ? found.value : kind.merge(found.value, entry.pending);
      await this.#unwritten.keep(document.uri, entry.pending);
      entry.told = undefined;
      this.#tell(entry, explainFound(name, found));
      if (kind.print(entry.value) !== before) this.#changed.fire(document);
    } catch (error) {
      if (isTold)
        this.#tell(entry, explainFailure(name, error instanceof SidecarRefused ? error.status : error));
    }
  }

  /** One thing after the other, whatever became of the one before. */
  async #then(entry: Entry<T>, work: () => Promise<void>): Promise<void> {
    const next = entry.work.then(work, work);
    entry.work = next.catch(() => undefined);
    await entry.work;
  }

  #tell(entry: Entry<T>, sentence: string | undefined): void {
    if (sentence === entry.told) return;
    entry.told = sentence;
    if (sentence !== undefined) void vscode.window.showWarningMessage(sentence);
  }

  #fileOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(folderOf(uri), this.options.nameOf(nameIn(uri)));
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#entries.get(key)?.watcher?.dispose();
    if (!document.isUntitled) this.#entries.delete(key);
  }

  /** Untitled drafts that something is kept for. */
  #untitled(): vscode.Uri[] {
    return [...this.#entries]
      .filter(([, { pending }]) => pending !== undefined)
      .map(([key]) => vscode.Uri.parse(key))
      .filter(({ scheme }) => scheme === 'untitled');
  }

  #forget(untitled: vscode.Uri): T | undefined {
    const pending = this.#entries.get(untitled.toString())?.pending;
    this.#entries.delete(untitled.toString());
    void this.#unwritten.keep(untitled, undefined);
    return pending;
  }

  #saved(untitled: vscode.Uri, file: vscode.TextDocument): void {
    const pending = hasFolder(file.uri) ? this.#forget(untitled) : undefined;
    if (pending !== undefined) void this.add(file, pending);
  }

  /** What could not be written before is tried again when the draft itself is saved. */
  #retry(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document.uri.toString());
    if (entry?.pending !== undefined) void this.#then(entry, () => this.#write(document, entry, false));
  }

  /** A draft that is renamed takes its sidecar along. */
  async #rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.#unwritten.move(from, to);
    try {
      await vscode.workspace.fs.rename(this.#fileOf(from), this.#fileOf(to), { overwrite: false });
    } catch {
      // It has none, or there is one for the new name already.
    }
  }
}
