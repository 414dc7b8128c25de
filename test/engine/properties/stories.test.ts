import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../../src/engine';
import type { Analysis, Span, Statement } from '../../../src/engine';
import { read } from '../../notation/expect-reading';
import { storyParagraphs } from './arbitrary-drafts';
import { assertLaws, assertOnMarks } from './laws';

/** What a statement says and where, with its offsets mapped. */
const facts = (statement: Statement, map: (at: number) => number = (at) => at): unknown => {
  const move = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [map(start), map(end)]);
  const { content, cue, source, kind, speaker, inferred } = statement;
  return { kind, speaker, inferred, content: move(content), cue: move(cue), source: move(source) };
};

const allFacts = ({ statements }: Analysis, map?: (at: number) => number): unknown[] =>
  statements.map((statement) => facts(statement, map));

/** Few, as each is a whole analysis; every run has other stories. A failure prints its seed. */
const runs = 25;

describe('a story', function () {
  this.timeout(60_000);

  it('keeps the laws', () => {
    fc.assert(
      fc.property(storyParagraphs, (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const analysis = analyze(text);
        assertLaws(text, analysis);
        assertOnMarks(analysis);
      }),
      { numRuns: runs },
    );
  });

  it('says the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(storyParagraphs, (paragraphs) => {
        const wrapped = paragraphs.map((paragraph) => paragraph.replace(/(.{50}\S*) /g, '$1\n')).join('\n\n');
        const crlf = wrapped.replaceAll('\n', '\r\n');
        const map = (at: number): number => at - (crlf.slice(0, at).match(/\r/g)?.length ?? 0);
        assert.deepEqual(allFacts(analyze(crlf), map), allFacts(analyze(wrapped)));
      }),
      { numRuns: runs },
    );
  });

  it('says the same with straight marks as with curly ones', () => {
    fc.assert(
      fc.property(storyParagraphs, (paragraphs) => {
        const curly = paragraphs.join('\n\n');
        const straight = curly.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
        assert.deepEqual(allFacts(analyze(straight)), allFacts(analyze(curly)));
      }),
      { numRuns: runs },
    );
  });

  it('reads a paragraph the same wherever it stands', () => {
    fc.assert(
      fc.property(storyParagraphs, (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const before = 'It rained in Tarn on Monday.\n\n';
        const [here, there] = [read(text).readings, read(before + text).readings.slice(1)];
        here.forEach((reading, i) => {
          assert.deepEqual(there[i]?.marks, reading.marks);
          assert.deepEqual(there[i].tokens, reading.tokens);
          assert.equal(there[i].paragraph.start, reading.paragraph.start + before.length);
        });
        assert.equal(analyze(before + text).quotations.length, analyze(text).quotations.length);
      }),
      { numRuns: runs },
    );
  });

  it('keeps its statements when a paragraph without any is added at its end', () => {
    fc.assert(
      fc.property(storyParagraphs, (paragraphs) => {
        const text = paragraphs.join('\n\n');
        assert.deepEqual(
          allFacts(analyze(`${text}\n\nIt rained in Tarn on Monday.`)),
          allFacts(analyze(text)),
        );
      }),
      { numRuns: runs },
    );
  });
});
