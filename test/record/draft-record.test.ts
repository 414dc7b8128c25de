import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { draftRecords, marksOf } from '../../src/record';
import type { DraftRecord } from '../../src/record';
import { correction, read, recordOf, signOff } from './marks';

const draft = read(
  '“We did not sign it,” Okafor said.',
  '“The bridge is unsafe,” said Mara Quill.',
  'Orr denied that he had seen the report.',
);

const full = recordOf(
  signOff(draft, 'did not sign'),
  signOff(draft, 'unsafe', { verdict: 'query', note: 'Which bridge?\n“The old one”?', evidence: null }),
  signOff(draft, 'the report', { evidence: { description: 'notebook 3, p. 12' } }),
  correction(draft, 'unsafe', { is: 'said-by', speaker: 'Ben Orr' }),
);

function parsed(text: string): DraftRecord {
  const result = draftRecords.parse(text);
  assert.ok('value' in result);
  return result.value;
}

describe('The record of a draft', () => {
  it('is a W3C annotation page with an annotation a line', () => {
    const text = draftRecords.print(recordOf(signOff(draft, 'did not sign', { id: 'urn:uuid:1' })));
    const lines = text.split('\n');
    assert.equal(
      lines[0],
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","version":1,"items":[',
    );
    assert.deepEqual(lines.slice(2), [']}', '']);
    const annotation = JSON.parse(lines[1] ?? '') as Record<string, unknown>;
    assert.equal(annotation['motivation'], 'assessing');
    assert.deepEqual(annotation['creator'], { type: 'Person', name: 'Ada Finch' });
    assert.deepEqual(annotation['body'], [
      { type: 'TextualBody', purpose: 'assessing', value: 'confirmed' },
      { type: 'TextualBody', purpose: 'classifying', value: 'direct' },
      { type: 'TextualBody', purpose: 'identifying', value: 'Okafor' },
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: 'tape.vtt',
        selector: {
          type: 'FragmentSelector',
          conformsTo: 'http://www.w3.org/TR/media-frags/',
          value: 't=751,754.2',
        },
      },
    ]);
    assert.deepEqual(annotation['target'], {
      source: 'draft.md',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: '“We did not sign it,”',
          prefix: '',
          suffix: ' Okafor said.\n\n“The bridge is unsafe,” s',
        },
        { type: 'TextPositionSelector', start: 0, end: 21 },
      ],
    });
  });

  it('is read as it was written', () => {
    const text = draftRecords.print(full);
    assert.equal(draftRecords.parse(text).status, 'read');
    assert.deepEqual(marksOf(parsed(text)), marksOf(full));
    assert.equal(marksOf(full).length, 4);
    assert.equal(draftRecords.print(parsed(text)), text);
  });

  it('keeps what it does not know', () => {
    const foreign = [
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","label":"Desk copy","version":1,"items":[',
      '{"id":"urn:a","type":"Annotation","motivation":"bookmarking","target":"draft.md#t=1"},',
      '{"type":"Annotation","motivation":"tagging","body":"budget"}',
      ']}',
    ].join('\n');
    const text = draftRecords.print(parsed(foreign));
    assert.deepEqual(JSON.parse(text), JSON.parse(foreign));
    assert.deepEqual(marksOf(parsed(foreign)), []);
  });

  it('keeps unknown fields of its own annotations when it is merged and written', () => {
    const text = draftRecords
      .print(recordOf(signOff(draft, 'unsafe')))
      .replace('"type":"Annotation",', '"type":"Annotation","desk":"night",');
    const merged = draftRecords.merge(parsed(text), full);
    assert.match(draftRecords.print(merged), /"desk":"night"/);
  });

  it('is read with other line ends, with a byte-order mark and laid out by a formatter', () => {
    const text = draftRecords.print(full);
    for (const same of [
      text.replace(/\n/g, '\r\n'),
      `\uFEFF${text}`,
      JSON.stringify(JSON.parse(text), null, 2),
    ])
      assert.equal(draftRecords.print(parsed(same)), text);
  });

  it('of a later version is refused', () => {
    const later = draftRecords.print(full).replace('"version":1', '"version":2');
    assert.deepEqual(draftRecords.parse(later), { status: 'newer', version: 2 });
    assert.equal(draftRecords.parse(later.replace(']}\n', '')).status, 'newer');
  });

  it('that is damaged says where, and what can be saved is saved', () => {
    const lines = draftRecords.print(full).split('\n');
    const cut = [...lines.slice(0, 3), lines[3]?.slice(0, 40)].join('\n');
    const result = draftRecords.parse(cut);
    assert.ok(result.status === 'damaged');
    assert.equal(result.line, 4);
    assert.equal(marksOf(result.value).length, 2);
    for (const nothing of [
      '',
      '\0\0\0\0',
      '[]',
      'null',
      '{"items":7}',
      'Dear desk,\nsee below',
      '{"a":'.repeat(50_000),
    ])
      assert.equal(draftRecords.parse(nothing).status, 'damaged', JSON.stringify(nothing.slice(0, 20)));
  });

  it('says that a byte which is no UTF-8 has damaged it', () => {
    const text = draftRecords.print(full).replace('Ada Finch', 'Ada F\uFFFDnch');
    assert.equal(draftRecords.parse(text).status, 'damaged');
  });

  it('is the same whichever of two copies is merged into which', () => {
    const [a, b] = [
      recordOf(signOff(draft, 'unsafe')),
      recordOf(signOff(draft, 'unsafe', { verdict: 'query' })),
    ];
    const merged = draftRecords.print(draftRecords.merge(a, b));
    assert.equal(draftRecords.print(draftRecords.merge(b, a)), merged);
    assert.equal(marksOf(parsed(merged)).length, 2);
    assert.equal(draftRecords.print(draftRecords.merge(parsed(merged), a)), merged);
  });

  it('gives a result for any text, and never loses a line that can be read', () => {
    const lines = draftRecords.print(full).trimEnd().split('\n');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...lines),
            fc.string(),
            fc.constantFrom('<<<<<<< a', '=======', '>>>>>>> b'),
          ),
        ),
        (some) => {
          const result = draftRecords.parse(some.join('\n'));
          if (result.status === 'read' || result.status === 'merged') draftRecords.print(result.value);
          if (result.status !== 'damaged') return;
          for (const line of some.filter((one) => one.startsWith('{"id"')))
            assert.ok(
              result.value.annotations.has((JSON.parse(line.replace(/,$/, '')) as { id: string }).id),
            );
        },
      ),
    );
  });
});

