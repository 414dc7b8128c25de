import * as words from '../../lexicon/function-words';
import type { ChunkedSentence } from './phrase';

const longestInNounPhrase = 3;

/** Where a quotation starts at this token and stands by itself: the token after it. Otherwise null. */
export function quotationAt(chunked: ChunkedSentence, at: number): number | null {
  const end = marksFrom(chunked, at);
  return end === null || isPartOfNounPhrase(chunked, at, end) ? null : end;
}

/**
 * Whether the quotation from `at` to `end` is a word among the words of a noun phrase: Tom “Shorty” Vance, the
 * “experts” themselves. Then it is no constituent of its own.
 */
export function isPartOfNounPhrase(chunked: ChunkedSentence, at: number, end: number): boolean {
  const { tokens, sentence } = chunked;
  const inside = tokens.slice(at + 1, end - 1);
  if (inside.length === 0 || inside.length > longestInNounPhrase) return false;
  if (inside.some((token) => /^[,.;:!?]$/.test(token.text))) return false;
  const before = tokens[at - 1];
  const after = tokens[end];
  if (!before || at === sentence.from || !after || end >= sentence.to) return false;
  const nickname = chunked.tag(at - 1) === 'name' && chunked.tag(end) === 'name';
  const modifier =
    (words.determiners.has(before.lower) ||
      before.lower.endsWith("'s") ||
      chunked.tag(at - 1) === 'adjective') &&
    ['noun', 'name'].includes(chunked.tag(end));
  return nickname || modifier;
}

/** The token after the outermost quotation that starts at `at`; null where none does. */
export function marksFrom({ reading, tokens, sentence }: ChunkedSentence, at: number): number | null {
  const token = tokens[at];
  if (!token || token.quotation < 0) return null;
  const marks = reading.marks[token.quotation];
  if (!marks) return null;
  if (marks.depth > 0) {
    // A nested pair at the very start of the outer one: the outer one is what starts here.
    const outer = reading.marks.findLast(
      (pair) => pair.depth === 0 && pair.start <= marks.start && marks.end <= pair.end,
    );
    if (outer?.start !== token.start) return null;
    return endOf(outer.end);
  }
  return marks.start === token.start || at === sentence.from ? endOf(marks.end) : null;

  function endOf(end: number): number {
    let to = at + 1;
    while (to < sentence.to && (tokens[to]?.start ?? Infinity) < end) to += 1;
    return to;
  }
}
