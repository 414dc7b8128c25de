import { headElisions, tailElisions } from '../lexicon/elisions';
import { verbsBesideQuotations } from '../lexicon/verbs-beside-quotations';
import { FILLER } from '../text/draft';
import { glyphPattern, glyphs } from './glyphs';
import type { Family, Glyph } from './glyphs';

/** A character that may be a quotation mark, with what its surroundings say about it. */
export interface Mark {
  readonly start: number;
  /** After the glyph and its fillers. */
  readonly end: number;
  readonly family: Family;
  /** `either`: its shape and its surroundings disagree or say nothing; what is open decides. */
  readonly lean: 'open' | 'close' | 'either';
  /**
   * How surely it closes, where it can. `sure`: punctuation, the end, or "said" is beside it. `fair`: a word stands
   * before and after. `doubtful`: it may be a plural possessive, a dropped letter, or inches.
   */
  readonly closes: 'sure' | 'fair' | 'doubtful' | 'never';
  /** Sentence punctuation stands before it: ",”". */
  readonly afterStop: boolean;
  /** Nothing but other marks before it in the paragraph. */
  readonly first: boolean;
  readonly strict: boolean;
}

/** Every quotation mark of a paragraph's prose, apostrophes, feet and inches left out. In text order. */
export function findMarks(prose: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: glyph, index } of prose.matchAll(glyphPattern)) {
    const mark = readMark(prose, index, glyph);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(prose: string, start: number, text: string): Mark | null {
  const glyph = glyphs.get(text);
  if (!glyph) return null;
  const bare = start + text.length;
  const end = skipFillers(prose, bare);
  const left = skipBack(prose, start);
  const right = skipMarks(prose, end);
  const before = readBefore(prose, left);
  const after = readAfter(prose, right);
  if (glyph.family === 'single' && isApostrophe(prose, start, end, before, after)) return null;
  if (isMeasure(prose, start, text)) return null;
  const place = readPlace(before, after);
  return {
    start,
    end,
    family: glyph.family,
    lean: isIntroduced(prose, left) && glyph.shape !== 'open' ? 'either' : lean(glyph, place),
    closes: closes(prose, glyph, start, end, right, before, after),
    afterStop: before.stop,
    first: left <= 0,
    strict: glyph.strict ?? false,
  };
}

interface Before {
  readonly kind: 'edge' | 'space' | 'bracket' | 'dash' | 'word';
  /** The word character or punctuation itself. */
  readonly char: string;
  readonly stop: boolean;
}

interface After {
  readonly kind: 'edge' | 'space' | 'stop' | 'dash' | 'word';
  readonly char: string;
}

/** What stands before the offset, other marks and fillers passed over. */
function readBefore(prose: string, at: number): Before {
  const char = at > 0 ? prose.charAt(at - 1) : '';
  const kind =
    char === ''
      ? 'edge'
      : char === ' '
        ? 'space'
        : /[([{<¿¡]/.test(char)
          ? 'bracket'
          : /[–—―\-/:]/.test(char)
            ? 'dash'
            : 'word';
  return { kind, char, stop: /[,.?!…;。、！？，]/.test(char) };
}

function readAfter(prose: string, at: number): After {
  const char = prose.charAt(at);
  const kind =
    char === ''
      ? 'edge'
      : char === ' '
        ? 'space'
        : /[,;:!?)\]}>。、！？，]/.test(char) ||
            (char === '.' && !/^\.(?: ?\.)/.test(prose.slice(at, at + 3)))
          ? 'stop'
          : /[–—―\-/]/.test(char)
            ? 'dash'
            : 'word';
  return { kind, char };
}

/** What the surroundings alone say. */
function readPlace(before: Before, after: After): 'open' | 'close' | 'either' {
  switch (before.kind) {
    case 'edge':
    case 'bracket':
      return after.kind === 'edge' ? 'either' : 'open';
    case 'space':
      if (after.kind === 'word' || after.kind === 'dash') return 'open';
      return after.kind === 'stop' ? 'close' : 'either';
    case 'dash':
      if (after.kind === 'word') return 'open';
      return after.kind === 'dash' ? 'either' : 'close';
    case 'word':
      return after.kind === 'word' ? 'either' : 'close';
  }
}

function lean(glyph: Glyph, place: 'open' | 'close' | 'either'): Mark['lean'] {
  if (glyph.shape === 'either') return place;
  if (glyph.strict || place === 'either' || place === glyph.shape) return glyph.shape;
  return 'either';
}

function closes(
  prose: string,
  glyph: Glyph,
  start: number,
  end: number,
  right: number,
  before: Before,
  after: After,
): Mark['closes'] {
  if (before.kind === 'edge' || before.kind === 'bracket') return 'never';
  if (glyph.family !== 'single') {
    if (before.stop || after.kind === 'stop' || after.kind === 'edge') return 'sure';
    return glyph.shape === 'either' && /\p{N}/u.test(before.char) ? 'doubtful' : 'fair';
  }
  if (before.kind === 'space') return after.kind === 'word' || after.kind === 'dash' ? 'never' : 'fair';
  if (before.stop || after.kind === 'stop' || after.kind === 'edge' || after.kind === 'dash') return 'sure';
  if (right > end) return 'sure';
  const word = /[\p{L}\p{M}]+$/u.exec(prose.slice(Math.max(0, start - 24), start))?.[0].toLowerCase() ?? '';
  const next = /^ +(\p{Ll}+)/u.exec(prose.slice(right, right + 24))?.[1];
  if (next !== undefined && verbsBesideQuotations.has(next)) return 'sure';
  return /(?:s|in|x|z)$/.test(word) || tailElisions.has(word) ? 'doubtful' : 'fair';
}

/** Whether "said," or "says:" stands before the offset: what comes is likelier to open than to close. */
function isIntroduced(prose: string, at: number): boolean {
  const stop = prose.charAt(at - 1) === ' ' ? prose.charAt(at - 2) : prose.charAt(at - 1);
  if (stop !== ',' && stop !== ':') return false;
  const word = /(\p{L}+)[,:] ?$/u.exec(prose.slice(Math.max(0, at - 24), at))?.[1];
  return word !== undefined && verbsBesideQuotations.has(word);
}

/** Whether a single mark is an apostrophe by its surroundings: "don’t", "’em", "’90s", "rock ’n’ roll". */
function isApostrophe(prose: string, start: number, end: number, before: Before, after: After): boolean {
  const head = prose.slice(end, end + 12);
  if (before.kind === 'word' && !before.stop) {
    if (/['‘’]n$/.test(prose.slice(Math.max(0, start - 2), start))) return true;
    return after.kind === 'word' && isAlphanumeric(before.char) && /^[\p{L}\p{N}]/u.test(head);
  }
  if (/^\d\ds?(?!\d|\p{L}|[.:]\d|%)/u.test(head)) return true;
  const word = /^\p{L}+/u.exec(head)?.[0];
  return word !== undefined && headElisions.has(word);
}

const isAlphanumeric = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char);

/** Whether the mark stands for feet, inches, minutes or seconds: 6'2", 6' 2", 12" x 8". */
function isMeasure(prose: string, start: number, glyph: string): boolean {
  if (!/^["'’”]/.test(glyph)) return false;
  const before = prose.slice(Math.max(0, start - 8), start);
  const after = prose.slice(start + glyph.length, start + glyph.length + 6);
  if (/["”]|''/.test(glyph) && /\d ?['’′] ?\d{1,2}(?:[½¼¾]|\.\d)?$/.test(before)) return true;
  return /\d[½¼¾]?$/.test(before) && /^(?: ?\d{1,2}["”]| ?[x×] ?\d| by \d)/.test(after);
}

function skipFillers(prose: string, at: number): number {
  let next = at;
  while (prose[next] === FILLER) next += 1;
  return next;
}

/** Past fillers and other marks: in `run,’”` both stand after the comma. */
function skipMarks(prose: string, at: number): number {
  let next = at;
  while (next < at + reach && isMarkUnit(prose.charAt(next))) next += 1;
  return next;
}

function skipBack(prose: string, at: number): number {
  let next = at;
  while (next > Math.max(0, at - reach) && isMarkUnit(prose.charAt(next - 1))) next -= 1;
  return next;
}

/** Code units that are looked past: more marks on end stand for nothing. */
const reach = 40;

const isMarkUnit = (char: string): boolean => char === FILLER || (char !== '' && markUnits.includes(char));
const markUnits = '"＂“”‟„〝〞\'‘’‛‚`´«»‹›「」『』';
