import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SidecarFiles, TurnMark } from '../../src/record';

/** What happens before each step on the file system. */
export type Step = (what: string) => void;

/**
 * A folder by Node's file system. Files are written in small pieces, so that a writer can be ended between two.
 *
 * @param removesFirst Renames as VS Code does: what is in the way is removed first.
 */
export function nodeFiles(folder: string, step: Step = () => undefined, removesFirst = false): SidecarFiles {
  const at = (name: string) => join(folder, name);
  return {
    async read(name) {
      step(`read ${name}`);
      return readFile(at(name), 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      });
    },
    async write(name, text) {
      step(`open ${name}`);
      const file = await open(at(name), 'w');
      try {
        const piece = Math.ceil(text.length / 3);
        for (let from = 0; from < text.length; from += piece) {
          step(`write ${name}`);
          await file.write(text.slice(from, from + piece));
        }
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    async rename(from, to) {
      if (removesFirst) {
        step(`remove ${to}`);
        await rm(at(to), { force: true });
      }
      step(`rename ${from}`);
      await rename(at(from), at(to));
    },
    async remove(name) {
      step(`remove ${name}`);
      await rm(at(name), { force: true });
    },
    async namesLike(prefix) {
      step('list');
      return (await readdir(folder)).filter((name) => name.startsWith(prefix));
    },
  };
}

/** A mark that is a file which only one can create. */
export function nodeTurnMark(path: string): TurnMark {
  return {
    async set() {
      try {
        await (await open(path, 'wx')).close();
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      }
    },
    setAt: async () => (await stat(path)).mtimeMs,
    clear: () => rm(path, { force: true }),
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
