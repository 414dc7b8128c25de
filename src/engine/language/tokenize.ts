import {
  abbreviationsAnywhere,
  abbreviationsBeforeFigures,
  abbreviationsBeforeNames,
  sentenceStarters,
} from '../lexicon/abbreviations';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { FILLER } from '../text/draft';
import type { Token } from './language';
import { holdForm } from '../held-forms';

/** A letter, figure or accent; fillers belong to the character before them. */
const char = '[\\p{L}\\p{N}\\p{M}\\u2060]';
const first = '[\\p{L}\\p{N}\\p{M}]';

const pattern = new RegExp(
  [
    // Addresses, handles and hashtags are one token; what closes the sentence after them is not part of them.
    '(?:https?://|www\\.)[^\\s<>"“”«»]*[^\\s<>"“”«»\\p{P}]/?',
    '[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+',
    '@\\w+(?:\\.\\w+)*',
    '#[\\p{L}\\p{N}_]+',
    // U.S., a.m., J.R.
    '(?:\\p{L}\\.){2,}(?![\\p{L}\\p{N}])',
    // N18.4bn, R1.5m, Rs2.5: a currency's letters before a figure with a full stop or comma in it.
    `\\p{Lu}{1,3}s?[$£]?\\p{N}[\\p{N}\\u2060]*(?:[.,]\\u2060*\\p{N}+)+(?:${char}+)?`,
    // £1.5bn, 10.42am, 1,000, 20%, 3-2, 12-year-old, 90s
    `[£$€¥]?\\p{N}[\\p{N}\\u2060]*(?:[.,:/'’]\\u2060*\\p{N}+)*(?:%|${char}+)?(?:[-‐‑–]\\u2060*(?=${first})${char}+)*`,
    // Inner hyphens and apostrophes belong to the word; and so do "&" and full stops in AT&T, Booking.com.
    `${first}${char}*(?:(?:['’‐‑-]\\u2060*|(?<=\\p{Lu})&\\u2060*(?=\\p{Lu})|\\.(?=\\p{Ll}{2}))(?=${first})${char}+)*`,
    '\\.(?: ?\\.)+|…',
    '--+',
    // Whole emoji: joiners are fillers here.
    '\\p{Extended_Pictographic}(?:\\p{M}|\\p{Emoji_Modifier}|\\p{Extended_Pictographic}|\\u2060)*',
    '\\S\\u2060*',
  ].join('|'),
  'gu',
);

/**
 * The words and marks of a paragraph's prose, in order. Hyphens and apostrophes within a word belong to it, and so
 * does a possessive: "Quill's" is one token whose {@link Token.base} ends before the apostrophe. An apostrophe at the
 * edge of a word belongs to it unless it is one of `marks`. Abbreviations and initials keep their full stop.
 */
export function tokenize(prose: string, marks: readonly QuotationMarks[]): Token[] {
  const edges = markEdges(marks);
  const inside = new Inside(marks);
  const tokens: Token[] = [];
  let at = 0;
  while (at < prose.length) {
    const span = edges.get(at) ?? nextSpan(prose, at, edges, tokens);
    if (!span) break;
    const token = readToken(prose, span.start, span.end, inside);
    if (token) tokens.push(token);
    at = span.end;
  }
  return tokens;
}

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Every opening and closing mark as one token, by its start. */
function markEdges(marks: readonly QuotationMarks[]): Map<number, Reach> {
  const edges = new Map<number, Reach>();
  for (const { start, end, inner } of marks) {
    if (inner.start > start) edges.set(start, { start, end: inner.start });
    if (end > inner.end) edges.set(inner.end, { start: inner.end, end });
  }
  return edges;
}

