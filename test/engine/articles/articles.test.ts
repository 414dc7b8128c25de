import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from './articles';
import { assertNoSlips } from './slips';

describe('the marked articles', () => {
  for (const article of readArticles()) {
    it(`${article.name} is marked as it says`, () => {
      assertNoSlips(article);
    });
  }

  it('hold the sample drafts as they are shipped', () => {
    const samples = join('media', 'samples');
    const drafts = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name } of drafts) {
      const article = readArticles().find((one) => one.name === name);
      assert.equal(article?.text, readFileSync(join(samples, name), 'utf8'), name);
    }
  });
});
