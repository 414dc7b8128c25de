import { strict as assert } from 'node:assert';
import { readArticles } from './articles';

const opening = /["“‘«„]/u;

/** Slips of the hand that marked the articles, which would be counted as the engine's faults. */
describe('the marked articles', () => {
  for (const { name, text, truth } of readArticles()) {
    it(`${name} is marked as it says`, () => {
      let before = 0;
      truth.forEach((statement, index) => {
        const about = `${name}, statement ${index + 1}`;
        const spans = [...statement.content, ...statement.cue, ...statement.source];
        const start = Math.min(...spans.map((span) => span.start));
        assert.ok(start >= before, `${about} is not in text order`);
        before = start;

        const parts = statement.content.map((span) => text.slice(span.start, span.end));
        assert.ok(parts.length > 0 || statement.notes.includes('withheld'), `${about} has no content`);
        const marked = parts.map((part) => opening.test(part.charAt(0)));
        // An answer after its label and a block quote are a speaker's own words without marks.
        const withoutMarks = statement.kind === 'direct' && !marked.includes(true);
        if (statement.kind === 'direct' && !withoutMarks)
          assert.ok(!marked.includes(false), `${about} is not direct`);
        if (statement.kind === 'mixed') {
          assert.ok(
            parts.some((part) => opening.test(part)),
            `${about} has no quotation`,
          );
          assert.ok(
            marked.includes(false) || parts.some((part) => /[”’"»]./u.test(part)),
            `${about} is direct`,
          );
        }
        if (statement.kind === 'indirect') {
          assert.ok(!parts.some((part) => /(?:^|\s)["“‘«„]/u.test(part)), `${about} holds a quotation`);
        }
      });
    });
  }
});
