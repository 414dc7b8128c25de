import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder; the bundles that use this module lie in its `out/`. */
export const root = resolve(__dirname, '..');

/** Where installed hosts are kept between runs. Ignored by git; safe to delete. */
export const kept = join(root, '.vscode-test');

/** The folder of sample drafts that hosts open. */
export const samples = join(root, 'media', 'samples');

const scratches: string[] = [];

/** A new empty folder in the system's temporary folder, removed when this process exits. */
export function scratch(name: string): string {
  if (scratches.length === 0) process.on('exit', removeScratches);
  const folder = mkdtempSync(join(tmpdir(), `on-the-record-${name}-`));
  scratches.push(folder);
  return folder;
}

/** A new folder with the sample drafts in it, for tests that write. */
export function copyOfSamples(): string {
  const folder = scratch('drafts');
  cpSync(samples, folder, { recursive: true });
  return folder;
}

function removeScratches(): void {
  for (const folder of scratches) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
