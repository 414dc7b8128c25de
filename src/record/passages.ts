import type { Span, Statement } from '../engine';
import { anchorOf } from './annotation';
import type { Anchor } from './annotation';
import { wordKey, wordsThatMatter } from './same-words';

/** Something that was said of a statement's words, as they were then. */
export interface Anchored {
  readonly anchors: readonly Anchor[];
}

/** Some words and what stands around them. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The words as one string to compare. */
  readonly key: string;
  readonly words: readonly string[];
  /** The words before it, the nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A statement of the present draft. */
export interface StatementPassage extends Passage {
  readonly statement: Statement;
}

/** Fewer words may stand anywhere ("Yes"), so that what stands around them has to agree. */
export const tellingWords = 4;
/** How many words before and after are compared. */
export const contextWords = 4;
/** How many places are weighed for one anchor, so that a draft of nothing but equals takes no longer. */
const maxPlaces = 16;

/** A statement's words; its cue or its source where it has none ("declined to comment"). */
export function anchoredSpans({ content, cue, source }: Statement): readonly Span[] {
  return [content, cue, source].find((spans) => spans.length > 0) ?? [];
}

/** Where a statement stands in the text; undefined where it has no words at all. */
export function passageOfStatement(text: string, statement: Statement): StatementPassage | undefined {
  const passage = passageOf(anchoredSpans(statement).map((span) => anchorOf(text, span)));
  return passage && { ...passage, statement };
}

/** Where anchors stood. Several are parts of one statement. */
export function passageOf(anchors: readonly Anchor[]): Passage | undefined {
  const first = anchors[0];
  const last = anchors.at(-1);
  if (!first || !last) return undefined;
  const key = wordKey(anchors.map(({ exact }) => exact));
  return {
    start: first.start,
    end: last.end,
    key,
    words: key === '' ? [] : key.split(' '),
    before: wordsThatMatter(first.prefix).reverse().slice(0, contextWords),
    after: wordsThatMatter(last.suffix).slice(0, contextWords),
  };
}

/** How many words around them two passages have in common, counted from the words outwards. */
export function sharedContext(a: Passage, b: Passage): { readonly before: number; readonly after: number } {
  return { before: sharedStart(a.before, b.before), after: sharedStart(a.after, b.after) };
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count]?.toLowerCase() === b[count]?.toLowerCase())
    count += 1;
  return count;
}

/** Of passages in text order those that can be weighed; where there are too many, the ones nearest to a position. */
export function nearest<T extends Passage>(passages: readonly T[], position: number): readonly T[] {
  if (passages.length <= maxPlaces) return passages;
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - maxPlaces / 2), passages.length - maxPlaces);
  return passages.slice(from, from + maxPlaces);
}

/** In each group in the order given. */
export function grouped<T>(all: readonly T[], keysOf: (one: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}
