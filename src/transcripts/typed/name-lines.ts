import type { Head } from './head';
import { aloneOn } from './head';
import { isNameAlone } from './labels';
import type { TypedLine } from './read-typed';

/**
 * The heads of lines that are a name and nothing more, with what was said below: "[00:00:05] Mara Quill", and as records of
 * parliaments have it, "Mara Quill (Tarn North)" at the beginning of a paragraph. One such line is a heading; where most of
 * the times, or of the paragraphs, have one, they are speakers.
 */
export function nameLines(
  lines: readonly TypedLine[],
  heads: readonly (Head | null)[],
  paragraphs: number,
): ReadonlyMap<number, Head> {
  const isFilled = (number: number) => (lines[number]?.text.trim() ?? '') !== '';
  const timed = new Map<number, Head>();
  const opening = new Map<number, Head>();
  let times = 0;
  lines.forEach((line, number) => {
    const before = heads[number] ?? null;
    if (before?.label) return;
    const isTimed = before !== null && line.text.slice(before.rest).trim() !== '';
    if (isTimed) times++;
    else if (before !== null || isFilled(number - 1)) return;
    if (!isFilled(number + 1) || heads[number + 1]) return;
    const head = aloneOn(line.text, before);
    if (head && isNameAlone(head)) (isTimed ? timed : opening).set(number, head);
  });
  if (timed.size > 1 && timed.size * 5 > times * 4) return timed;
  return opening.size > 1 && opening.size * 2 > paragraphs ? opening : new Map<number, Head>();
}
