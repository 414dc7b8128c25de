import { readWords } from './words/read-words';
import type { After } from './words/read-words';
import { riskBefore } from './words/word-classes';
import { factsOf } from './words/word-facts';
import type { WordFacts } from './words/word-facts';

/** A word of a quotation, as it is compared; offsets are the draft's. */
export interface PrintedWord extends WordFacts {
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly after: After;
  /** What print says stands before it: see {@link Gap}. */
  readonly gap: Gap;
}

/**
 * What print has between a word and the one before it. `ellipsis`: words left out. `bracket`: words of the writer in
 * place of, or beside, the speaker's. `attribution`: the writer's "she said", in mid-sentence. `break`: the same
 * between two sentences, or the end of a paragraph.
 */
export type Gap = 'none' | 'ellipsis' | 'bracket' | 'attribution' | 'break';

/** A quotation as print has it. */
export interface PrintedQuotation {
  readonly words: readonly PrintedWord[];
  /** A bracket after the last word or before the first: an insertion all the same. */
  readonly bracketAtEdge: boolean;
  readonly parentheses: boolean;
}

/** A part of a quotation between marks of its own, and what stands between it and the part before. */
export interface PrintedPart {
  readonly start: number;
  readonly end: number;
  readonly gap: 'attribution' | 'break' | 'none';
}

/**
 * Reads the words of a quotation out of the draft's prose. Parentheses are the writer's insertion, as wires print it,
 * or the speaker's own aside: the caller says which to try.
 */
export function readPrinted(
  prose: string,
  parts: readonly PrintedPart[],
  parentheses: 'insertions' | 'words',
): PrintedQuotation {
  const words: PrintedWord[] = [];
  let bracketAtEdge = false;
  let hasParentheses = false;
  for (const part of parts) {
    const text = prose.slice(part.start, part.end);
    const hidden = parentheses === 'words' ? text.replace(/[()]/g, ' ') : text;
    const read = readWords(hidden, 'draft');
    hasParentheses ||= read.marks.some(({ kind }) => kind === 'parenthesis');
    const gaps = new Map<number, Gap>();
    for (const { kind, before } of read.marks) {
      if (kind !== 'ellipsis' && (before === 0 || before === read.words.length)) bracketAtEdge = true;
      gaps.set(before, kind === 'ellipsis' || gaps.get(before) === 'ellipsis' ? 'ellipsis' : 'bracket');
    }
    read.words.forEach((word, index) => {
      const first = index === 0;
      const gap = gaps.get(index) ?? (first && words.length > 0 ? part.gap : 'none');
      const facts = factsOf(word.key);
      words.push({
        ...facts,
        risk: facts.risk ?? riskBefore(word.key, read.words[index + 1]?.key ?? ''),
        start: part.start + word.start,
        end: part.start + word.end,
        capital: word.capital,
        after: word.after,
        gap: first && words.length === 0 ? 'none' : gap,
      });
    });
  }
  return { words, bracketAtEdge, parentheses: hasParentheses };
}
