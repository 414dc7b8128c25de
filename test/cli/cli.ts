import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

export const cli = resolve('dist/cli.js');

/** What one run of the command line gave. `T` is the part of a printed object that the tests look at. */
export interface Run<T> {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
  /** The lines of `out`, parsed as JSON. */
  readonly printed: () => T[];
}

/** A folder of its own for the command line to run in. */
export class CliFolder<T> {
  readonly path = mkdtempSync(join(tmpdir(), 'on-the-record-'));

  save(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.path, name), content);
    return name;
  }

  async run(args: readonly string[], input = ''): Promise<Run<T>> {
    const child = spawn(process.execPath, [cli, ...args], { cwd: this.path });
    child.stdin.on('error', () => undefined).end(input);
    const [out, err, status] = await Promise.all([
      buffer(child.stdout).then(String),
      buffer(child.stderr).then(String),
      new Promise<number | null>((done) => child.on('close', done)),
    ]);
    const lines = out.split('\n').filter((line) => line !== '');
    return { out, err, status, printed: () => lines.map((line) => JSON.parse(line) as T) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
