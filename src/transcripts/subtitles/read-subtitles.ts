import { aboutLine } from '../typed/about-line';
import type { Head } from '../typed/head';
import { headOf } from '../typed/head';
import { acceptLabels } from '../typed/labels';
import { typedLines } from '../typed/read-typed';
import type { About, TranscriptBuilder } from '../transcript-builder';
import type { TranscriptWord } from '../transcript';
import type { Span } from '../../engine';
import type { Cue } from './blocks';
import { cutSubtitles } from './blocks';
import type { CueWord } from './cue-text';
import { readCueText } from './cue-text';
import { rolledLines } from './rolling';

/** A line of a cue, and how it reads. */
interface CueLine {
  words: CueWord[];
  readonly text: string;
}

/** A speaker, or nobody named, who begins to speak. */
interface Opening {
  readonly speaker: string | null;
  readonly label: Span | null;
}

/**
 * Reads WebVTT and SRT. A voice tag names the speaker; so does, by custom, a name with a colon, which holds until the next
 * one; `>>` and a dash at the beginning of a line are a change to a speaker who is not named. Lines that automatic captions
 * only scroll up are read once. `isRolling` is whether there were such.
 */
export function readSubtitles(
  file: string,
  builder: TranscriptBuilder,
): { about: About; isRolling: boolean } {
  const { cues, remarks, faults } = cutSubtitles(typedLines(file));
  for (const { offset, code, detail } of faults) builder.problem(offset, code, detail);

  const read = cues.map((cue) => ({ ...cue, lines: linesOf(file, cue) }));
  const rolled = rolledLines(read.map((cue) => ({ ...cue, lines: cue.lines.map((line) => line.text) })));
  const heads = read.flatMap((cue) => cue.lines.map((line) => headOf(line.text)));
  const isLabel = acceptLabels(heads, { paragraphs: heads.length, lines: heads.length });

  let named: Opening = { speaker: null, label: null };
  for (const [number, cue] of read.entries()) {
    let { from } = cue;
    const lines = cue.lines.slice(rolled?.[number] ?? 0);
    for (const [index, line] of lines.entries()) {
      const opening = takeOpening(line, isLabel);
      named = opening ?? named;
      const runs = runsOf(line.words);
      for (const [place, { voice, label, words }] of runs.entries()) {
        if (voice !== null) named = { speaker: null, label: null };
        const isLast = index === lines.length - 1 && place === runs.length - 1;
        builder.say({
          ...(voice === null ? named : { speaker: voice, label }),
          words,
          from,
          to: isLast ? cue.to : null,
          apart: opening !== null && place === 0,
        });
        from = null;
      }
    }
  }
  return { about: aboutOf(remarks.map((line) => line.text)), isRolling: rolled !== null };
}

/** The lines of a cue that have words. */
function linesOf(file: string, cue: Cue): CueLine[] {
  const words = readCueText(file, cue);
  let at = 0;
  return cue.lines.flatMap((line) => {
    const begin = at;
    while ((words[at]?.word.start ?? Infinity) < line.end) at++;
    const own = words.slice(begin, at);
    return own.length === 0 ? [] : [{ words: own, text: own.map(({ word }) => word.text).join(' ') }];
  });
}

/** Takes a name, `>>` or a dash off the beginning of a line. Null where the line goes on with who spoke before. */
function takeOpening(line: CueLine, isLabel: (head: Head) => boolean): Opening | null {
  const isChange = /^(?:>>+|[-–—])$/.test(line.words[0]?.word.text ?? '');
  if (isChange) line.words.shift();
  const text = line.words.map(({ word }) => word.text).join(' ');
  const head = headOf(text);
  if (!head?.label || !isLabel(head)) return isChange ? { speaker: null, label: null } : null;
  const wordsBefore = (offset: number) => text.slice(0, offset).match(/\S+/g)?.length ?? 0;
  const named = line.words.slice(0, wordsBefore(head.rest)).map(({ word }) => word);
  const start = named[wordsBefore(head.label.start)]?.start;
  const last = named[wordsBefore(head.label.end) - 1];
  line.words.splice(0, named.length);
  if (start === undefined || !last) return { speaker: head.name, label: null };
  return { speaker: head.name, label: { start, end: last.end - (last.text.endsWith(':') ? 1 : 0) } };
}

/** Words on end in one voice. */
function runsOf(words: readonly CueWord[]): (Omit<CueWord, 'word'> & { words: TranscriptWord[] })[] {
  const runs: (Omit<CueWord, 'word'> & { words: TranscriptWord[] })[] = [];
  for (const { word, voice, label } of words) {
    const run = runs.at(-1);
    if (run?.voice === voice) run.words.push(word);
    else runs.push({ voice, label, words: [word] });
  }
  return runs;
}

function aboutOf(remarks: readonly string[]): About {
  return remarks.reduce<About>(
    (about, line) => ({ ...about, ...aboutLine(line.replace(/^NOTE\s+/, '')) }),
    {},
  );
}
