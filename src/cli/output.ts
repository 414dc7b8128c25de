import { once } from 'node:events';

/** Writes to standard output and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A line about a file on standard error. */
export function complain(file: string, message: string): void {
  process.stderr.write(`on-the-record: ${file === '-' ? 'standard input' : file}: ${message}\n`);
}
