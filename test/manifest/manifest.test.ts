import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import ts from 'typescript';
import { decorationColors } from './decoration-colors';
import { firstArguments, literals, manifest } from './source-files';

const { commands, colors, configuration, menus, walkthroughs } = manifest.contributes;

describe('the manifest', () => {
  it('gives each colour that is used a value in all four kinds of theme, and no other', () => {
    const ids = colors.map(({ id }) => id);
    assert.deepEqual([...decorationColors()].sort(), [...ids].sort());
    for (const { id, defaults } of colors)
      for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight'])
        assert.match(defaults[theme] ?? '', /^#[0-9a-f]{6}([0-9a-f]{2})?$/, `${id} in ${theme}`);
  });

  it('tests no key in a when-clause that nothing sets', () => {
    const set = firstArguments(/^ContextKey$/).map((argument) =>
      ts.isStringLiteralLike(argument) ? argument.text : assert.fail('a key has a literal name'),
    );
    const tested = [...JSON.stringify(manifest).matchAll(/"when":"([^"]*)"/g)]
      .flatMap(([, clause]) => clause?.match(/\bonTheRecord\.\w+/g) ?? [])
      .filter((name) => name !== 'onTheRecord.statements');
    assert.deepEqual([...new Set(tested)].sort(), set.sort());
  });

  // Ten: one for each thing that some writers want and others cannot bear to see. What VS Code itself can turn off (folding,
  // highlights of a mention, references) has none. An eleventh needs a reason as good, or should replace one.
  it('declares the settings that are read, at most ten, each with a default', () => {
    const declared = Object.entries(configuration.properties);
    assert.ok(declared.length <= 10);
    const known = literals();
    for (const [key, { default: value, type, enum: values }] of declared) {
      assert.ok(known.has(key.replace('onTheRecord.', '')), `${key} is read`);
      assert.equal(type === 'integer' ? 'number' : type, typeof value, key);
      if (values) assert.ok(values.includes(String(value)), key);
    }
  });

  it('has no command that the source does not know, and no menu for a command that it has not', () => {
    const known = literals();
    const declared = new Set(commands.map(({ command }) => command));
    for (const command of declared) assert.ok(known.has(command), command);
    for (const entry of Object.values(menus).flat()) assert.ok(declared.has(entry.command), entry.command);
  });

  it('names pictures that are there', () => {
    for (const { steps } of walkthroughs)
      for (const { media } of steps) assert.ok(existsSync(media.svg), media.svg);
  });
});
