import type { DecodedText } from '../decoded-text';
import type { About, TranscriptBuilder } from '../transcript-builder';
import { aboutLine } from './about-line';
import type { Head } from './head';
import { headOf } from './head';
import { acceptLabels } from './labels';
import { withoutLineNumbers } from './line-numbers';
import { nameLines } from './name-lines';
import type { TypedLine } from './read-typed';
import { readTyped, typedLines } from './read-typed';

/**
 * Text as people type it: `NAME:`, `Q:` and `A:`, bold names, names alone on a line, with or without times before, beside or
 * within the words; lines may be numbered.
 * A clock time within what is said ("at 10:30 we left") is a word: bare times count at a line's beginning alone, and only
 * where nothing else is on the line or most lines have one.
 */
export function readPlain(
  decoded: DecodedText,
  lines: readonly TypedLine[],
  builder: TranscriptBuilder,
): About {
  const unnumbered = withoutLineNumbers(decoded, lines);
  if (!unnumbered) return readTyped(decoded, lines, plainHeads(lines), builder);
  const own = typedLines(unnumbered.text);
  return readTyped(unnumbered, own, plainHeads(own), builder);
}

function plainHeads(lines: readonly TypedLine[]): (Head | null)[] {
  const heads = lines.map((line) => headOf(line.text));
  const filled = lines.filter((line) => line.text.trim() !== '').length;
  const paragraphs = lines.filter(
    (line, number) => line.text.trim() !== '' && !lines[number - 1]?.text.trim(),
  ).length;
  const isLabel = acceptLabels(heads, { paragraphs, lines: filled });
  const bare = heads.filter((head) => head?.form === 'bare-time').length;
  const areTimed = bare > 2 && bare * 5 > filled * 2;
  let hasBegun = false;
  const read = heads.map((head, number) => {
    const line = lines[number]?.text ?? '';
    if (!head || (!hasBegun && aboutLine(line))) return null;
    if (head.label && isLabel(head)) {
      hasBegun = true;
      return head;
    }
    const before = line.slice(0, head.label?.start ?? head.rest);
    // The label is none: what is left of the head is its time, if that stands before it.
    const rest = head.label ? before.replace(/(?:\*\*|__)$/, '').length : head.rest;
    if (head.from === null || before.trim() === '' || !/\d:\d/.test(before)) return null;
    const isBare = /^\s*\d/.test(before);
    if (isBare && !areTimed && line.slice(rest).trim() !== '') return null;
    return { ...head, label: null, name: null, rest };
  });
  const alone = nameLines(lines, read, paragraphs);
  return alone.size === 0 ? read : read.map((head, number) => alone.get(number) ?? head);
}
