import type { Block, FormatReader, LineCounts } from '../layout';
import { isBlank, readLines } from '../lines';
import type { Line } from '../lines';
import { readRemnants } from './html-remnants';

/**
 * Plain text. A blank line ends a paragraph. Whether a line break does, too, is decided by a look at the whole
 * draft: some have a line for every paragraph, others are wrapped at a fixed width, as wire copy is.
 */
export const readPlain: FormatReader = (text, shadow) => {
  readRemnants(text, shadow, { start: 0, end: text.length });
  const lines = readLines(text);
  const full = lines.filter((line) => !isBlank(text, line));
  const width = wrapWidth(text, lines, full);
  const blocks: Block[] = [];
  let open: { start: number; end: number } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    if (isBlank(text, line)) {
      before = null;
      continue;
    }
    if (open && before && width !== null && goesOn(text, before, line, width)) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      blocks.push(Object.assign(open, { zone: 'body' as const }));
    }
    before = line;
  }
  const long = full.filter((line) => line.end - line.start > widestWrap).length;
  return { blocks, silent: [], lines: { count: full.length, long } };
};

/** Wire copy is set to 60 to 80 columns; a line longer than this was never wrapped by hand or by a mail program. */
export const widestWrap = 100;

/** The width that the draft is wrapped at, or null where each line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[], full: readonly Line[]): number | null {
  const lengths = full.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[widest(lengths.length)] ?? 0;
  if (width > widestWrap) return null;
  let wrapped = 0;
  let whole = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i - 1];
    const next = lines[i];
    if (!line || !next || isBlank(text, line) || isBlank(text, next)) continue;
    if (endsSentence(text, line) || !isFull(text, line, next, width)) whole += 1;
    else wrapped += 1;
  }
  // About one line in six of wrapped prose happens to end with a sentence; most whole paragraphs do.
  return wrapped > 0 && wrapped >= whole ? width : null;
}

/** Which of the lines, sorted by length, tells how wide they are: an address that could not be broken may stick out. */
function widest(count: number): number {
  return Math.floor((count - 1) * (count > 20 ? 0.95 : 1));
}

/** Whether so many lines are longer than any wrapped text has them that each is a paragraph, whatever stands in them. */
export function isUnwrapped({ count, long }: LineCounts): boolean {
  return count > 0 && count - long <= widest(count);
}

/** Whether `next` goes on where `line` was broken: there was no room for its first word, and it is not indented. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (startsLowerCase(text, next) && !endsSentence(text, line)) return true;
  return isFull(text, line, next, width) && indent(text, next) <= indent(text, line) && !isItem(text, next);
}

/** Whether the first word of `next` would not have fitted on `line`; eight columns of slack for ragged setting. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 200)))?.[0].length ?? 0;
  const length = text.slice(line.start, line.end).trimEnd().length;
  return length + 1 + word > width - Math.min(8, width / 8);
}

const endsSentence = (text: string, line: Line): boolean =>
  /[.!?:…]["'”’»)\]]*\s*$/.test(text.slice(Math.max(line.start, line.end - 40), line.end));

const startsLowerCase = (text: string, line: Line): boolean =>
  /^\s*["'“‘(]?\p{Ll}/u.test(text.slice(line.start, Math.min(line.end, line.start + 40)));

/** Columns of white space at the head of a line, at most 40. */
const indent = (text: string, line: Line): number =>
  /^[^\S\n]{0,40}/.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))?.[0].length ?? 0;

const isItem = (text: string, line: Line): boolean =>
  /^\s*(?:[-*•·–—]\s|\d{1,3}[.)]\s)/.test(text.slice(line.start, Math.min(line.end, line.start + 40)));
