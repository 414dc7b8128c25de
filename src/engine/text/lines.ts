import type { Span } from '../analysis';

/** A line without its break, which may be empty: unlike other spans, `start <= end`. */
export type Line = Span;

/**
 * The lines of a text. A break is CRLF, CR, LF, a form feed or vertical tab, or one of the Unicode line and
 * paragraph separators; the paragraph separator counts as a blank line, as it ends a paragraph by itself.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\v\f\u2028\u2029]/g;
  let start = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
    if (found[0] === '\u2029') lines.push({ start, end: start });
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Whether a line holds nothing that can be seen. */
export function isBlank(text: string, line: Line): boolean {
  return !/[^\s\u200b-\u200f\u2060\ufeff\xad]/.test(text.slice(line.start, line.end));
}
