import type { Span } from '../../engine';
import type { Correction, DraftEdit, Edit, EditKind } from '../check';
import type { Pairing } from '../matching/align';
import type { PrintedWord } from '../printed-words';
import type { TranscriptIndex } from '../transcript-index';
import { unclear } from '../words/read-words';
import type { Judged } from './judge';

/** From harmless to grave. */
const gravity: readonly EditKind[] = ['marked', 'hesitation', 'soft', 'grammar', 'cut', 'splice', 'words'];

/** Words of print beside words of the tape, both whole as they are written: never half of "don't". */
interface Block extends Omit<Pairing, 'same'> {
  readonly kind: EditKind;
}

/**
 * The differences as edits: the words on both sides and where they stand, as they are written, and what would put the
 * tape's words in place of print's.
 */
export function editsOf(prose: string, words: readonly PrintedWord[], judged: Judged): Edit[] {
  const { index } = judged.tape;
  return wholeWords(words, judged).map((block): Edit => {
    const { printFrom, printTo, tapeFrom, tapeTo, kind } = block;
    const quoteSpan = printTo > printFrom ? spanOf(words, printFrom, printTo) : null;
    const written =
      tapeTo > tapeFrom ? index.written.slice(index.first[tapeFrom], (index.last[tapeTo - 1] ?? 0) + 1) : [];
    const begin = written[0];
    const end = written.at(-1);
    const tapeSpan = begin && end ? { start: begin.start, end: end.end } : null;
    return {
      op: quoteSpan === null ? 'delete' : tapeSpan === null ? 'insert' : 'replace',
      quote: quoteSpan === null ? '' : prose.slice(quoteSpan.start, quoteSpan.end).replaceAll('\u2060', ''),
      tape: written.map(({ text }) => text).join(' '),
      quoteSpan,
      tapeSpan,
      tapeAt: tapeSpan?.start ?? offsetAt(index, tapeFrom),
      kind,
      correction: correctionOf(prose, words, judged, block),
    };
  });
}

/** Where the word at a position of the index begins in the file; behind the last one where it ends. */
function offsetAt({ written, first, last, length }: TranscriptIndex, at: number): number {
  const [word, before] = [written[first[at] ?? -1], written[last[at - 1] ?? -1]];
  return (at < length ? word?.start : before?.end) ?? 0;
}

