/** What rolling needs of a cue: its times in milliseconds, and its lines as they read. */
export interface ShownCue {
  readonly from: number | null;
  readonly to: number | null;
  readonly lines: readonly string[];
}

/** Milliseconds: a cue that is shown no longer only holds what the next one scrolls up. */
const hold = 50;

/**
 * Tells which lines of automatic captions are only scrolled up. YouTube shows two lines: the one said before, and below it
 * the one being said; so each line is in the file two or three times. Only a line that stood at the bottom of the cue before
 * and now stands at the top is a repeat: a line said twice is shown twice at once, and both stay. Returns, for each cue,
 * how many of its first lines to drop; null where the captions do not roll.
 */
export function rolledLines(cues: readonly ShownCue[]): number[] | null {
  let rolls = 0;
  let holds = 0;
  let shown: readonly string[] = [];
  const dropped = cues.map((cue) => {
    const { lines } = cue;
    const isHold = cue.from !== null && cue.to !== null && cue.to - cue.from <= hold;
    // A cue that is more than a hold says something new.
    const most = Math.min(shown.length, isHold ? lines.length : lines.length - 1);
    let repeats = 0;
    for (let count = most; count > 0 && repeats === 0; count--)
      if (lines.slice(0, count).every((line, index) => line === shown[shown.length - count + index]))
        repeats = count;
    if (repeats > 0) rolls++;
    if (isHold && repeats === lines.length && repeats > 0) holds++;
    if (lines.length > 0) shown = lines;
    return repeats;
  });
  // Cues that hold are the captions' own; without them, most cues have to roll.
  return holds > 0 && rolls > 1 ? dropped : rolls > 2 && rolls * 2 > cues.length ? dropped : null;
}
