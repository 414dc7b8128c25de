import { clockPattern, clockTime } from '../clock';
import type { TypedLine } from '../typed/read-typed';

/** A subtitle: when it is shown, and the lines of the file that hold its text. */
export interface Cue {
  /** Milliseconds; null where the time cannot be read. */
  readonly from: number | null;
  readonly to: number | null;
  readonly lines: readonly TypedLine[];
}

/** Something in a subtitle file that is not as it should be, at a line of it. */
export interface CueFault {
  readonly offset: number;
  readonly code: 'bad-cue' | 'bad-time';
  readonly detail: string;
}

export interface Subtitles {
  readonly cues: readonly Cue[];
  /** The lines above the first cue, and of NOTE blocks: they may say what the file is. */
  readonly remarks: readonly TypedLine[];
  readonly faults: readonly CueFault[];
}

const timing = new RegExp(`^\\s*(${clockPattern})\\s*-+>\\s*(${clockPattern})(?=\\s|$)`);
/** A line that is meant to be a time: it has the arrow, or one that lost a dash between two times. */
const arrow = new RegExp(`-->|${timing.source}`);
/** Blocks of WebVTT that hold no words, to the next empty line. */
const silent = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

/**
 * Cuts a WebVTT or SRT file into cues. Written here because the subtitle libraries give no places in the file and drop what
 * is damaged: a cue without a number, without an empty line before it, with an empty line in its text or with a time that
 * cannot be read keeps its words.
 */
export function cutSubtitles(lines: readonly TypedLine[]): Subtitles {
  const cues: { from: number | null; to: number | null; lines: TypedLine[] }[] = [];
  const remarks: TypedLine[] = [];
  const faults: CueFault[] = [];
  /** The number or the name of the cue whose time is on the next line. */
  const isNameOfNext = (number: number, isFirst: boolean) =>
    arrow.test(lines[number + 1]?.text ?? '') && (isFirst || /^\s*\d+\s*$/.test(lines[number]?.text ?? ''));
  let state: 'header' | 'silent' | 'cue' | 'outside' = /^\ufeff?WEBVTT/.test(lines[0]?.text ?? '')
    ? 'header'
    : 'outside';
  let hasGap = false;
  for (const [number, line] of lines.entries()) {
    if (line.text === '') {
      hasGap = true;
      if (state === 'header' || state === 'silent') state = 'outside';
      continue;
    }
    const isFirst = hasGap || cues.length === 0;
    if (arrow.test(line.text)) {
      const [, begins = '', ends = ''] = timing.exec(line.text) ?? [];
      const [from, to] = [clockTime(begins), clockTime(ends)];
      if (from === null || to === null)
        faults.push({ offset: line.start, code: 'bad-time', detail: line.text.trim() });
      cues.push({ from, to, lines: [] });
      state = 'cue';
    } else if (state === 'header' || state === 'silent') remarks.push(line);
    else if (isFirst && silent.test(line.text)) {
      remarks.push(line);
      state = 'silent';
    } else if (!isNameOfNext(number, isFirst)) {
      if (hasGap || state !== 'cue')
        faults.push({ offset: line.start, code: 'bad-cue', detail: line.text.trim() });
      if (state !== 'cue') cues.push({ from: null, to: null, lines: [] });
      state = 'cue';
      cues.at(-1)?.lines.push(line);
    }
    hasGap = false;
  }
  return { cues, remarks, faults };
}
