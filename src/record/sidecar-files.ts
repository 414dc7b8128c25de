/**
 * The folder of a draft, as far as its sidecars need one. Names are file names in it. Whatever goes wrong rejects with an
 * error of the file system.
 */
export interface SidecarFiles {
  /** The file's text, bytes that are not UTF-8 as U+FFFD; undefined where there is no such file. */
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  /** Replaces what is there. It may be gone for a moment, but the new one is never seen in part. */
  rename(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
  /** The names that begin like this. */
  namesLike(prefix: string): Promise<readonly string[]>;
}

/** Lets one writer at a time through. Resolves with what lets the next one in. */
export type Turn = () => Promise<() => Promise<void>>;
