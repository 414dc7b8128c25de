import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../../src/engine';
import { FILLER } from '../../../src/engine/text/draft';
import { read } from '../../notation/expect-reading';
import { anyFormat, anyText } from './arbitrary-drafts';
import { assertLaws } from './laws';

describe('any text in any format', function () {
  this.timeout(60_000);

  it('is analysed, within the laws of spans', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        assertLaws(text, analyze(text, { format }));
      }),
      { numRuns: 100 },
    );
  });

  it('has paragraphs in order whose shadows lie within it, and readings that cover their words', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        let reached = 0;
        for (const { paragraph, marks, tokens, sentences } of read(text, format).readings) {
          const { start, prose } = paragraph;
          assert.ok(reached <= start && start + prose.length <= text.length, 'paragraphs are disjoint');
          reached = start + prose.length;
          assert.ok(!/[\s\0]/.test(prose.replaceAll(' ', '')), 'no white space but spaces');
          for (const { start: from, end, inner } of marks) {
            assert.ok(
              0 <= from &&
                from <= inner.start &&
                inner.start < inner.end &&
                inner.end <= end &&
                end <= prose.length,
            );
          }
          assert.deepEqual(
            sentences.map(({ from }) => from),
            [0, ...sentences.slice(0, -1).map(({ to }) => to)],
            'sentences hold every token',
          );
          assert.equal(sentences.at(-1)?.to, tokens.length);
          let at = 0;
          for (const token of tokens) {
            assert.ok(
              !/[^ \u2060]/.test(prose.slice(at, token.start)) &&
                token.start < token.base &&
                token.base <= token.end,
              'tokens hold every word',
            );
            at = token.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('differs from its shadow only where it is white space, invisible or markup', () => {
    const markup = /[<>&*_`\\[\]{}$%~#|=+^-]|â|Ã|Â|[\x80-\x9f]|‚Ä/;
    fc.assert(
      fc.property(
        anyText.filter((text) => !markup.test(text)),
        (text) => {
          for (const { start, prose } of read(text).draft.paragraphs) {
            for (let i = 0; i < prose.length; i += 1) {
              const char = text.charAt(start + i);
              const expected = /\u034f|[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u061c]/.test(char)
                ? FILLER
                : /[\s\p{Cc}]/u.test(char)
                  ? ' '
                  : char;
              assert.equal(prose.charAt(i), expected);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
