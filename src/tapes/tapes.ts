import * as vscode from 'vscode';
import { section, settings } from '../settings';
import type { TranscriptSettings } from '../transcripts';
import { readTranscript } from '../transcripts';
import { findFiles, matchesGlob } from './find-files';
import { KeptTapes } from './kept';
import { fileVersion, readFile } from './read-file';
import type { Tape, UnreadTape } from './tape';

/** The language of files that only transcripts have the names of. */
export const transcriptLanguage = 'transcript';

interface Entry {
  /** Of what was read: the version of a document, or the time and the size of a file. */
  readonly version: string;
  readonly tape: Tape;
}

/**
 * The transcripts of the workspace: the files that the setting `onTheRecord.transcripts` finds, those the user has linked,
 * and open documents whose name or language is a transcript's. Each is read once a version and by nobody else. Nothing is looked for
 * before somebody asks.
 */
export class Tapes implements vscode.Disposable {
  readonly #kept: KeptTapes;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #watchers: vscode.Disposable[] = [];
  /** What the setting finds; null until it is looked for, and where files came, went or were renamed. */
  #found: Promise<readonly vscode.Uri[]> | null = null;
  #unread: readonly UnreadTape[] = [];

  /** A transcript came, went or changed, or what is known of it did. Typing in one fires at every change. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#kept = new KeptTapes(memento);
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.isOpenTape(document)) this.#changed.fire();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.isOpenTape(document)) this.#changed.fire();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#entries.delete(document.uri.toString());
        if (this.isOpenTape(document)) this.#changed.fire();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#lookAgain();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.transcripts`)) this.#lookAgain();
      }),
    ];
  }

  /** How many transcripts are kept. */
  get size(): number {
    return this.#entries.size;
  }

  /** What {@link all} found last and could not read. */
  get unread(): readonly UnreadTape[] {
    return this.#unread;
  }

  /** Files that the user has linked, whether or not the setting finds them too. */
  get linked(): readonly vscode.Uri[] {
    return this.#kept.links;
  }

  /** Whether the address is one of a transcript: linked, or of a name that the setting takes. */
  isTape(uri: vscode.Uri): boolean {
    const address = uri.toString();
    return this.linked.some((one) => one.toString() === address) || matchesGlob(uri, settings.transcripts());
  }

  /** {@link isTape}, or a document whose language says so: it need not be saved. */
  isOpenTape({ uri, languageId }: vscode.TextDocument): boolean {
    return languageId === transcriptLanguage || this.isTape(uri);
  }

  /** All transcripts, in the order of their addresses. What cannot be read is in {@link unread}. */
  async all(token?: vscode.CancellationToken): Promise<readonly Tape[]> {
    this.#found ??= this.#find();
    const open = vscode.workspace.textDocuments.filter((one) => !one.isClosed && this.isOpenTape(one));
    const uris = [...(await this.#found), ...this.linked, ...open.map(({ uri }) => uri)];
    const sorted = [...new Map(uris.map((uri) => [uri.toString(), uri]))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    const tapes: Tape[] = [];
    const unread: UnreadTape[] = [];
    for (const [, uri] of sorted) {
      if (token?.isCancellationRequested) return tapes;
      const tape = await this.#read(uri);
      if ('because' in tape) unread.push(tape);
      else tapes.push(tape);
    }
    const addresses = new Set(sorted.map(([address]) => address));
    for (const address of [...this.#entries.keys()])
      if (!addresses.has(address)) this.#entries.delete(address);
    this.#unread = unread;
    return tapes;
  }

  /** The transcript at an address, as it is now; undefined where it cannot be read. */
  async read(uri: vscode.Uri): Promise<Tape | undefined> {
    const tape = await this.#read(uri);
    return 'because' in tape ? undefined : tape;
  }

  /** The transcript of an open document, as it is now. */
  ofDocument(document: vscode.TextDocument): Tape {
    const known = this.#known(document.uri, `document ${document.version}`);
    return known ?? this.#keep(document.uri, `document ${document.version}`, document.getText());
  }

  /** Takes a file for a transcript, whatever its name. */
  async link(uri: vscode.Uri): Promise<void> {
    await this.#kept.setLinks([...this.linked, uri]);
    this.#lookAgain();
  }

  /** Takes back {@link link}. */
  async unlink(uri: vscode.Uri): Promise<void> {
    await this.#kept.setLinks(this.linked.filter((one) => one.toString() !== uri.toString()));
    this.#lookAgain();
  }

  /** Keeps what the user says of a transcript. */
  async describe(tape: Tape, described: TranscriptSettings): Promise<void> {
    await this.#kept.setSettings(tape.uri, described);
    const address = tape.uri.toString();
    const entry = this.#entries.get(address);
    if (entry) this.#entries.set(address, { ...entry, tape: { ...entry.tape, settings: described } });
    this.#changed.fire();
  }

  dispose(): void {
    this.#entries.clear();
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers).dispose();
  }

  #lookAgain(): void {
    this.#found = null;
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = [];
    this.#changed.fire();
  }

  async #find(): Promise<readonly vscode.Uri[]> {
    const glob = settings.transcripts();
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = [
      ...(glob.trim() === '' ? [] : [glob]),
      // Linked files may lie outside the workspace.
      ...this.linked.map((uri) => new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), asGlob(uri))),
    ].map((pattern) => this.#watch(pattern));
    return findFiles(glob);
  }

  #watch(pattern: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const listed = () => {
      this.#found = null;
      this.#changed.fire();
    };
    watcher.onDidCreate(listed);
    watcher.onDidDelete(listed);
    watcher.onDidChange(() => {
      this.#changed.fire();
    });
    return watcher;
  }

  async #read(uri: vscode.Uri): Promise<Tape | UnreadTape> {
    const address = uri.toString();
    const document = vscode.workspace.textDocuments.find(
      (one) => !one.isClosed && one.uri.toString() === address,
    );
    if (document) return this.ofDocument(document);
    const file = await fileVersion(uri);
    if (!file) {
      this.#entries.delete(address);
      return { uri, because: 'missing' };
    }
    if (file.isTooLarge) return { uri, because: 'too-large' };
    const known = this.#known(uri, file.version);
    if (known) return known;
    const text = await readFile(uri);
    return text === null ? { uri, because: 'missing' } : this.#keep(uri, file.version, text);
  }

  #known(uri: vscode.Uri, version: string): Tape | undefined {
    const entry = this.#entries.get(uri.toString());
    return entry?.version === version ? entry.tape : undefined;
  }

  #keep(uri: vscode.Uri, version: string, text: string): Tape {
    const before = this.#entries.get(uri.toString())?.tape;
    const transcript = before?.text === text ? before.transcript : readTranscript(text);
    const tape = { uri, text, transcript, settings: this.#kept.settingsOf(uri, transcript) };
    this.#entries.set(uri.toString(), { version, tape });
    return tape;
  }
}

/** The name of a file as a pattern that matches it. */
function asGlob(uri: vscode.Uri): string {
  return (uri.path.split('/').at(-1) ?? '').replace(/[[\]{}*]/g, '?');
}