function nextSpan(
  prose: string,
  from: number,
  edges: ReadonlyMap<number, Reach>,
  tokens: readonly Token[],
): Reach | null {
  let at = from;
  while (prose[at] === ' ' || prose[at] === FILLER) {
    at += 1;
    const edge = edges.get(at);
    if (edge) return edge;
  }
  pattern.lastIndex = at;
  const found = pattern.exec(prose);
  if (!found) return null;
  const start = found.index;
  let end = pattern.lastIndex;
  for (let i = start + 1; i < end; i += 1) if (edges.has(i)) end = i;
  const isWord = startsWord.test(found[0]);
  // ’em, ’90s: an apostrophe that is no mark belongs to the word after it …
  if (isApostrophe(found[0]) && startsWord.test(prose.slice(end, end + 2)) && !edges.has(end)) {
    pattern.lastIndex = end;
    const word = pattern.exec(prose);
    if (word) return { start, end: cutAtEdge(end, pattern.lastIndex, edges) };
  }
  // … or before it: councillors’, goin’.
  if (isWord && isApostrophe(prose.charAt(end)) && !edges.has(end) && /\p{L}\u2060*$/u.test(found[0])) {
    let after = end + 1;
    while (prose[after] === FILLER) after += 1;
    return { start, end: after };
  }
  if (isWord && prose[end] === '.' && keepsStop(prose, start, end, tokens.at(-1)))
    return { start, end: end + 1 };
  return { start, end };
}

function cutAtEdge(from: number, to: number, edges: ReadonlyMap<number, Reach>): number {
  for (let i = from; i < to; i += 1) if (edges.has(i)) return i;
  return to;
}

const startsWord = /^[\p{L}\p{N}]/u;
const isApostrophe = (text: string): boolean => /^['’‘]\u2060*$/u.test(text);

/** Whether the full stop after a word is part of it. */
function keepsStop(prose: string, start: number, end: number, before: Token | undefined): boolean {
  if (end - start > 8) return false;
  const word = prose.slice(start, end);
  const lower = word.toLowerCase();
  const rest = prose.slice(end + 1, end + 26);
  if (abbreviationsBeforeFigures.has(lower) && /^ ?\p{N}/u.test(rest)) return true;
  if (rest.trim() === '') return false;
  if (lower !== word || /^(?:vs|v|cf|ca|viz|al|approx|hon)$/.test(word)) {
    if (abbreviationsBeforeNames.has(lower)) return true;
  }
  if (/^\p{Lu}$/u.test(word)) return isInitial(rest, before);
  if (!abbreviationsAnywhere.has(lower)) return false;
  // "Orr Inc. said", "Hull, Mass., on"; before a capital letter the stop ends the sentence.
  return /^[,;:)]| ?\p{Ll}/u.test(rest);
}

/** Whether a capital letter is an initial: a name follows, and a name, a title or nothing goes before. */
function isInitial(rest: string, before: Token | undefined): boolean {
  const next = /^ ?(\p{Lu}[\p{L}'’-]*)/u.exec(rest)?.[1];
  if (next === undefined) return rest.startsWith(',');
  if (sentenceStarters.has(next.toLowerCase())) return false;
  return (
    before === undefined ||
    !/^\p{Ll}/u.test(before.text) ||
    /^(?:and|by|said|of|with|from|to|for)$/.test(before.text)
  );
}

function readToken(prose: string, start: number, end: number, inside: Inside): Token | null {
  const raw = prose.slice(start, end).replaceAll(FILLER, '');
  if (raw.trim() === '') return null;
  const word = /[\p{L}\p{N}]/u.test(raw);
  const text = word ? raw.replace(/[’‘]/g, "'").normalize('NFC') : raw;
  const ending = word
    ? /(?:['’]\u2060*[sS]\u2060*|(?<=[sxzSXZ]\u2060*)['’]\u2060*)$/.exec(
        prose.slice(Math.max(start, end - 40), end),
      )
    : null;
  return {
    start,
    end,
    text,
    lower: text.toLowerCase(),
    base: ending && ending[0].length < end - start ? end - ending[0].length : end,
    quotation: inside.innermost(start, end),
  };
}

/** Which quotation a token lies in, asked in text order. */
class Inside {
  private next = 0;
  private readonly around: number[] = [];

  constructor(private readonly marks: readonly QuotationMarks[]) {}

  innermost(start: number, end: number): number {
    for (let mark = this.marks[this.next]; mark && mark.start <= start; mark = this.marks[this.next]) {
      this.leave(mark.start);
      this.around.push(this.next);
      this.next += 1;
    }
    this.leave(start);
    const innermost = this.around.at(-1) ?? -1;
    return end <= (this.marks[innermost]?.end ?? -1) ? innermost : -1;
  }

  private leave(at: number): void {
    while ((this.marks[this.around.at(-1) ?? -1]?.end ?? Infinity) <= at) this.around.pop();
  }
}

holdForm(Inside, []);
