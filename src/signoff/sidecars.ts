import * as vscode from 'vscode';
import { changeSidecar, readSidecar, SidecarRefused } from '../record';
import type { Found, SidecarKind } from '../record';
import { explainFailure, explainFound } from '../wording/sidecars';
import type { SharedTurns } from './shared-turns';
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
  readonly #token = crypto.randomUUID();
  /** Texts of untitled drafts closed a moment ago, which may just have got a name. */
  readonly #justClosed = new Map<string, string>();

  /** There is something else in the sidecar of the document, or in what is to be written there. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly options: SidecarsOptions<T>) {
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#close(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.#takeOver(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#takeOver(document);
      }),
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

  /** Adds to the sidecar. Resolves when it is in the file, or is known not to get there now; never rejects. */
  async add(document: vscode.TextDocument, addition: T): Promise<void> {
    const { kind } = this.options;
    const entry = this.#entry(document);
    entry.value = kind.merge(entry.value, addition);
    entry.pending = entry.pending === undefined ? addition : kind.merge(entry.pending, addition);
    this.#changed.fire(document);
    await this.#keep(document.uri, entry.pending);
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
    const kept = this.options.state.get<string>(this.#stateKey(document.uri));
    const parsed = kept === undefined ? undefined : kind.parse(kept);
    const pending = parsed && 'value' in parsed ? parsed.value : undefined;
    const entry: Entry<T> = {
      value: pending ?? kind.empty,
      pending,
      work: Promise.resolve(),
      watcher: undefined,
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
      const before = kind.print(entry.value);
      // What was added while this was written waits for its own turn.
      if (entry.pending === pending) entry.pending = undefined;
      entry.value = entry.pending === undefined ? found.value : kind.merge(found.value, entry.pending);
      await this.#keep(document.uri, entry.pending);
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

  async #keep(uri: vscode.Uri, pending: T | undefined): Promise<void> {
    await this.options.state.update(this.#stateKey(uri), pending && this.options.kind.print(pending));
  }

  #stateKey(uri: vscode.Uri): string {
    return `pending${this.options.ending}:${uri.toString()}`;
  }

  #fileOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(folderOf(uri), this.options.nameOf(nameIn(uri)));
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.watcher?.dispose();
    if (!document.isUntitled || entry.pending === undefined) {
      this.#entries.delete(key);
      return;
    }
    this.#justClosed.set(key, document.getText());
    setTimeout(() => {
      if (!this.#justClosed.delete(key)) return;
      // Thrown away by the user; another untitled draft may get its name.
      if (vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) return;
      this.#entries.delete(key);
      void this.#keep(document.uri, undefined);
    }, graceAfterClosing);
  }

  /** A file with the words of an untitled draft is that draft, saved: it gets what was kept for it. */
  #takeOver(document: vscode.TextDocument): void {
    if (!hasFolder(document.uri)) return;
    for (const [key, entry] of this.#entries) {
      const uri = vscode.Uri.parse(key);
      const { pending } = entry;
      if (hasFolder(uri) || pending === undefined) continue;
      const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
      if ((open?.getText() ?? this.#justClosed.get(key)) !== document.getText()) continue;
      this.#justClosed.delete(key);
      this.#entries.delete(key);
      void this.#keep(uri, undefined);
      void this.add(document, pending);
    }
  }

  /** A draft that is renamed takes its sidecar along. */
  async #rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const { state } = this.options;
    const kept = state.get<string>(this.#stateKey(from));
    if (kept !== undefined) {
      await state.update(this.#stateKey(to), kept);
      await state.update(this.#stateKey(from), undefined);
    }
    try {
      await vscode.workspace.fs.rename(this.#fileOf(from), this.#fileOf(to), { overwrite: false });
    } catch {
      // It has none, or there is one for the new name already.
    }
  }
}

/** Milliseconds between closing an untitled draft and opening the file it was saved to, and more. */
const graceAfterClosing = 10_000;

/** Whether the draft is a file, so that there can be one beside it. */
function hasFolder({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function nameIn(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
