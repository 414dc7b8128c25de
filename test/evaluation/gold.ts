import { join } from 'node:path';

/** The two halves of the gold set: one to learn from, one that is only ever scored. */
export const goldSets = ['tune', 'held'] as const;

export type GoldSet = (typeof goldSets)[number];

/** Where the set's articles lie, seen from the project's folder. */
export function goldFolder(set: GoldSet): string {
  return join('test', 'evaluation', 'gold', set);
}
