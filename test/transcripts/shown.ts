import type { Transcript, TranscriptWord } from '../../src/transcripts';
import { readTranscript } from '../../src/transcripts';
import { assertLaws } from './laws';

/** Reads a file, holding it to the laws. */
export function read(file: string): Transcript {
  const transcript = readTranscript(file);
  assertLaws(file, transcript);
  return transcript;
}

/**
 * The turns of a file, one a line: `Mara Quill 1000–4000: It hums.` with milliseconds, `?` for nobody and for no time. Where a
 * word reads otherwise than it stands in the file, the file's own follows in braces.
 */
export function shown(file: string): string[] {
  return read(file).turns.map(({ speaker, from, to, words }) => {
    const time = from === null && to === null ? '' : ` ${from ?? '?'}–${to ?? '?'}`;
    return `${speaker ?? '?'}${time}: ${words.map((word) => asRead(file, word)).join(' ')}`;
  });
}

/** The words of a file with all that is known of each: `hums.@300–700~0.8`. */
export function timed(file: string): string {
  return read(file)
    .turns.flatMap((turn) => turn.words)
    .map((word) => {
      const { from, to, confidence } = word;
      const time = from === null && to === null ? '' : `@${from ?? '?'}–${to ?? '?'}`;
      return `${asRead(file, word)}${time}${confidence === null ? '' : `~${confidence}`}`;
    })
    .join(' ');
}

/** The labels of a file as they stand in it. */
export function labels(file: string): (string | null)[] {
  return read(file).turns.map(({ label }) => label && file.slice(label.start, label.end));
}

/** The problems of a file: `3 bad-time 00:61:00`. */
export function problems(file: string): string[] {
  return read(file).problems.map(({ line, code, detail }) => `${line} ${code} ${detail}`.trimEnd());
}

function asRead(file: string, { text, start, end }: TranscriptWord): string {
  const written = file.slice(start, end);
  return written === text ? text : `${text}{${written}}`;
}
