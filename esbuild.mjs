// Builds dist/ (what ships) and, with --tests, out/ (what tests and hosts run).
import { build, context } from 'esbuild';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const args = new Set(process.argv.slice(2));
const production = args.has('--production');

const ship = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
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

/** One bundle that runs every `*.test.ts` below the folders, after the modules in `before`. */
function suite(outfile, folders, options, before = []) {
  const files = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true })
          .filter((name) => name.endsWith('.test.ts'))
          .sort()
          .map((name) => './' + join(folder, name).replaceAll('\\', '/'))
      : [],
  );
  const contents = [...before, ...files].map((file) => `import ${JSON.stringify(file)};\n`).join('');
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
const tests = () => [
  suite(
    'out/unit.test.js',
    ['test/notation', 'test/engine', 'test/report', 'test/cli', 'test/editor', 'test/manifest'],
    node,
  ),
  { ...ship, ...node, entryPoints: ['test/evaluation/evaluate.ts'], outfile: 'out/evaluate.js' },
  { ...ship, ...node, entryPoints: ['test/engine/articles/print-score.ts'], outfile: 'out/score.js' },
];

rmSync('dist', { recursive: true, force: true });
if (args.has('--tests')) rmSync('out', { recursive: true, force: true });
const all = args.has('--tests') ? [...shipped, ...tests()] : shipped;
if (args.has('--watch')) {
  for (const options of all) await (await context(options)).watch();
} else {
  await Promise.all(all.map((options) => build(options)));
}
