import type { DraftFormat } from '../analysis';
import { styleOf, votesOf } from '../quotations/vote-style';
import { readCharacters } from '../text/characters';
import { longestParagraph } from '../text/cut-long';
import type { Draft, Paragraph, Votes } from '../text/draft';
import { isUnwrapped, widestWrap } from '../text/formats/plain';
import { lastUpTo } from '../text/in-order';
import { findLead } from '../text/leads';
import { wordsIn } from '../text/read-draft';
import { speaksForItself } from '../text/interview-turns';
import { headOf } from '../text/speaker-labels';
import { isStory, zoneOf } from '../text/zones';
import type { TextEdit } from './text-edit';

/** Signs that a reader may take for markup, or for the end of some. */
const markup: Readonly<Partial<Record<DraftFormat, RegExp>>> = {
  plain: /[<>&]/,
  markdown: /[<>&\\`!*_~=[\]{}|#]/,
};
/** A tag may begin so far before the sign that ends it. */
const longestTag = 2200;
const breaks = /[\n\r\v\f\u2028\u2029]/;
/** How a line begins that is neither an item nor a rule, nor indented. */
const opensProse = /^[\p{L}“”"‘’'«]/u;

/** A draft whose paragraphs stayed where they were but for one, in which a few words were typed. */
export interface TouchedDraft {
  /** The paragraph's place among the others. */
  readonly index: number;
  /** It as it is now. The others are as they were, those after it moved by the edit. */
  readonly paragraph: Paragraph;
  readonly votes: Votes;
  readonly lines: Draft['lines'];
}

/**
 * What an edit inside a line of running text makes of a draft: exactly what reading the whole of it would, or null where that
 * cannot be told from the paragraph and its neighbours (markup, line ends, another zone, another style of marks).
 *
 * @param starts Where the draft's paragraphs begin now, whatever they say themselves.
 */
export function touchDraft(
  before: string,
  now: string,
  { start, oldEnd, newEnd }: TextEdit,
  format: DraftFormat,
  draft: Draft,
  starts: readonly number[],
): TouchedDraft | null {
  const signs = markup[format];
  if (!signs || breaks.test(before.slice(start, oldEnd)) || breaks.test(now.slice(start, newEnd)))
    return null;
  const { paragraphs } = draft;
  const index = lastUpTo(starts, start);
  const place = paragraphs[index];
  const old = place && { ...place, start: starts[index] ?? 0 };
  if (
    !old ||
    old.start > start ||
    oldEnd > old.start + old.prose.length ||
    draft.formatZones[index] !== 'body'
  )
    return null;
  const from = lineStart(before, old.start);
  const oldTo = lineEnd(before, old.start + old.prose.length);
  const nowTo = oldTo + newEnd - oldEnd;
  const [oldBlock, block] = [before.slice(from, oldTo), now.slice(from, nowTo)];
  if (signs.test(oldBlock) || signs.test(block) || block.length > longestParagraph) return null;
  if (before.slice(Math.max(0, from - longestTag), from + 1).includes('<')) return null;
  const lines = draft.lines && linesAfter(draft.lines, oldBlock, block);
  const { lines: oldLines } = draft;
  if (format === 'plain' && (breaks.test(oldBlock) || !oldLines || !isUnwrapped(oldLines))) return null;
  if (lines && !isUnwrapped(lines)) return null;
  if (!isProse(before, start) || !isProse(now, start)) return null;
  const read = readBlock(oldBlock);
  const written = readBlock(block);
  if (!read || !written || read.prose !== old.prose || from + read.start !== old.start) return null;
  const votes = revote(draft.votes, old.prose, written.prose);
  if (styleOf(votes) !== draft.style || !hasSameVotes(old.prose, written.prose)) return null;
  const paragraph: Paragraph = { ...old, start: from + written.start, prose: written.prose };
  return keepsZones(draft, index, paragraph) && keepsBeginning(draft, index, paragraph)
    ? { index, paragraph: { ...paragraph, lead: leadOf(draft, index, paragraph) }, votes, lines }
    : null;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !breaks.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !breaks.test(text.charAt(at))) at += 1;
  return at;
}

/** Whether the line that the offset lies in is running text by its first sign. */
function isProse(text: string, offset: number): boolean {
  const start = lineStart(text, offset);
  return opensProse.test(text.slice(start, start + 2));
}

function readBlock(block: string): { start: number; prose: string } | null {
  const prose = readCharacters(block);
  const words = wordsIn(prose, { start: 0, end: prose.length });
  return words && { start: words.start, prose: prose.slice(words.start, words.end) };
}

function linesAfter(lines: NonNullable<Draft['lines']>, old: string, now: string): Draft['lines'] {
  const isLong = (line: string): number => Number(line.length > widestWrap);
  return { ...lines, long: lines.long - isLong(old) + isLong(now) };
}

function revote(votes: Votes, old: string, now: string): Votes {
  const [less, more] = [votesOf(old), votesOf(now)];
  return {
    single: votes.single - less.single + more.single,
    double: votes.double - less.double + more.double,
  };
}

/** Whether the paragraph has the same vote in whether heads of paragraphs are labels, and in whether this is an interview. */
function hasSameVotes(old: string, now: string): boolean {
  const [before, after] = [headOf(old), headOf(now)];
  return (
    speaksForItself(old) === speaksForItself(now) &&
    before?.end === after?.end &&
    before?.stopped === after?.stopped &&
    before?.last === after?.last &&
    before?.name === after?.name
  );
}

/** Whether the paragraph and its neighbours are what they were. */
function keepsZones({ paragraphs, formatZones }: Draft, index: number, touched: Paragraph): boolean {
  const at = (place: number): Paragraph | undefined => (place === index ? touched : paragraphs[place]);
  const last = paragraphs.length - 1;
  const firstBody = paragraphs.findIndex(({ zone }) => zone === 'body');
  return [index - 1, index, index + 1].every((place) => {
    const paragraph = at(place);
    const format = formatZones[place];
    if (!paragraph || !format) return true;
    const opening = firstBody < 0 || place <= firstBody;
    const here = { index: place, opening, before: at(place - 1), after: at(place + 1), last };
    return zoneOf({ ...paragraph, zone: format }, here) === paragraph.zone;
  });
}

/** Whether the story begins where it began: before that, paragraphs may begin with a dateline. */
function keepsBeginning({ paragraphs }: Draft, index: number, touched: Paragraph): boolean {
  const old = paragraphs[index];
  if (!old || isStory(old) === isStory(touched)) return true;
  return paragraphs.slice(0, index).some(isStory);
}

function leadOf({ paragraphs }: Draft, index: number, { prose, zone, label }: Paragraph): Paragraph['lead'] {
  if (label || (zone !== 'body' && zone !== 'list-item')) return null;
  const firstStory = paragraphs.findIndex(isStory);
  return findLead(prose, firstStory < 0 || index <= firstStory);
}
