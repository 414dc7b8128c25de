import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from './articles';

const mark = /["“”«»`]|''|&[lr]dquo;|&#822[01];|â€|(?<!\p{L})[‘']|’$/u;
const marksOnly = /^(?:["“”‘«`]|''|&ldquo;|&#8220;|â€œ)/u;

/** Slips of the hand that marked the articles, which would be counted as the engine's faults. */
describe('the marked articles', () => {
  for (const { name, text, truth } of readArticles()) {
    it(`${name} is marked as it says`, () => {
      let before = 0;
      for (const { kind, notes, content, cue, source } of truth) {
        const start = Math.min(...[...content, ...cue, ...source].map((span) => span.start));
        const about = `“${text.slice(start, start + 60)}”`;
        assert.ok(start >= before, `not in text order: ${about}`);
        before = start;

        const parts = content.map((span) => text.slice(span.start, span.end));
        assert.ok(parts.length > 0 || notes.includes('withheld'), `no content: ${about}`);
        const quoted = parts.some((part) => mark.test(part.replace(/\]\(.*?\)/gu, '')));
        const begun = parts.filter((part) => marksOnly.test(part)).length;
        // An answer after its label and a block quote are the speaker's own words without marks, all of them.
        const fits = {
          direct: begun === parts.length || begun === 0,
          mixed: quoted,
          indirect: !quoted,
        };
        assert.ok(fits[kind], `not ${kind}: ${about}`);
      }
    });
  }

  it('hold the sample drafts as they are shipped', () => {
    const samples = join('media', 'samples');
    for (const name of readdirSync(samples)) {
      const article = readArticles().find((one) => one.name === name);
      assert.equal(article?.text, readFileSync(join(samples, name), 'utf8'), name);
    }
  });
});
