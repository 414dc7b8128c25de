import type { QuoteStyle, Votes } from '../text/draft';
import { findMarks } from './find-marks';
import type { Mark } from './find-marks';

/**
 * Which marks the draft's outer quotations use: a vote of all its quotations that look like speech, with sentence
 * punctuation at their end. Marks inside a pair of the other sort have no vote. A draw, or no speech, is `double`.
 */
export function styleOf({ single, double }: Votes): QuoteStyle {
  return single > double ? 'single' : 'double';
}

/** The votes of a paragraph's quotations. */
export function votesOf(prose: string): Votes {
  let single = 0;
  let double = 0;
  let open: Mark['family'] | null = null;
  for (const mark of findMarks(prose)) {
    if (mark.family !== 'single' && mark.family !== 'double') continue;
    if (open === null) {
      if (mark.lean === 'open' || (mark.lean === 'either' && mark.family === 'double')) open = mark.family;
    } else if (mark.family === open && mark.lean !== 'open' && mark.closes === 'sure') {
      if (open === 'single') single += 1;
      else double += 1;
      open = null;
    }
  }
  return { single, double };
}
