import type { Span } from '../../analysis';

/**
 * The name in the line that signs a block quote: "— Mara Quill", "-- Mara Quill, Hull". Null for any other line.
 * `start` is the offset of the line in the draft.
 */
export function signature(line: string, start: number): Span | null {
  const found = /^\s*(?:-{2,3}|[–—―])\s*(?=\p{Lu})/u.exec(line);
  const end = line.trimEnd().length;
  return found && end - found[0].length <= 120 ? { start: start + found[0].length, end: start + end } : null;
}
