import { clockTime } from '../clock';
import { DecodedText } from '../decoded-text';
import type { About, TranscriptBuilder } from '../transcript-builder';
import type { Head } from './head';
import type { TypedLine } from './read-typed';
import { readTyped } from './read-typed';

const header = /^(?:(\S.{0,58}?)(?: {2,}|\t+))?((?:\d{1,3}:)?\d{1,2}:\d{2})\s*$/;
/** Otter's signature. Whisper is known to make it up within a transcript, so only the last line is one. */
const footer = /^\s*transcribed by https?:\/\/otter\.ai\s*$/i;

/** Otter's text export: a line "Name␠␠m:ss" or a time alone, what was said below it, an empty line; a signature at the end. */
export function isOtter(lines: readonly TypedLine[]): boolean {
  let headers = 0;
  let named = 0;
  for (const { text } of lines) {
    const found = header.exec(text);
    if (found) headers++;
    if (found?.[1] !== undefined) named++;
  }
  return named > 1 || (headers > 0 && footerOf(lines) >= 0);
}

export function readOtter(file: string, all: readonly TypedLine[], builder: TranscriptBuilder): About {
  const end = footerOf(all);
  const lines = end < 0 ? all : all.slice(0, end);
  const heads = lines.map(({ text }): Head | null => {
    const [whole, name, time] = header.exec(text) ?? [];
    const from = time === undefined ? null : clockTime(time);
    if (whole === undefined || from === null) return null;
    const label = name === undefined ? null : { start: 0, end: name.length };
    return {
      label,
      name: name ?? null,
      from,
      rest: text.length,
      form: name === undefined ? 'time' : 'certain',
    };
  });
  return readTyped(DecodedText.asIs(file, 0, file.length), lines, heads, builder, { skipsPreamble: true });
}

/** The number of the line with the signature, if it is the last that is not empty; otherwise -1. */
function footerOf(lines: readonly TypedLine[]): number {
  const last = lines.findLastIndex((line) => line.text.trim() !== '');
  return footer.test(lines[last]?.text ?? '') ? last : -1;
}
