import { clockPattern, clockTime } from '../clock';
import type { DecodedText } from '../decoded-text';
import type { TranscriptWord } from '../transcript';
import type { About, TranscriptBuilder } from '../transcript-builder';
import { wordsIn } from '../words';
import { aboutLine } from './about-line';
import type { Head } from './head';

/** A line of the text without its break, as offsets in it. */
export interface TypedLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text, as VS Code counts them, without a byte order mark. */
export function typedLines(text: string): TypedLine[] {
  const lines: TypedLine[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const found of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: found.index, text: text.slice(start, found.index) });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

export interface TypedOptions {
  /** What stands above the first head belongs to nobody's speech. */
  readonly skipsPreamble?: boolean;
}

const heading = /^\s*(?:#{1,6}|>) +/;
/** A time within the words: "[00:12:31]", "[12:31 - 12:40]", "#00:12:31-5#". Round brackets may be the speaker's. */
const mark = new RegExp(
  `\\[ ?(${clockPattern})(?: ?(?:[-–]|-+>) ?${clockPattern})? ?\\]|#(\\d{2}:\\d{2}:\\d{2})-\\d#`,
  'g',
);

/**
 * Reads text with a head where a speaker begins. A line without a head goes on with the speaker before; where there is no
 * speaker, an empty line begins a new turn. `heads` are those of the lines, in order.
 */
export function readTyped(
  decoded: DecodedText,
  lines: readonly TypedLine[],
  heads: readonly (Head | null)[],
  builder: TranscriptBuilder,
  { skipsPreamble = false }: TypedOptions = {},
): About {
  let about: About = {};
  let speaker: string | null = null;
  let label: { start: number; end: number } | null = null;
  let from: number | null = null;
  let apart = false;
  let hasBegun = false;

  const say = (start: number, end: number) => {
    const words = wordsIn(decoded, start, end).map(withoutEmphasis);
    if (words.length === 0) return;
    builder.say({ speaker, label, words, from, apart });
    from = null;
    apart = false;
  };

  lines.forEach((line, number) => {
    const head = heads[number] ?? null;
    if (head) {
      hasBegun = true;
      if (head.label) {
        speaker = head.name;
        label = decoded.span(line.start + head.label.start, line.start + head.label.end);
        apart = true;
      }
      if (head.from !== null) from = head.from;
    } else if (line.text.trim() === '') {
      apart ||= speaker === null;
      return;
    }
    if (!hasBegun) {
      const said = aboutLine(line.text);
      if (said) about = { ...about, ...said };
      if (said || skipsPreamble) return;
    }
    let at = line.start + (head?.rest ?? heading.exec(line.text)?.[0].length ?? 0);
    for (const found of line.text.matchAll(mark)) {
      if (line.start + found.index < at) continue;
      const time = clockTime(found[1] ?? found[2] ?? '');
      if (time === null) {
        builder.problem(
          decoded.span(line.start + found.index, line.start + found.index + 1).start,
          'bad-time',
          found[0],
        );
        continue;
      }
      say(at, line.start + found.index);
      from = time;
      at = line.start + found.index + found[0].length;
    }
    say(at, line.end);
  });
  return about;
}

/** A word between stars or underscores, or with one of a phrase's, as it reads. */
function withoutEmphasis(word: TranscriptWord): TranscriptWord {
  const text = word.text.replace(/^[*_]{1,3}(?=[^*_])|[*_]{1,3}(?=[.,;:!?…)”’"']*$)/gu, '');
  return text === '' || text === word.text ? word : { ...word, text };
}
