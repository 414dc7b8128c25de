// Builds dist/ (what ships) and, with --tests, out/ (what tests and hosts run).
import { build, context } from 'esbuild';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const args = new Set(process.argv.slice(2));
const production = args.has('--production');

const ship = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  charset: 'utf8',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
};

const shipped = [
  // One bundle for both hosts: platform "browser" makes an import of a Node built-in a build error.
  {
    ...ship,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...ship,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** One bundle that runs every `*.test.ts` below the folders. */
function suite(outfile, folders, options, { before = '', after = '' } = {}) {
  const files = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true })
          .filter((name) => name.endsWith('.test.ts'))
          .sort()
          .map((name) => './' + join(folder, name).replaceAll('\\', '/'))
      : [],
  );
  const contents = before + files.map((file) => `import ${JSON.stringify(file)};\n`).join('') + after;
  return {
    ...ship,
    minify: false,
    sourcemap: 'inline',
    outfile,
    stdin: { contents, resolveDir: '.', sourcefile: outfile + '.entry.ts', loader: 'ts' },
    ...options,
  };
}

const node = { platform: 'node', packages: 'external' };

// A web worker has no Node: assert is the npm package of that name, process is what little it and mocha ask for.
const anyExtensionHost = {
  platform: 'browser',
  external: ['vscode'],
  alias: { 'node:assert': 'assert/' },
  define: { GREP: JSON.stringify(process.env.GREP ?? '') },
  inject: ['test/vscode/process.ts'],
  // mocha's browser build sets module.exports to itself when it finds one, so ours is set last.
  format: 'iife',
  globalName: 'suite',
  footer: { js: 'module.exports = suite;' },
};

const tests = () => [
  suite(
    'out/unit.test.js',
    [
      'test/notation',
      'test/engine',
      'test/transcripts',
      'test/checking',
      'test/evaluation',
      'test/record',
      'test/report',
      'test/cli',
      'test/editor',
      'test/language-features',
      'test/manifest',
      'test/hosts',
    ],
    node,
  ),
  { ...ship, ...node, entryPoints: ['test/evaluation/evaluate.ts'], outfile: 'out/evaluate.js' },
  {
    ...ship,
    ...node,
    entryPoints: ['test/training/quotation-status.ts'],
    outfile: 'out/quotation-status.js',
  },
  { ...ship, ...node, entryPoints: ['test/training/train-statements.ts'], outfile: 'out/train.js' },
  { ...ship, ...node, entryPoints: ['test/evaluation/gold-score.ts'], outfile: 'out/gold-score.js' },
  {
    ...ship,
    ...node,
    entryPoints: ['test/training/train-descriptions.ts'],
    outfile: 'out/train-descriptions.js',
  },
  { ...ship, ...node, entryPoints: ['test/training/train-pronouns.ts'], outfile: 'out/train-pronouns.js' },
  {
    ...ship,
    ...node,
    entryPoints: ['test/training/train-carry-over.ts'],
    outfile: 'out/train-carry-over.js',
  },
  {
    ...ship,
    ...node,
    entryPoints: ['test/training/train-confidence.ts'],
    outfile: 'out/train-confidence.js',
  },
  {
    ...ship,
    ...node,
    entryPoints: ['test/training/record-first-reading.ts'],
    outfile: 'out/record-first-reading.js',
  },
  { ...ship, ...node, entryPoints: ['test/engine/articles/print-score.ts'], outfile: 'out/score.js' },
  { ...ship, ...node, entryPoints: ['test/engine/edits/run-edits.ts'], outfile: 'out/edits.js' },
  { ...ship, ...node, entryPoints: ['test/record/writer.ts'], outfile: 'out/record-writer.js' },
  {
    ...ship,
    ...node,
    entryPoints: ['test/checking/print-evaluation.ts'],
    outfile: 'out/evaluate-checking.js',
  },
  { ...ship, ...node, entryPoints: ['test/benchmarks/print-checking.ts'], outfile: 'out/bench-checking.js' },
  { ...ship, ...node, entryPoints: ['test/benchmarks/bench.ts'], outfile: 'out/bench.js' },
  suite('out/browser.test.js', ['test/browser'], node),
  {
    ...ship,
    ...node,
    sourcemap: 'inline',
    entryPoints: ['test/browser/pictures.ts'],
    outfile: 'out/pictures.js',
  },
  suite('out/package.test.js', ['test/package'], node),
  suite('out/vscode.test.js', ['test/vscode'], anyExtensionHost, {
    before: "import './test/vscode/suite';\n",
    after: "export { run } from './test/vscode/suite';\n",
  }),
  {
    ...ship,
    ...node,
    sourcemap: 'inline',
    entryPoints: ['launcher', 'run', 'start', 'vscode-suite'].map((name) => `test/hosts/${name}.ts`),
    outdir: 'out',
    banner: { js: '#!/usr/bin/env node' },
  },
];

rmSync('dist', { recursive: true, force: true });
if (args.has('--tests')) rmSync('out', { recursive: true, force: true });
const all = args.has('--tests') ? [...shipped, ...tests()] : shipped;
if (args.has('--watch')) {
  for (const options of all) await (await context(options)).watch();
} else {
  await Promise.all(all.map((options) => build(options)));
}
if (existsSync('out/launcher.js')) chmodSync('out/launcher.js', 0o755); // started as a VS Code would be
