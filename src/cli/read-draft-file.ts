import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decode } from './decode';
import type { Decoded } from './decode';

/** A draft that cannot be read; the message says why in a line, without the file's name. */
export class UnreadableDraft extends Error {}

/**
 * More than any draft. Measured on 10 MB of news: 75 s and 1.8 GB; much more would end in Node running out of memory,
 * which no message can explain.
 */
const largestFile = 12 * 1024 * 1024;

/** Reads and decodes a file, or standard input for `-`. Throws {@link UnreadableDraft} and nothing else. */
export async function readDraftFile(file: string): Promise<Decoded> {
  const bytes = await readBytes(file);
  if (bytes.length > largestFile) {
    throw new UnreadableDraft(
      `too large: ${megabytes(bytes.length)} MB; at most ${megabytes(largestFile)} MB`,
    );
  }
  const decoded = decode(bytes);
  if (decoded === null) throw new UnreadableDraft('not a text file');
  return decoded;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableDraft(sayings[code] ?? `cannot be read (${code || String(error)})`);
  }
}

const sayings: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ENAMETOOLONG: 'cannot be read: the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'too large',
};

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
