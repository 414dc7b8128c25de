import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { cli, CliFolder } from './cli';
import type { Run } from './cli';

const draft = '“It leaks,” said Mara Quill.';

/** The part of a printed object that the tests look at. */
interface Printed {
  readonly file: string;
  readonly statements: readonly { readonly content: readonly [number, number][] }[];
  readonly speakers: readonly unknown[];
}

describe('the command line', function () {
  // Each run starts a Node of its own.
  this.timeout(120_000);
  this.slow(4000);

  let folder: CliFolder<Printed>;
  const save = (name: string, content: string | Uint8Array): string => folder.save(name, content);
  const run = (args: readonly string[], input = ''): Promise<Run<Printed>> => folder.run(args, input);

  before(() => {
    folder = new CliFolder();
    save('a.txt', draft);
    save('b.txt', 'Nothing.');
  });

  after(() => {
    folder.remove();
  });

  /** The contents of all statements, cut out of the text. */
  function contents({ statements }: Printed, text: string): string[] {
    return statements.flatMap(({ content }) => content.map(([start, end]) => text.slice(start, end)));
  }

  it('prints a line a file, reads standard input for -, and goes on after what cannot be read', async () => {
    const { out, err, status, printed } = await run(['list', 'a.txt', 'none.txt', '.', '-', 'b.txt'], draft);
    assert.ok(out.endsWith('\n'));
    assert.deepEqual(
      printed().map((one) => [one.file, contents(one, draft)]),
      [
        ['a.txt', ['“It leaks,”']],
        ['-', ['“It leaks,”']],
        ['b.txt', []],
      ],
    );
    assert.equal(
      err,
      'on-the-record: none.txt: no such file\non-the-record: .: is a directory, not a file\n',
    );
    assert.equal(status, 1);
  });

  it('prints nobody who must not be named by the ground rules beside the draft, and nothing where they cannot be read', async () => {
    const name = save('rules.txt', `${draft}\n\n“It holds,” said Ben Orr.`);
    save('rules.txt.ground-rules.json', '{"version":1,"rules":[\n{"name":"Mara Quill","rule":"off"}\n]}\n');
    const { out, err, printed } = await run(['list', name]);
    assert.deepEqual([printed()[0]?.statements.length, out.includes('Quill')], [1, false]);
    assert.equal(err, 'on-the-record: rules.txt: left out by the ground rules beside it: 1 statements\n');
    save('rules.txt.ground-rules.json', '{"version":2,"rules":[]}');
    const { out: nothing, status } = await run(['list', name]);
    assert.deepEqual([nothing, status], ['', 1]);
  });

  it('counts offsets in the text as decoded: no byte-order mark, line ends as they are', async () => {
    const text = `Tarn\r\n\r\n${draft}\r\n`;
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const files = [
      save('utf8.txt', text),
      save('utf8-bom.txt', '\uFEFF' + text),
      save('utf16le.txt', utf16),
      save('utf16be.txt', Buffer.from(utf16).swap16()),
      save('empty.txt', ''),
    ];
    const { err, status, printed } = await run(['list', ...files]);
    assert.equal(err, '');
    assert.equal(status, 0);
    assert.deepEqual(
      printed().map((one) => contents(one, text)),
      [...Array.from({ length: 4 }, () => ['“It leaks,”']), []],
    );
  });

  it('reads what is not UTF-8 as windows-1252 and says so; refuses what is no text or too large', async () => {
    const old = Buffer.from(`\x93It leaks,\x94 said Mara Quill.`, 'latin1');
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const huge = new Uint8Array(12 * 1024 * 1024 + 1).fill(0x61);
    const { err, status, printed } = await run([
      'list',
      save('old.txt', old),
      save('picture.txt', picture),
      save('huge.txt', huge),
    ]);
    assert.deepEqual(
      printed().map((one) => contents(one, draft)),
      [['“It leaks,”']],
    );
    assert.equal(
      err,
      'on-the-record: old.txt: not UTF-8; read as windows-1252\n' +
        'on-the-record: picture.txt: not a text file\n' +
        'on-the-record: huge.txt: too large: 13 MB; at most 12 MB\n',
    );
    assert.equal(status, 1);
  });

  it('gives 2 for wrong arguments, prints nothing and says what is wrong', async () => {
    const wrong = [[], ['list', '--format', 'xml', 'a.txt']];
    for (const { out, err, status } of await Promise.all(wrong.map((args) => run(args)))) {
      assert.deepEqual([status, out], [2, '']);
      assert.notEqual(err, '');
    }
  });

  it('explains itself', async () => {
    const [help, version] = await Promise.all([run(['list', '--help']), run(['--version'])]);
    assert.deepEqual([help.status, version.status], [0, 0]);
    assert.match(help.out, /Exit status/);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
  });

  it('prints one table for all files, with a byte-order mark and one header', async () => {
    const { out } = await run(['list', '--format', 'csv', 'a.txt', 'b.txt', 'a.txt']);
    assert.deepEqual(
      out.split('\r\n').map((row) => row.split(',')[0]),
      ['\uFEFFstory', 'a.txt', 'a.txt', ''],
    );
  });

  it('prints Markdown, with a heading a file where there are several', async () => {
    const { out } = await run(['list', '--format', 'markdown', 'a.txt', 'a.txt']);
    const one = '# a.txt\n\n**Mara Quill**\n\n- “It leaks,” (line 1)\n\n';
    assert.equal(out, one + one);
  });

  it('takes the markup from the extension, or as told', async () => {
    const quoted = '<p>“It leaks,” said Mara Quill.</p><!-- “No,” said Ben Orr. -->';
    save('a.html', quoted);
    save('html.txt', quoted);
    const { printed } = await run(['list', '--as', 'html', 'html.txt']);
    const byExtension = await run(['list', 'a.html']);
    assert.deepEqual(
      [...printed(), ...byExtension.printed()].map((one) => contents(one, quoted)),
      [['“It leaks,”'], ['“It leaks,”']],
    );
  });

  it('prints all of a large output, and is quiet where the reader has seen enough', async () => {
    const count = 300;
    const text = `${draft}\n\n`.repeat(count);
    const { printed } = await run(['list', '-'], text);
    assert.deepEqual(
      printed().map(({ statements }) => statements.length),
      [count],
    );

    save('long.txt', text);
    const child = spawn(process.execPath, [cli, 'list', 'long.txt', 'long.txt'], { cwd: folder.path });
    child.stdout.once('data', () => child.stdout.destroy());
    const [err, status] = await Promise.all([
      buffer(child.stderr).then(String),
      new Promise<number | null>((done) => child.on('close', done)),
    ]);
    assert.deepEqual([status, err], [0, '']);
  });
});
