import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { OnTheRecord } from '../../src/extension';
import { walk } from '../../src/tapes/find-files';
import type { Tape } from '../../src/tapes/tape';
import { archiveUri, closeAll, eventually, onTheRecord, withSetting } from './drafts';

const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'a folder is open');
  return first.uri;
};
const tapeUri = (name: string) => vscode.Uri.joinPath(folder(), 'tapes', name);
/** The names of those in the sample folder: documents of other tests may still be open. */
const names = (tapes: readonly Tape[]) =>
  tapes.filter(({ uri }) => uri.path.includes('/tapes/')).map(({ uri }) => uri.path.split('/').at(-1));
const typed = 'QUILL: It hums.\nAll night.\n\nORR: No.\n';

/** A file system in memory that has no search. */
const vault: vscode.FileSystemProvider = {
  onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
  watch: () => new vscode.Disposable(() => undefined),
  stat: ({ path }) => ({
    type: path.includes('.') ? vscode.FileType.File : vscode.FileType.Directory,
    ctime: 0,
    mtime: 0,
    size: typed.length,
  }),
  readDirectory: ({ path }) =>
    path === '/'
      ? [
          ['a.vtt', vscode.FileType.File],
          ['a.txt', vscode.FileType.File],
          ['notes', vscode.FileType.Directory],
          ['node_modules', vscode.FileType.Directory],
        ]
      : [['b.srt', vscode.FileType.File]],
  readFile: () => new TextEncoder().encode('ORR: It hums.\n'),
  createDirectory: refused,
  writeFile: refused,
  delete: refused,
  rename: refused,
};

function refused(): never {
  throw vscode.FileSystemError.NoPermissions();
}

async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The outline of a document as VS Code shows it, with the line of each turn. */
async function outline(document: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (symbols ?? []).map(({ name, detail, range }) => `${range.start.line} ${name}: ${detail}`);
}

