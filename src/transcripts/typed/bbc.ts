import { clockPattern, clockTime } from '../clock';
import { DecodedText } from '../decoded-text';
import type { About, TranscriptBuilder } from '../transcript-builder';
import type { Head } from './head';
import type { TypedLine } from './read-typed';
import { readTyped } from './read-typed';

const opening = new RegExp(`^([^\\t\\[\\]]{1,60}?) *\\t *\\[(${clockPattern})\\] *\\t *`);

/** The BBC's transcript editor as text: speaker, time in square brackets and words, with tabs between them. */
export function isBbc(lines: readonly TypedLine[]): boolean {
  return lines.some((line) => opening.test(line.text));
}

export function readBbc(file: string, lines: readonly TypedLine[], builder: TranscriptBuilder): About {
  const heads = lines.map(({ text }): Head | null => {
    const [whole, name, time] = opening.exec(text) ?? [];
    if (whole === undefined || name === undefined || time === undefined) return null;
    return {
      label: { start: 0, end: name.length },
      name,
      from: clockTime(time),
      rest: whole.length,
      form: 'certain',
    };
  });
  return readTyped(DecodedText.asIs(file, 0, file.length), lines, heads, builder);
}
