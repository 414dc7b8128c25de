import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { rounded, userTime } from './figure';
import type { Figure } from './figure';

/** Whatever is asked of the editor while the extension is loaded and activated answers, and does nothing. */
const anything: unknown = new Proxy(
  function nothing(): undefined {
    return undefined;
  },
  {
    get: (_target, key) =>
      key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? () => [].values() : anything,
    apply: () => anything,
    construct: () => anything as object,
  },
);

/** What VS Code waits for when the first draft is opened: the extension's file read and run, least and middle of ten. */
export function measureLoading(): Figure[] {
  const source = readFileSync(join('dist', 'extension.js'), 'utf8');
  const names = new Set([...source.matchAll(/\bvscode\d*\.(\w+)/g)].map(([, name = '']) => name));
  const editor = Object.fromEntries([...names].map((name) => [name, anything]));
  const times = Array.from({ length: 10 }, () =>
    userTime(() => {
      const script = new Script(`(function (exports, require, module) {${source}\n})`);
      const module = { exports: {} };
      const load = script.runInThisContext() as (...given: unknown[]) => void;
      load(module.exports, () => editor, module);
    }),
  ).sort((a, b) => a - b);
  return [
    {
      name: 'loading the extension, least of ten',
      value: rounded(times[0] ?? 0, 0),
      unit: 'ms',
      bound: null,
    },
    {
      name: 'loading the extension, middle of ten',
      value: rounded(times[5] ?? 0, 0),
      unit: 'ms',
      bound: null,
    },
  ];
}
