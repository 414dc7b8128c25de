import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import ts from 'typescript';
import { decorationColors } from './decoration-colors';
import { firstArguments, literals, manifest, stringsOfType, texts } from './source-files';

const { commands, colors, configuration, menus, viewsWelcome, walkthroughs } = manifest.contributes;

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

  it('declares the settings that are read, at most nine, each with a default', () => {
    const declared = Object.entries(configuration.properties);
    assert.ok(declared.length <= 9);
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

  it('has a welcome text for every reason why nothing is listed', () => {
    const reasons = [
      ...stringsOfType('CurrentState').filter((state) => state !== 'statements'),
      'filtered-out',
    ];
    assert.deepEqual(
      viewsWelcome.map(({ when }) => when.replace('onTheRecord.state == ', '')).sort(),
      reasons.sort(),
    );
  });

  it('walks through three to five steps, each with something to do that ends it, on a sample draft of its own', () => {
    const known = literals();
    for (const { steps } of walkthroughs) {
      assert.ok(steps.length >= 3 && steps.length <= 5);
      for (const { description, completionEvents } of steps) {
        const [, id = ''] = /^%(.+)%$/.exec(description) ?? [];
        const linked = [...(texts[id] ?? '').matchAll(/\(command:(?:toSide:)?([\w.]+)/g)].map(
          ([, name = '']) => name,
        );
        assert.ok(linked.length > 0, id);
        for (const name of linked)
          if (name.startsWith('onTheRecord.'))
            assert.ok(known.has(name) || name === 'onTheRecord.statements.focus', name);
        assert.ok(completionEvents.length > 0, id);
      }
      assert.match(texts['walkthrough.open.description'] ?? '', /onTheRecord\.openSample/);
    }
  });

  it('names pictures that are there', () => {
    for (const { steps } of walkthroughs)
      for (const { media } of steps) assert.ok(existsSync(media.svg), media.svg);
  });
});
