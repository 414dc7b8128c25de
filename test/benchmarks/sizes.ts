import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { rounded } from './figure';
import type { Figure } from './figure';

/** The extension's bundle, minified as it ships, and the packed extension where `npm run package` or the tests built one. */
export function measureSizes(): Figure[] {
  const { outputFiles } = buildSync({
    entryPoints: [join('src', 'extension.ts')],
    bundle: true,
    format: 'cjs',
    target: 'es2023',
    minify: true,
    platform: 'browser',
    external: ['vscode'],
    loader: { '.bin': 'binary' },
    outfile: 'extension.js',
    write: false,
  });
  const bundle = (outputFiles[0]?.contents.length ?? 0) / 1024;
  const packed = ['.', 'out']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((name) => name.endsWith('.vsix'));
  return [
    { name: 'extension.js, minified', value: rounded(bundle, 0), unit: 'KB', bound: 2048, guard: 2560 },
    ...packed.map((name) => ({
      name: 'the packed extension',
      value: rounded(statSync(name).size / 1024, 0),
      unit: 'KB' as const,
      bound: 2048,
    })),
  ];
}
