import { strict as assert } from 'node:assert';
import { CliFolder } from './cli';

/** The part of a printed object that the tests look at. */
interface Printed {
  readonly file: string;
  readonly quotations: readonly {
    readonly content: readonly [number, number][];
    readonly label: string;
    readonly flags: readonly string[];
    readonly transcript: string | null;
    readonly tapeSpeaker: string | null;
    readonly start: number | null;
    readonly end: number | null;
    readonly text: string | null;
    readonly edits: readonly { readonly op: string; readonly quote: string; readonly tape: string }[];
    readonly score: number;
  }[];
  readonly speakers: readonly { readonly name: string }[];
  readonly indirect: readonly { readonly passages: readonly { readonly text: string }[] }[];
}

const tape = `WEBVTT

00:12:31.000 --> 00:12:34.200
<v QUILL>We have never closed the sluice gates at night.

00:12:35.000 --> 00:12:40.000
<v ORR>Um, I told the board in March that the lock was leaking.
`;
const faithful = '“We have never closed the sluice gates at night,” said Mara Quill.';
const altered = '“We have always closed the sluice gates at night,” said Mara Quill.';

describe('the command line’s check', function () {
  // Each run starts a Node of its own.
  this.timeout(120_000);
  this.slow(4000);

  let folder: CliFolder<Printed>;

  before(() => {
    folder = new CliFolder();
    folder.save('tape.vtt', tape);
    folder.save('faithful.txt', faithful);
    folder.save('altered.txt', altered);
  });

  after(() => {
    folder.remove();
  });

  it('prints a line a draft: the label, where it stands on which tape, and what differs', async () => {
    const { printed, status, err } = await folder.run(['check', '--transcript', 'tape.vtt', 'altered.txt']);
    const [draft] = printed();
    assert.deepEqual(
      [status, err, draft?.file, draft?.speakers[0]?.name],
      [0, '', 'altered.txt', 'Mara Quill'],
    );
    const [quotation] = draft?.quotations ?? [];
    assert.ok(quotation);
    assert.deepEqual(
      quotation.content.map(([start, end]) => altered.slice(start, end)),
      ['“We have always closed the sluice gates at night,”'],
    );
    const { label, flags, transcript, tapeSpeaker, start, end, text } = quotation;
    assert.deepEqual(
      { label, flags, transcript, tapeSpeaker, start, end, text },
      {
        label: 'altered',
        flags: ['meaning-risk'],
        transcript: 'tape.vtt',
        tapeSpeaker: 'QUILL',
        start: 751_000,
        end: 754_200,
        text: 'We have never closed the sluice gates at night.',
      },
    );
    assert.deepEqual(
      quotation.edits.map(({ op, quote, tape: said }) => ({ op, quote, said })),
      [{ op: 'replace', quote: 'always', said: 'never' }],
    );
  });

  it('gives 3 with --strict where words are not as they were said, and only there', async () => {
    const runs = await Promise.all([
      folder.run(['check', '--strict', '--transcript', 'tape.vtt', 'faithful.txt']),
      folder.run(['check', '--strict', '--transcript', 'tape.vtt', 'altered.txt']),
      folder.run(
        ['check', '--strict', '--transcript', 'tape.vtt', '-'],
        faithful.replace('Mara Quill', 'Ben Orr'),
      ),
      folder.run(['check', '--strict', '--kind', 'machine', '--transcript', 'tape.vtt', 'altered.txt']),
    ]);
    assert.deepEqual(
      runs.map(({ status, printed }) => [status, printed()[0]?.quotations[0]?.label]),
      [
        [0, 'verbatim'],
        [3, 'altered'],
        [3, 'verbatim'],
        [0, 'differs'],
      ],
    );
  });

  it('never calls a clean transcript’s words the very words', async () => {
    const { printed } = await folder.run([
      'check',
      '--style',
      'clean',
      '--transcript',
      'tape.vtt',
      'faithful.txt',
    ]);
    assert.equal(printed()[0]?.quotations[0]?.label, 'punctuation');
  });

  it('takes several transcripts and, after --, several drafts', async () => {
    folder.save('other.txt', 'QUILL: Nothing of the kind.\n');
    const args = ['check', '--transcript', 'other.txt', 'tape.vtt', '--', 'faithful.txt', 'altered.txt'];
    const { printed } = await folder.run(args);
    assert.deepEqual(
      printed().map(({ file, quotations }) => [file, quotations[0]?.transcript]),
      [
        ['faithful.txt', 'tape.vtt'],
        ['altered.txt', 'tape.vtt'],
      ],
    );
  });

  it('holds a label against the name it is mapped to', async () => {
    folder.save(
      'labels.txt',
      'Speaker 1: Why?\n\nSpeaker 2: We have never closed the sluice gates at night.\n',
    );
    const flags = async (name: string): Promise<readonly string[] | undefined> => {
      const args = [
        'check',
        '--transcript',
        'labels.txt',
        '--map',
        `Speaker 2=${name}`,
        '--',
        'faithful.txt',
      ];
      return (await folder.run(args)).printed()[0]?.quotations[0]?.flags;
    };
    assert.deepEqual(await flags('Mara Quill'), []);
    assert.deepEqual(await flags('Ben Orr'), ['wrong-speaker']);
  });

  it('gives what is said in the writer’s words the passages nearest to it, and no verdict', async () => {
    const draft = 'Ben Orr said he had told the board that the lock was leaking in March.';
    const { printed } = await folder.run(['check', '--transcript', 'tape.vtt', '-'], draft);
    assert.deepEqual(
      [printed()[0]?.quotations, printed()[0]?.indirect[0]?.passages.map(({ text }) => text)],
      [[], ['Um, I told the board in March that the lock was leaking.']],
    );
  });

  it('says in Markdown and CSV what stands where, and never that it is right', async () => {
    const runs = await Promise.all(
      ['markdown', 'csv'].map((format) =>
        folder.run(['check', '--format', format, '--transcript', 'tape.vtt', 'faithful.txt']),
      ),
    );
    for (const { out } of runs) {
      assert.ok(out.includes('same words at 00:12:31 in tape.vtt'));
      assert.doesNotMatch(out, /verif|correct|confirm/i);
    }
  });

  it('prints nobody who must not be named by the ground rules beside the draft, whether draft or tape names them', async () => {
    const rules = '{"version":1,"rules":[\n{"name":"Ben Orr","rule":"background"}\n]}\n';
    folder.save('orr-call.txt', 'MAN: The pumps had been failing since the autumn.\n');
    folder.save(
      'guarded.txt',
      `${faithful}\n\n“I told the board in March that the lock was leaking,” said Ben Orr.\n\n` +
        '“I told the board in March that the lock was leaking,” said Mara Quill.\n\n' +
        '“The pumps had been failing since the autumn,” said Mara Quill.\n\n' +
        'Mara Quill said the lock had been leaking in March, as the board was told.',
    );
    folder.save('guarded.txt.ground-rules.json', rules);
    const runs = await Promise.all(
      ['json', 'csv', 'markdown'].map((format) =>
        folder.run([
          'check',
          '--format',
          format,
          '--transcript',
          'tape.vtt',
          'orr-call.txt',
          '--',
          'guarded.txt',
        ]),
      ),
    );
    for (const { status, out, err } of runs) {
      assert.equal(status, 0);
      assert.match(out, /We have never closed/);
      assert.doesNotMatch(out, /orr|told the board|failing/i);
      assert.equal(err, 'on-the-record: guarded.txt: left out by the ground rules beside it: 4 statements\n');
    }
    const [draft] = runs[0]?.printed() ?? [];
    assert.deepEqual(
      draft?.speakers.map(({ name }) => name),
      ['Mara Quill'],
    );
    assert.deepEqual(
      draft.indirect.map(({ passages }) => passages),
      [[], []],
    );
    folder.save('guarded.txt.ground-rules.json', '{"version":2,"rules":[]}');
    const refused = await folder.run(['check', '--transcript', 'tape.vtt', 'guarded.txt']);
    assert.deepEqual([refused.status, refused.out], [1, '']);
  });

  it('gives 2 without a draft or a transcript, 1 where one cannot be read', async () => {
    const runs = await Promise.all([
      folder.run(['check', 'faithful.txt']),
      folder.run(['check', '--transcript', 'tape.vtt']),
      folder.run(['check', '--transcript', 'none.vtt', 'faithful.txt']),
      folder.run(['check', '--transcript', 'tape.vtt', '--', 'none.txt', 'faithful.txt']),
    ]);
    assert.deepEqual(
      runs.map(({ status, printed }) => [status, printed().length]),
      [
        [2, 0],
        [2, 0],
        [1, 0],
        [1, 1],
      ],
    );
  });
});
