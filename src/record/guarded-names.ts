import type { Analysis, Span } from '../engine';
import type { Anchor } from './annotation';
import type { Agreement } from './ground-rules';

/** A place in the draft where a name stands that must not. */
export interface Leak extends Span {
  readonly agreement: Agreement;
}

/**
 * Finds every name that was given on background or off the record: the full name, and its last word alone; whatever its
 * accents, in capitals or not. A capital in the name wants one in the draft. Names on the record and allowed phrases that
 * hold the words ("Ben Quill", "Quill Street") are passed over. In text order; linear in the length of the text.
 */
export function findLeaks(text: string, agreements: readonly Agreement[]): Leak[] {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of agreements.flatMap((agreement) => phrasesOf(agreement))) {
    const first = phrase.words[0]?.folded ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  for (const some of phrases.values())
    some.sort((a, b) => b.words.length - a.words.length || Number(b.leak === null) - Number(a.leak === null));
  if (phrases.size === 0) return [];
  const words = wordsIn(text);
  const leaks: Leak[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const candidates = phrases.get(words[index]?.folded ?? '') ?? [];
    const found = candidates.find((phrase) =>
      phrase.words.every((word, offset) => isWord(words[index + offset], word)),
    );
    if (!found) continue;
    const last = words[index + found.words.length - 1];
    const first = words[index];
    if (found.leak && first && last) leaks.push({ start: first.start, end: last.end, agreement: found.leak });
    index += found.words.length - 1;
  }
  return leaks;
}

/**
 * The analysis as it may leave the editor: without the statements of those who spoke on background or off the record,
 * without statements that name them, and without them among the speakers and candidates.
 */
export function withoutLeaks(
  text: string,
  analysis: Analysis,
  agreements: readonly Agreement[],
): { readonly analysis: Analysis; readonly leftOut: number } {
  const leaks = findLeaks(text, agreements);
  const names = (words: string | null): boolean => words !== null && findLeaks(words, agreements).length > 0;
  const guarded = new Set(
    analysis.speakers
      .filter(({ name, spellings, description }) => [name, ...spellings, description].some(names))
      .map(({ id }) => id),
  );
  if (leaks.length === 0 && guarded.size === 0) return { analysis, leftOut: 0 };
  const isTold = ({ start, end }: Span): boolean => {
    const at = firstEndingAfter(leaks, start);
    return (leaks[at]?.start ?? Infinity) < end;
  };
  const statements = analysis.statements.filter(
    ({ speaker, content, cue, source, carrier, recipient }) =>
      !(speaker !== null && guarded.has(speaker)) &&
      ![...content, ...cue, ...source, ...carrier, ...recipient].some(isTold),
  );
  const kept = new Set(statements.map(({ id }) => id));
  return {
    analysis: {
      ...analysis,
      statements: statements.map((statement) => ({
        ...statement,
        candidates: statement.candidates.filter(({ speaker }) => !guarded.has(speaker)),
      })),
      speakers: analysis.speakers.filter(({ id }) => !guarded.has(id)),
      quotations: analysis.quotations.filter(
        (quotation) => !isTold(quotation) && (quotation.statement === null || kept.has(quotation.statement)),
      ),
    },
    leftOut: analysis.statements.length - statements.length,
  };
}

/**
 * An anchor that names nobody who must not be named: what stands around the words is cut at such a name. Undefined where
 * the words themselves hold one.
 */
export function discreetAnchor(anchor: Anchor, agreements: readonly Agreement[]): Anchor | undefined {
  if (findLeaks(anchor.exact, agreements).length > 0) return undefined;
  // The cut ends of the context may be half a name.
  const prefix = anchor.prefix.slice(findLeaks(anchor.prefix, agreements).at(-1)?.end ?? 0);
  const suffix = anchor.suffix.slice(0, findLeaks(anchor.suffix, agreements)[0]?.start);
  return { ...anchor, prefix, suffix };
}

function firstEndingAfter(leaks: readonly Leak[], offset: number): number {
  let low = 0;
  let high = leaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Word extends Span {
  readonly folded: string;
  readonly capital: boolean;
}

interface Phrase {
  readonly words: readonly Word[];
  /** Null where the words may stand. */
  readonly leak: Agreement | null;
}

function phrasesOf(agreement: Agreement): Phrase[] {
  const name = wordsIn(agreement.name);
  const isOpen = agreement.rule === 'record';
  const surname = name.at(-1);
  const guarded = isOpen ? [] : [name, ...(name.length > 1 && surname?.capital ? [[surname]] : [])];
  const allowed = [...(isOpen ? [name] : []), ...agreement.allow.map((phrase) => wordsIn(phrase))];
  return [
    ...guarded.map((words) => ({ words, leak: agreement })),
    ...allowed.map((words) => ({ words, leak: null })),
  ].filter(({ words }) => words.length > 0);
}

function isWord(word: Word | undefined, wanted: Word): boolean {
  return word?.folded === wanted.folded && (word.capital || !wanted.capital);
}

/** Runs of letters and figures; an apostrophe or a hyphen divides, so that "Quill’s" and "Quill-led" hold the name. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    capital: /^\p{Lu}/u.test(word),
  }));
}
