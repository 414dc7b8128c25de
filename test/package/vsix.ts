import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { root, scratch } from '../hosts/project';

/** The package that the tests look at, made before they run. */
export const vsixFile = join(root, 'out', 'on-the-record.vsix');

/** The files of the extension in the package. */
export interface Unpacked {
  /** Where they lie now, as they would when installed. */
  folder: string;
  /** Their paths below the folder, sorted. */
  files: string[];
}

/** Unpacks the extension to a folder of its own. */
export async function unpackVsix(): Promise<Unpacked> {
  const zip = await JSZip.loadAsync(readFileSync(vsixFile));
  const folder = scratch('unpacked');
  const files: string[] = [];
  const inside = 'extension/';
  for (const entry of Object.values(zip.files)) {
    if (entry.dir || !entry.name.startsWith(inside)) continue;
    const file = entry.name.slice(inside.length);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), await entry.async('nodebuffer'));
    files.push(file);
  }
  return { folder, files: files.sort() };
}
