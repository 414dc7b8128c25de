import type { Parsed, SidecarKind } from './sidecar';
import type { SidecarFiles, Turn } from './sidecar-files';

/** What a look at a sidecar gave. */
export interface Found<T> {
  /** As in {@link Parsed}; `missing` where there is no file. */
  readonly status: Parsed<T>['status'] | 'missing';
  /** All that could be read of it. */
  readonly value: T;
  /** The first line that could not be read; 0 where all could. */
  readonly line: number;
  /** The name a damaged file was given, so that nothing writes over it. */
  readonly setAside?: string;
}

/** The file stays as it is: a later version wrote it, or a merge by git is to be finished first. */
export class SidecarRefused extends Error {
  constructor(
    readonly status: 'newer' | 'conflict',
    readonly line: number,
  ) {
    super(status);
  }
}

/**
 * Reads a sidecar. Where a writer was ended in the middle of its work, what it had written completely is read too: a file
 * under its temporary name holds all that the one before it held.
 */
export async function readSidecar<T>(
  files: SidecarFiles,
  name: string,
  kind: SidecarKind<T>,
): Promise<Found<T>> {
  const found = foundIn(await files.read(name), kind);
  return found.status === 'missing' || found.status === 'damaged'
    ? withLeftOvers(files, name, kind, found)
    : found;
}

/**
 * Changes a sidecar: waits for its turn, reads what is there now, changes that, writes it under a temporary name and
 * renames it. What others wrote in the meantime is in it. A damaged file is set aside under another name first.
 *
 * @param token Tells this writer's temporary files from others'.
 * @throws {SidecarRefused} or an error of the file system; the file then is what it was.
 */
export async function changeSidecar<T>(
  files: SidecarFiles,
  turn: Turn,
  name: string,
  kind: SidecarKind<T>,
  token: string,
  change: (value: T) => T,
): Promise<Found<T>> {
  const done = await turn();
  const temporary = `${temporaryPrefix(name)}${token}`;
  try {
    for (let tries = 0; ; tries += 1) {
      const before = await files.read(name);
      const found = await withLeftOvers(files, name, kind, foundIn(before, kind));
      if (found.status === 'newer' || found.status === 'conflict')
        throw new SidecarRefused(found.status, found.line);
      const value = change(found.value);
      const text = kind.print(value);
      if (text === before) return { ...found, value };
      await files.write(temporary, text);
      // Somebody who knows nothing of turns, on another machine, may have been here.
      if (tries < maxTries && (await files.read(name)) !== before) continue;
      const setAside = found.status === 'damaged' ? await setDamagedAside(files, name) : undefined;
      await files.rename(temporary, name);
      if (tries < maxTries && (await files.read(name)) !== text) continue;
      for (const left of await leftOvers(files, name)) await files.remove(left);
      return { status: 'read', value, line: found.line, ...(setAside !== undefined && { setAside }) };
    }
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  } finally {
    await done();
  }
}

const maxTries = 5;

function temporaryPrefix(name: string): string {
  return `.${name}.tmp-`;
}

/** With what writers had written that were ended before they could rename it. */
async function withLeftOvers<T>(
  files: SidecarFiles,
  name: string,
  kind: SidecarKind<T>,
  found: Found<T>,
): Promise<Found<T>> {
  let { value } = found;
  for (const left of await leftOvers(files, name)) {
    const other = kind.parse((await files.read(left)) ?? '');
    if (other.status === 'read') value = kind.merge(value, other.value);
  }
  return { ...found, value };
}

async function leftOvers(files: SidecarFiles, name: string): Promise<readonly string[]> {
  return [...(await files.namesLike(temporaryPrefix(name)))].sort();
}

async function setDamagedAside(files: SidecarFiles, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const aside = name.replace(/\.json$/, `.damaged${count === 1 ? '' : `-${count}`}.json`);
    if ((await files.read(aside)) !== undefined) continue;
    await files.rename(name, aside);
    return aside;
  }
}

function foundIn<T>(text: string | undefined, kind: SidecarKind<T>): Found<T> {
  if (text === undefined) return { status: 'missing', value: kind.empty, line: 0 };
  const parsed = kind.parse(text);
  const line = 'line' in parsed ? parsed.line : 0;
  return { status: parsed.status, value: 'value' in parsed ? parsed.value : kind.empty, line };
}