describe('The record of a draft under git', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'record-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** What git makes of two branches of a file. */
  function mergedByGit(ours: string, base: string, theirs: string, ...options: string[]): string {
    const names = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return name;
    });
    const { stdout } = spawnSync('git', ['merge-file', '-p', ...options, ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout;
  }

  before(function () {
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
  });

  for (const options of [[], ['--diff3']])
    it(`keeps the marks of both branches, whether or not git finds a conflict (${options.join('') || 'two sides'})`, () => {
      let conflicts = 0;
      for (let round = 0; round < 40; round += 1) {
        const mark = (name: number) =>
          signOff(draft, 'unsafe', {
            id: `urn:${((name * 7919 + round * 104_729) % 1000).toString(36)}-${name}`,
          });
        const both = Array.from({ length: round % 8 }, (_, index) => mark(index));
        const ours = [...both, mark(100), mark(101)];
        const theirs = [...both, mark(200)];
        const text = mergedByGit(
          draftRecords.print(recordOf(...ours)),
          draftRecords.print(recordOf(...both)),
          draftRecords.print(recordOf(...theirs)),
          ...options,
        );
        if (text.includes('<<<<<<<')) conflicts += 1;
        const result = draftRecords.parse(text);
        assert.ok(result.status === 'read' || result.status === 'merged', text);
        const ids = marksOf(result.value).map(({ id }) => id);
        assert.deepEqual(ids.sort(), [...new Set([...ours, ...theirs].map(({ id }) => id))].sort());
      }
      assert.ok(conflicts > 0 && conflicts < 40, `${conflicts} conflicts`);
    });

  it('refuses the marks of a merge that cannot be resolved line by line', () => {
    const pretty = (mark: DraftRecord) => JSON.stringify(JSON.parse(draftRecords.print(mark)), null, 2);
    const base = recordOf();
    const text = mergedByGit(
      pretty(recordOf(signOff(draft, 'unsafe'))),
      pretty(base),
      pretty(recordOf(signOff(draft, 'did not sign'))),
    );
    assert.match(text, /^<<<<<<</m);
    assert.equal(draftRecords.parse(text).status, 'conflict');
  });
});
