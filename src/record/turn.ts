import type { Turn } from './sidecar-files';

/** What taking turns needs: a mark that only one can set at a time. */
export interface TurnMark {
  /** Sets the mark, unless it is set: then false. */
  set(): Promise<boolean>;
  /** When it was set, in milliseconds, by the same clock as {@link now}; undefined where it is not set. */
  setAt(): Promise<number | undefined>;
  /** Takes it away, whoever has set it. */
  clear(): Promise<void>;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Who cannot have a turn by then goes on without: better a race than marks that are not written. */
const giveUpAfter = 15_000;
const firstWait = 5;
const longestWait = 100;

/**
 * Turns by a mark that all writers share. Where no mark can be set (read-only, no file system), everybody goes at once.
 *
 * @param abandonedAfter Milliseconds; longer than any writer has it. One that was ended in the middle left it.
 */
export function takingTurns(mark: TurnMark, abandonedAfter = 10_000): Turn {
  return async () => {
    const started = mark.now();
    for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 2)) {
      let isSet: boolean;
      try {
        isSet = await mark.set();
      } catch {
        return () => Promise.resolve();
      }
      if (isSet) return () => mark.clear().catch(() => undefined);
      const since = await mark.setAt().catch(() => undefined);
      if (since !== undefined && mark.now() - since > abandonedAfter)
        await mark.clear().catch(() => undefined);
      else if (mark.now() - started > giveUpAfter) return () => Promise.resolve();
      else await mark.wait(wait);
    }
  };
}
