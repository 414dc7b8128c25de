import type { Judged } from '../judging/judge';
import type { PrintedPart, PrintedQuotation } from '../printed-words';

/** A run of a quotation's words, half-open, that a tape has. */
export interface Piece {
  readonly printFrom: number;
  readonly printTo: number;
  readonly judged: Judged;
}

/** A piece needs this many words, so that it is not there by chance; fewer where print begins and ends a thought there. */
const shortest = 4;
const shortestThought = 3;
/** How many words of the next sentence may be there by chance. */
const spill = 2;
/** Into how many pieces a quotation is taken apart at most. */
const most = 6;

/** Finds the best place for some of the quotation's words and says what they amount to there. */
export type JudgePart = (printFrom: number, printTo: number) => readonly Judged[];

/**
 * Takes a quotation apart into runs of words that tapes have, each as it is or with hesitations left out, in the order
 * of print. Null where words remain that no piece has.
 */
export function takeApart({ words }: PrintedQuotation, judgePart: JudgePart): Piece[] | null {
  const pieces: Piece[] = [];
  const open: [from: number, to: number][] = [[0, words.length]];
  const left: [from: number, to: number][] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    const piece = pieces.length < most && isLong(from, to) ? bestPiece(from, to) : null;
    if (!piece) {
      left.push([from, to]);
      if (!isTrifle(left)) return null;
      continue;
    }
    pieces.push(piece);
    if (piece.printFrom > from) open.push([from, piece.printFrom]);
    if (piece.printTo < to) open.push([piece.printTo, to]);
  }
  return pieces.length < 2 ? null : pieces.sort((a, b) => a.printFrom - b.printFrom);

  /** A run goes a word or two into the next sentence by chance: back to where the thought ends. */
  function toThoughts(from: number, to: number, [start, end]: [number, number]): [number, number] {
    let [first, last] = [from + start, from + end];
    for (let back = 1; back <= spill && last < to && last - back > first; back += 1) {
      if (ends(last)) break;
      if (ends(last - back)) last -= back;
    }
    for (let on = 1; on <= spill && first > from && first + on < last; on += 1) {
      if (begins(first)) break;
      if (begins(first + on)) first += on;
    }
    return [first - from, last - from];
  }

  /** What no piece has must be so little that it may be a slip: two words of grammar. */
  function isTrifle(ranges: readonly (readonly [from: number, to: number])[]): boolean {
    const missing = ranges
      .flatMap(([from, to]) => words.slice(from, to))
      .filter(({ hesitation }) => !hesitation);
    return missing.length <= 2 && missing.every(({ grammar, risk }) => grammar && risk === null);
  }

  function isLong(from: number, to: number): boolean {
    const length = to - from;
    return length >= shortest || (length >= shortestThought && begins(from) && ends(to));
  }

  function begins(at: number): boolean {
    const before = words[at - 1];
    return before?.after !== 'nothing' || (words[at]?.gap ?? 'none') !== 'none';
  }

  function ends(at: number): boolean {
    const last = words[at - 1];
    return (
      at === words.length ||
      (last !== undefined && last.after !== 'nothing') ||
      (words[at]?.gap ?? 'none') !== 'none'
    );
  }

  function bestPiece(from: number, to: number): Piece | null {
    let best: [start: number, end: number, judged: Judged] | null = null;
    for (const judged of judgePart(from, to)) {
      const [start, end] = toThoughts(from, to, longestRun(judged, to - from));
      if (isLong(from + start, from + end) && (!best || end - start > best[1] - best[0]))
        best = [start, end, judged];
    }
    if (!best) return null;
    const [start, end, whole] = best;
    const judged = start === 0 && end === to - from ? whole : judgePart(from + start, from + end)[0];
    return judged ? { printFrom: from + start, printTo: from + end, judged } : null;
  }
}

/** The longest run of words between two real differences. */
function longestRun({ differences }: Judged, length: number): [from: number, to: number] {
  let best: [number, number] = [0, 0];
  let from = 0;
  const real = differences.filter(({ kind }) => !['same', 'hesitation', 'soft', 'marked'].includes(kind));
  for (const { printFrom, printTo } of [...real, { printFrom: length, printTo: length }]) {
    if (printFrom - from > best[1] - best[0]) best = [from, printFrom];
    from = printTo;
  }
  return best;
}

/** The parts of a quotation that cover the words from `from` to `to`, cut to them. */
export function partsOf(
  { words }: PrintedQuotation,
  parts: readonly PrintedPart[],
  from: number,
  to: number,
): PrintedPart[] {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return parts
    .filter((part) => part.start < end && start < part.end)
    .map((part) => ({ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }));
}