function spanOf(words: readonly PrintedWord[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The differences, widened to words as they are written; those that then touch become one, of the gravest kind. */
function wholeWords(
  words: readonly PrintedWord[],
  { differences, pairings, tape: { index } }: Judged,
): Block[] {
  const blocks: Block[] = [];
  for (const { kind, ...difference } of differences) {
    if (kind === 'same') continue;
    let { printFrom, printTo, tapeFrom, tapeTo } = difference;
    for (;;) {
      const before =
        splitsPrint(words, printFrom) || splitsTape(index, tapeFrom)
          ? pairings.find((one) => one.printTo === printFrom && one.tapeTo === tapeFrom && isSome(one))
          : undefined;
      const after =
        splitsPrint(words, printTo) || splitsTape(index, tapeTo)
          ? pairings.find((one) => one.printFrom === printTo && one.tapeFrom === tapeTo && isSome(one))
          : undefined;
      if (!before && !after) break;
      if (before) ({ printFrom, tapeFrom } = before);
      if (after) ({ printTo, tapeTo } = after);
    }
    const last = blocks.at(-1);
    if (last && last.tapeTo > tapeFrom) {
      blocks.pop();
      const gravest = gravity.indexOf(kind) > gravity.indexOf(last.kind) ? kind : last.kind;
      blocks.push({ ...last, printTo, tapeTo: Math.max(last.tapeTo, tapeTo), kind: gravest });
    } else blocks.push({ printFrom, printTo, tapeFrom, tapeTo, kind });
  }
  return blocks;
}

const isSome = ({ printFrom, printTo, tapeFrom, tapeTo }: Pairing): boolean =>
  printTo > printFrom || tapeTo > tapeFrom;

/** Whether the words on both sides of a position stand on the same letters: "do" and "not" on "don't". */
function splitsPrint(words: readonly PrintedWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  return before !== undefined && after !== undefined && after.start < before.end;
}

function splitsTape(index: TranscriptIndex, at: number): boolean {
  return at > 0 && at < index.length && index.last[at - 1] === index.first[at];
}

/** What puts the tape's words into the draft; null where they are not theirs alone, or could not be heard. */
function correctionOf(
  prose: string,
  words: readonly PrintedWord[],
  { tape, tapeFrom: begin }: Judged,
  block: Block,
): Correction | null {
  const { index } = tape;
  const { printFrom, printTo, tapeTo, kind } = block;
  if (kind === 'splice' || kind === 'marked') return null;
  let { tapeFrom } = block;
  // An added first word may stand for one that the tape has before the stretch: "a member" for "no member".
  const addedFirst = printFrom === 0 && printTo > 0 && tapeFrom === tapeTo && tapeFrom === begin;
  if (addedFirst && goesOn(index, tapeFrom)) tapeFrom -= 1;
  while (splitsTape(index, tapeFrom)) tapeFrom -= 1;
  const said = wordsSaid(index, tapeFrom, tapeTo);
  if (said === null) return null;
  const put = (own: string): DraftEdit | null =>
    own === ''
      ? printTo > printFrom
        ? removal(prose, words, printFrom, printTo)
        : null
      : printFrom === printTo
        ? insertion(prose, words, printFrom, own, index.capitals[tapeTo] === 1)
        : exchange(prose, words, block, own, index, tapeFrom);
  const whole = put(said.all);
  const clean = said.clean === '' ? whole : put(said.clean);
  return whole && { ...whole, clean: clean?.text ?? whole.text };
}

/** Puts words in before a word of print, or at the end. `capital`: the tape has one on that word. */
function insertion(
  prose: string,
  words: readonly PrintedWord[],
  at: number,
  said: string,
  capital: boolean,
): DraftEdit | null {
  const [before, next] = [words[at - 1], words[at]];
  if (!next) return before ? { start: before.end, end: before.end, text: ` ${withoutStop(said)}` } : null;
  if (!opensSentence(words, at) || !next.capital)
    return { start: next.start, end: next.start, text: `${said} ` };
  // The capital goes to the new first word, and stays where the tape has one too.
  const letter = prose.charAt(next.start);
  const kept = capital ? letter : letter.toLowerCase();
  return { start: next.start, end: next.start + 1, text: `${withCapital(said)} ${kept}` };
}

/** Puts words in the place of some of print, with a capital or without one as print has it there. */
function exchange(
  prose: string,
  words: readonly PrintedWord[],
  { printFrom, printTo }: Block,
  said: string,
  index: TranscriptIndex,
  tapeFrom: number,
): DraftEdit {
  const { start, end } = spanOf(words, printFrom, printTo);
  const own = withoutStop(said);
  const first = words[printFrom];
  const isName = index.names.has(index.ids[tapeFrom] ?? -1) || /^I(?:['’]|\b)/.test(own);
  const small = first?.capital === false && !goesOn(index, tapeFrom) && !isName;
  const opens = opensSentence(words, printFrom) && first?.capital === true;
  return {
    start: /[£$€¥]/u.test(prose.charAt(start - 1)) ? start - 1 : start,
    end: prose.charAt(end) === '%' ? end + 1 : end,
    text: opens ? withCapital(own) : small ? withSmall(own) : own,
  };
}

/** Whether the sentence of the tape goes on from the word before a position to the one there, in one mouth. */
function goesOn(index: TranscriptIndex, at: number): boolean {
  const after = index.after[at - 1];
  return at > 0 && index.turns[at - 1] === index.turns[at] && after !== 'stop' && after !== 'question';
}

/** Words that could not be heard, and notes of whoever wrote the transcript. */
const note = /\[[^\][]*\]|\([^()]*\)/gu;

/**
 * The tape's words as they are written, without its notes: all of them, and without hesitations. Null where somebody else's are
 * among them, or some could not be heard.
 */
function wordsSaid(
  index: TranscriptIndex,
  from: number,
  to: number,
): { readonly all: string; readonly clean: string } | null {
  if (from >= to) return { all: '', clean: '' };
  const { turns } = index.transcript;
  const speakerAt = (at: number) => turns[index.turns[at] ?? 0]?.speaker;
  const hesitations = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const word = index.vocabulary[index.ids[at] ?? 0];
    if (word?.key === unclear || speakerAt(at) !== speakerAt(from)) return null;
    if (word?.hesitation === true) hesitations.add(index.first[at] ?? -1);
  }
  const first = index.first[from] ?? 0;
  const written = index.written.slice(first, (index.last[to - 1] ?? 0) + 1).map(({ text }) => text);
  const join = (some: readonly string[]): string =>
    some
      .join(' ')
      .replace(note, ' ')
      .replace(/["“”«»„]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  return { all: join(written), clean: join(written.filter((_, at) => !hesitations.has(first + at))) };
}

function opensSentence(words: readonly PrintedWord[], at: number): boolean {
  const before = words[at - 1];
  return !before || before.after === 'stop' || before.after === 'question' || words[at]?.gap === 'break';
}

/** Takes words out, with the space and the comma that belonged to them; the next word takes over a capital. */
function removal(prose: string, words: readonly PrintedWord[], from: number, to: number): DraftEdit {
  const { start, end } = spanOf(words, from, to);
  const behind = /^[,;:]?\s+/u.exec(prose.slice(end, end + 20))?.[0];
  const next = words[to];
  if (next && opensSentence(words, from) && next.start - end <= (behind?.length ?? 0))
    return { start, end: next.start + 1, text: prose.charAt(next.start).toUpperCase() };
  if (behind !== undefined) return { start, end: end + behind.length, text: '' };
  const before = /(?:\s*[,;:])?\s+$/u.exec(prose.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  return { start: start - before.length, end, text: '' };
}

/** Without the mark at the end, where print has its own. */
function withoutStop(said: string): string {
  return /(?:\p{L}\.){2,}$/u.test(said) ? said : said.replace(/(?<=[\p{L}\p{N}%'’])[\s,;:.!?…—–-]+$/u, '');
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withSmall(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
