/**
 * Runs all tests, or those named: `npm test -- unit browser`. Each suite runs in a process of its own and shows what it does;
 * the last line is the sum. The exit code is 1 if anything failed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { root } from './project';
import { countTests, renderOutcomes, type Outcome } from './report';

interface Suite {
  name: string;
  /** What to name on the command line to run it. */
  group: string;
  /** Arguments of Node.js, run in the project's folder one after the other until one fails. */
  commands: string[][];
  /** Whether it prints mocha's closing lines. */
  counts: boolean;
}

const LIMIT_MINUTES = 10;

const grep = process.env['GREP'] ? ['--grep', process.env['GREP']] : [];

const tool = (path: string, ...args: string[]) => [join('node_modules', path), ...args];
const mocha = (bundle: string, ...options: string[]) =>
  tool('mocha/bin/mocha.js', '--enable-source-maps', bundle, ...options, ...grep);

const check = (name: string, group: string, ...commands: string[][]): Suite => ({
  name,
  group,
  commands,
  counts: false,
});
const tests = (name: string, group: string, ...commands: string[][]): Suite => ({
  name,
  group,
  commands,
  counts: true,
});

/** Those that `npm run check` checks. */
const checkedFolders = [...scripts.check.matchAll(/tsc -p (\S+)/g)].map(([, folder = '.']) => folder);

const suites: Suite[] = [
  check('types', 'check', ...checkedFolders.map((folder) => tool('typescript/bin/tsc', '-p', folder))),
  check(
    'lint',
    'check',
    tool('eslint/bin/eslint.js', '.'),
    tool('prettier/bin/prettier.cjs', '--check', '.'),
  ),
  tests('unit tests', 'unit', mocha('out/unit.test.js')),
  check('bounds of time and memory', 'bench', ['--expose-gc', 'out/bench.js', '--guard']),
  tests('in VS Code 1.91, web worker', 'vscode', ['out/vscode-suite.js', 'web-1.91']),
  tests('in VS Code 1.139, web worker', 'vscode', ['out/vscode-suite.js', 'web-1.139']),
  tests('in VS Code 1.139, Node', 'vscode', ['out/vscode-suite.js', 'node-1.139']),
  tests('on the screen', 'browser', mocha('out/browser.test.js', '--timeout=120000', '--retries=2')),
  tests(
    'the package',
    'package',
    ['esbuild.mjs', '--production'],
    tool(
      '@vscode/vsce/vsce',
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      'out/on-the-record.vsix',
    ),
    mocha('out/package.test.js', '--timeout=120000', '--retries=1'),
  ),
];

function run(suite: Suite): Promise<Outcome> {
  console.log(`\n── ${suite.name}`);
  const started = Date.now();
  let output = '';
  const one = (args: string[]) =>
    new Promise<number>((resolve) => {
      const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      const limit = setTimeout(() => {
        console.error(`${suite.name}: ended after ${LIMIT_MINUTES} minutes.`);
        child.kill();
      }, LIMIT_MINUTES * 60_000);
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          process.stdout.write(text);
        });
      }
      child.once('close', (code) => {
        clearTimeout(limit);
        resolve(code ?? 1);
      });
    });
  return suite.commands
    .reduce<Promise<number>>(async (before, args) => (await before) || one(args), Promise.resolve(0))
    .then((exitCode) => ({
      name: suite.name,
      ...countTests(output, exitCode, suite.counts),
      seconds: (Date.now() - started) / 1000,
    }));
}

async function runAll(groups: readonly string[]): Promise<void> {
  const known = [...new Set(suites.map(({ group }) => group))];
  const unknown = groups.filter((group) => !known.includes(group));
  if (unknown.length > 0)
    throw new Error(`No such tests: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  const outcomes: Outcome[] = [];
  for (const suite of suites) {
    if (groups.length === 0 || groups.includes(suite.group)) outcomes.push(await run(suite));
  }
  console.log(`\n${renderOutcomes(outcomes)}`);
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
}

runAll(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
