import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  changeSidecar,
  draftRecords,
  marksOf,
  readSidecar,
  recordName,
  takingTurns,
  withMark,
} from '../../src/record';
import { read, signOff } from './marks';
import { nodeFiles, nodeTurnMark } from './node-files';
import type { Step } from './node-files';
import type { WriterOptions } from './writer';

const name = recordName('draft.md');
const nobody = 65534;

interface Ended {
  readonly kept: string[];
  readonly error: string;
  readonly signal: NodeJS.Signals | null;
}

describe('Marks', function () {
  this.timeout(120_000);
  let folder: string;
  let turns: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'record-'));
    turns = join(mkdtempSync(join(tmpdir(), 'turns-')), 'turn');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  /** Runs a writer in a process of its own until it ends; `endAfter` kills it so long after its first mark. */
  function write(options: Partial<WriterOptions>, endAfter?: number, uid?: number): Promise<Ended> {
    const args = [
      'out/record-writer.js',
      JSON.stringify({ folder, turns, token: 'w', count: 1, ...options }),
    ];
    const child = spawn(process.execPath, args, uid === undefined ? {} : { uid });
    let out = '';
    let error = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (endAfter !== undefined) timer ??= setTimeout(() => child.kill('SIGKILL'), endAfter);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    return new Promise((resolve) => {
      child.once('close', (_code, signal) => {
        clearTimeout(timer);
        // The last line counts only if it is whole.
        resolve({ kept: out.split('\n').slice(0, -1), error, signal });
      });
    });
  }

  const found = () => readSidecar(nodeFiles(folder), name, draftRecords);
  const ids = async () => marksOf((await found()).value).map(({ id }) => id);
  const add = (token: string, step?: Step) => {
    const draft = read('“It leaks,” said Mara Quill.');
    return changeSidecar(
      nodeFiles(folder, step),
      takingTurns(nodeTurnMark(turns), 1000),
      name,
      draftRecords,
      token,
      (record) => withMark(record, signOff(draft, 'leaks', { id: token }), 'draft.md'),
    );
  };

  for (const removesFirst of [false, true])
    it(`are all kept when their writer dies at any step (renaming ${removesFirst ? 'as VS Code does' : 'at once'})`, async () => {
      await add('first');
      let died = 0;
      for (let dieAt = 1; ; dieAt += 1) {
        const before = await ids();
        const { signal, kept } = await write({ token: `w${dieAt}`, dieAt, removesFirst });
        const after = await ids();
        for (const id of [...before, ...kept]) assert.ok(after.includes(id), `${id} after step ${dieAt}`);
        if (signal === null) break;
        died += 1;
        // As if the window were opened again later: the turn of the dead has run out.
        rmSync(turns, { force: true });
        await add(`next${dieAt}`);
        assert.deepEqual(readdirSync(folder), [name], 'nothing is left lying about');
      }
      assert.ok(died >= 10, `${died} steps`);
    });

  it('are all kept when their writer is killed in the middle of writing many', async () => {
    const kept: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const ended = await write(
        { token: `w${round}`, count: 10_000, removesFirst: round % 2 === 0 },
        20 + round * 37,
      );
      assert.equal(ended.signal, 'SIGKILL');
      assert.ok(ended.kept.length > 0);
      kept.push(...ended.kept);
    }
    const there = new Set(await ids());
    assert.deepEqual(
      kept.filter((id) => !there.has(id)),
      [],
    );
  });

  it('of four windows that write at the same time are all kept', async () => {
    const tokens = ['a', 'b', 'c', 'd'];
    const ended = await Promise.all(
      tokens.map((token) => write({ token, count: 12, removesFirst: token < 'c' })),
    );
    assert.deepEqual(
      ended.map(({ kept, error }) => [kept.length, error]),
      tokens.map(() => [12, '']),
    );
    assert.equal((await ids()).length, 48);
    assert.deepEqual(readdirSync(folder), [name]);
  });

  it('are not touched by a disk that is full', async function () {
    if (!existsSync('/dev/full')) this.skip();
    await add('first');
    const before = readFileSync(join(folder, name), 'utf8');
    const fill = (what: string) => {
      if (what.startsWith('open')) symlinkSync('/dev/full', join(folder, `.${name}.tmp-second`));
    };
    await assert.rejects(add('second', fill), { code: 'ENOSPC' });
    assert.equal(readFileSync(join(folder, name), 'utf8'), before);
    assert.deepEqual(readdirSync(folder), [name]);
    await add('second');
    assert.deepEqual(await ids(), ['first', 'second']);
  });

  it('are not touched in a folder that cannot be written', async function () {
    if (process.platform === 'win32') this.skip();
    await add('first');
    const before = readFileSync(join(folder, name), 'utf8');
    chmodSync(folder, 0o555);
    const isRoot = process.getuid?.() === 0; // whom nothing is read-only for
    const { error, kept } = await write({}, undefined, isRoot ? nobody : undefined);
    assert.deepEqual([error, kept], ['EACCES', []]);
    assert.equal(readFileSync(join(folder, name), 'utf8'), before);
  });

  it('in a damaged file are saved, and the file is set aside and stays as it is', async () => {
    await add('first');
    await add('second');
    const whole = readFileSync(join(folder, name), 'utf8');
    const damaged = [whole.slice(0, -60), whole.slice(0, -90)];
    for (const text of damaged) {
      writeFileSync(join(folder, name), text);
      const { status, line } = await found();
      assert.deepEqual([status, line], ['damaged', 3]);
      assert.equal(readFileSync(join(folder, name), 'utf8'), text, 'looking at it changes nothing');
      await add('third');
      assert.deepEqual(await ids(), ['first', 'third']);
    }
    const aside = ['draft.md.record.damaged.json', 'draft.md.record.damaged-2.json'];
    assert.deepEqual(
      aside.map((one) => readFileSync(join(folder, one), 'utf8')),
      damaged,
    );
  });

  it('of a later version, or in the middle of a merge, are refused and stay as they are', async () => {
    await add('first');
    const whole = readFileSync(join(folder, name), 'utf8');
    for (const [status, text] of [
      ['newer', whole.replace('"version":1', '"version":7')],
      ['conflict', `{\n<<<<<<< ours\n"version":1,\n=======\n"version": 1\n>>>>>>> theirs\n`],
    ] as const) {
      writeFileSync(join(folder, name), text);
      await assert.rejects(add('second'), { status });
      assert.equal(readFileSync(join(folder, name), 'utf8'), text);
      assert.deepEqual(readdirSync(folder), [name]);
    }
  });
});
