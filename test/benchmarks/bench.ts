import { cpus, loadavg } from 'node:os';
import { measureLoading } from './activation';
import { benchmarkAgainstTagging, benchmarkScaling } from './analysis';
import { benchmarkChecking } from './checking';
import { fails, missed } from './figure';
import type { Figure } from './figure';
import { benchmarkKeystrokes } from './keystroke';
import { benchmarkMemory } from './memory';
import { benchmarkPathological } from './pathological';
import { measureSizes } from './sizes';

/*
 * npm run bench [-- [--json] [NAME…]]
 *
 * Everything that has a bound, or the parts named: a table that grows as it is measured, or with --json one object at the
 * end. Exit status 1 where a bound is missed; with --guard, as the tests call it, only where it is worse than a figure
 * known to be short of its bound may be.
 */

const parts: Readonly<Record<string, () => Figure[]>> = {
  memory: benchmarkMemory,
  tagging: benchmarkAgainstTagging,
  scaling: benchmarkScaling,
  keystroke: benchmarkKeystrokes,
  pathological: benchmarkPathological,
  sizes: measureSizes,
  loading: measureLoading,
  checking: benchmarkChecking,
};

const options = process.argv.slice(2);
const json = options.includes('--json');
const named = options.filter((option) => !option.startsWith('--'));
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);

const row = (...[name = '', ...cells]: string[]): string =>
  `| ${name.padEnd(58)} | ${cells.map((cell) => cell.padStart(16)).join(' | ')} |`;

const loadBefore = loadavg()[0] ?? 0;
const figures: Figure[] = [];
if (!json) {
  console.log(row('figure', 'measured', 'at most', ''));
  console.log(`| ${'-'.repeat(58)} | ${`${'-'.repeat(15)}: | `.repeat(3).trimEnd()}`);
}
for (const [name, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const figure of measure()) {
    figures.push(figure);
    const { name: what, value, unit, bound } = figure;
    const verdict = bound === null ? '' : missed(figure) ? 'missed' : 'kept';
    if (!json) console.log(row(what, `${value} ${unit}`, bound === null ? '' : `${bound} ${unit}`, verdict));
  }
}
const loadAfter = loadavg()[0] ?? 0;
const machine = { node: process.version, cores: cpus().length, loadBefore, loadAfter };
if (json) {
  console.log(
    JSON.stringify({ ...machine, figures: figures.map((one) => ({ ...one, missed: missed(one) })) }),
  );
} else {
  console.log(
    `\nNode ${machine.node}, ${machine.cores} cores, load ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after.`,
  );
}
process.exitCode = figures.some(options.includes('--guard') ? fails : missed) ? 1 : 0;
