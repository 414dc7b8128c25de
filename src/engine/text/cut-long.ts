import type { Span } from '../analysis';

/**
 * The longest paragraph that is read in one piece, in UTF-16 code units; about 1,300 words, four times the longest
 * paragraph of a newspaper. It bounds what any later stage can cost, so that the whole stays linear in the draft.
 */
export const longestParagraph = 8000;

/** Where a piece may end: after a sentence, its closing marks and a space. */
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«(]?\p{Lu})/gu;

/**
 * Cuts prose into pieces no longer than {@link longestParagraph}: after the last sentence that fits, or where there
 * is none, at a space, or anywhere but inside a surrogate pair.
 */
export function cutLong(prose: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (prose.length - start > longestParagraph) {
    const end = start + lastBorder(prose.slice(start, start + longestParagraph));
    pieces.push({ start, end });
    start = end;
  }
  if (start < prose.length) pieces.push({ start, end: prose.length });
  return pieces;
}

function lastBorder(window: string): number {
  let border = 0;
  for (const found of window.matchAll(sentenceEnd)) border = found.index + found[0].length;
  if (border > window.length / 2) return border;
  const space = window.lastIndexOf(' ') + 1;
  if (space > window.length / 2) return space;
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
}
