import type { Transcript } from './transcript';

/** A turn as a list of what is in a transcript shows it. Half-open offsets into the file. */
export interface OutlineTurn {
  /** The label as written; null where nobody is named. */
  readonly speaker: string | null;
  /** Milliseconds, or null. */
  readonly from: number | null;
  readonly start: number;
  readonly end: number;
  /** The first words, in one line. */
  readonly opening: string;
}

/** Characters of a turn that its opening has at most, but for the end of a word. */
const openingLength = 60;

/** The turns of a transcript, as they stand in the file. */
export function outlineOf({ turns }: Transcript): OutlineTurn[] {
  return turns.map(({ speaker, from, start, end, words }) => {
    let opening = '';
    for (const { text } of words) {
      if (opening.length >= openingLength) {
        opening += ' …';
        break;
      }
      opening += opening === '' ? text : ` ${text}`;
    }
    return { speaker, from, start, end, opening };
  });
}
