import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/engine';
import { articlesFolder, readArticles } from './articles';
import { golden } from './golden';

const update = process.env['UPDATE_GOLDENS'] === '1';

/** What the engine says of whole articles today. After a change that is meant: UPDATE_GOLDENS=1 npm run test:unit, and read it. */
describe('articles', () => {
  for (const { name, format, text } of readArticles()) {
    it(`${name} is analysed as before`, () => {
      const file = join(articlesFolder, `${name}.golden`);
      const actual = golden(text, analyze(text, { format }));
      if (update) writeFileSync(file, actual);
      assert.ok(existsSync(file), `no ${file}: run with UPDATE_GOLDENS=1`);
      const changed = `${file} differs. Where that is meant, run UPDATE_GOLDENS=1 npm run test:unit and read the change.`;
      assert.ok(actual === readFileSync(file, 'utf8'), changed);
    });
  }
});