describe('Transcripts', () => {
  let parts: OnTheRecord;

  before(async () => {
    parts = await onTheRecord();
  });
  afterEach(closeAll);

  it('are found by their names, and read', async () => {
    const tapes = await parts.tapes.all();
    assert.deepEqual(names(tapes), ['orr-radio-tarn.srt', 'quill-kitchen.vtt']);
    assert.deepEqual(
      tapes.filter(({ uri }) => uri.path.includes('/tapes/')).map(({ transcript }) => transcript.format),
      ['srt', 'webvtt'],
    );
    assert.equal((await parts.tapes.all())[0], tapes[0], 'each is read once');
  });

  it('are found by the setting', async () => {
    await withSetting('transcripts', '**/tapes/*.txt', async () => {
      // Those of other names may still be open, and are transcripts by their language.
      const texts = names(await parts.tapes.all()).filter((name) => name?.endsWith('.txt'));
      assert.deepEqual(texts, ['council-and-calls.txt']);
    });
    await eventually('it is none any more', async () => names(await parts.tapes.all()).length === 2);
  });

  it('are those that are linked too, until the link is taken back', async () => {
    const uri = tapeUri('council-and-calls.txt');
    await parts.tapes.link(uri);
    try {
      assert.equal(names(await parts.tapes.all()).length, 3);
      const document = await show(uri);
      await eventually('it has an outline', async () =>
        (await outline(document)).some((line) =>
          line.startsWith('5 THE CHAIR: 00:41:05 Mrs Quill, you have'),
        ),
      );
    } finally {
      await parts.tapes.unlink(uri);
    }
    await eventually('it is none any more', async () => names(await parts.tapes.all()).length === 2);
  });

  it('that cannot be read are told of', async () => {
    const uri = tapeUri('lost.vtt');
    await parts.tapes.link(uri);
    try {
      assert.equal(names(await parts.tapes.all()).length, 2);
      assert.deepEqual(
        parts.tapes.unread.map((one) => [one.uri.toString(), one.because]),
        [[uri.toString(), 'missing']],
      );
    } finally {
      await parts.tapes.unlink(uri);
    }
  });

  it('in a file system of its own are read', async () => {
    const document = await vscode.workspace.openTextDocument(
      archiveUri('WEBVTT\n\n00:01.000 --> 00:02.000\nIt hums.', 'vtt'),
    );
    assert.equal((await parts.tapes.read(document.uri))?.transcript.format, 'webvtt');
    assert.ok((await parts.tapes.all()).some(({ uri }) => uri.scheme === document.uri.scheme));
  });

  it('are found in a file system that cannot be searched', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('vault', vault);
    try {
      const found = await walk(vscode.Uri.from({ scheme: 'vault', path: '/' }), '**/*.{vtt,srt,otr}');
      assert.deepEqual(found.map(String), ['vault:/a.vtt', 'vault:/notes/b.srt']);
      assert.equal((await parts.tapes.read(found[1] ?? folder()))?.transcript.turns[0]?.speaker, 'ORR');
    } finally {
      provider.dispose();
    }
  });

  it('say at the line what could not be read', async () => {
    const { uri } = await show(archiveUri('1\n00:00:99,000 --> later\nIt hums.\n', 'srt'));
    const found = () => vscode.languages.getDiagnostics(uri);
    await eventually('there is a problem', () => found().length === 1);
    assert.equal(found()[0]?.range.start.line, 1);
    assert.match(found()[0]?.message ?? '', /time cannot be read.*00:00:99,000/);
  });

  it('need not be saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'transcript', content: typed });
    assert.ok((await parts.tapes.all()).some(({ uri }) => uri.scheme === 'untitled'));
    assert.deepEqual(await outline(document), ['0 QUILL: It hums. All night.', '3 ORR: No.']);
  });

  it('are no drafts', async () => {
    const document = await show(tapeUri('quill-kitchen.vtt'));
    assert.equal(await parts.analyses.read(document), undefined);
  });

  it('have an outline by speaker, and fold by speaker', async () => {
    const document = await show(tapeUri('orr-radio-tarn.srt'));
    const [first, second] = await outline(document);
    assert.equal(first, '2 HOST: 00:03:10 The people on the quay say it keeps them awake. What do you say …');
    assert.match(second ?? '', /^7 ORR: 00:03:14 I say that I am sorry/);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      folds.slice(0, 2).map(({ start, end }) => [start, end]),
      [
        [2, 3],
        [7, 23],
      ],
    );
  });

  it('are read as they are typed, and as their files again once they are closed', async () => {
    const uri = tapeUri('quill-kitchen.vtt');
    const before = await parts.tapes.read(uri);
    const document = await show(uri);
    let changes = 0;
    const watching = parts.tapes.onDidChange(() => (changes += 1));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, 'Loudly.');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually('it is announced', () => changes > 0);
    watching.dispose();
    const words = async () => (await parts.tapes.read(uri))?.transcript.turns.at(-1)?.words.at(-1)?.text;
    await eventually('it is read', async () => (await words()) === 'Loudly.');
    assert.ok(document.isDirty);
    await closeAll();
    await eventually('it is the file again', async () => (await words()) !== 'Loudly.');
    await eventually('it is whole', async () => (await parts.tapes.read(uri))?.text === before?.text);
  });

  it('come and go with their files', async function () {
    const uri = tapeUri('new.srt');
    const write = (text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const isFound = async () => names(await parts.tapes.all()).includes('new.srt');
    assert.equal(await isFound(), false);
    try {
      await write(typed);
    } catch {
      this.skip(); // The folder of this host cannot be written to.
    }
    try {
      await eventually('it is found', isFound);
      await write('ORR: Never, I said.\n');
      await eventually('it is read again', async () => {
        const tape = await parts.tapes.read(uri);
        return tape?.transcript.turns[0]?.speaker === 'ORR';
      });
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await eventually('it is gone', async () => !(await isFound()));
    assert.equal(await parts.tapes.read(uri), undefined);
    const left = await parts.tapes.all();
    assert.equal(parts.tapes.size, left.length);
  });

  it('keep what the user says of them', async () => {
    const find = async () => (await parts.tapes.all()).find(({ uri }) => uri.path.endsWith('.srt'));
    const tape = await find();
    assert.ok(tape);
    assert.equal(tape.settings.kind, 'unknown');
    await parts.tapes.describe(tape, { ...tape.settings, kind: 'human', speakers: { ORR: 'Ben Orr' } });
    assert.deepEqual((await find())?.settings.speakers, { ORR: 'Ben Orr' });
    assert.equal((await find())?.transcript, tape.transcript);
    await parts.tapes.describe(tape, tape.settings);
  });
});
