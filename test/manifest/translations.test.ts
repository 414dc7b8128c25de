import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { firstArguments, manifest, texts } from './source-files';

const bundle = 'l10n/bundle.l10n.json';

describe('translations', () => {
  /** `UPDATE=1 npm run test:unit` writes the list anew. */
  it('have every text of the source in the list for translators', () => {
    const texts = firstArguments(/\bl10n\.t$/).map((argument) => {
      assert.ok(ts.isStringLiteralLike(argument), 'l10n.t takes a literal, or nobody can translate it');
      return argument.text;
    });
    const expected = Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]));
    if (process.env['UPDATE']) writeFileSync(bundle, JSON.stringify(expected, null, 2) + '\n');
    assert.deepEqual(JSON.parse(readFileSync(bundle, 'utf8')), expected);
  });

  it('have every text of the manifest, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
    for (const text of Object.values(texts)) assert.notEqual(text.trim(), '');
  });
});
