import { contextWords, grouped, nearest, sharedContext, tellingWords } from './passages';
import type { Anchored, Passage, StatementPassage } from './passages';
import { wordsAsWritten } from './same-words';

/** An anchored thing whose words no statement has any more. */
export interface Lost<T> extends Passage {
  readonly anchored: T;
}

/** What has become of it. `still`: the words are there, the engine only takes fewer of them for the statement. */
export interface Changed {
  readonly passage: StatementPassage;
  readonly still: boolean;
}

/** A word in more statements than this tells nothing. */
const maxShared = 8;
/** How many places are looked at for the sake of single words. */
const maxByWord = 16;
/** The share of words in common that tells a changed statement where its surroundings have changed as well. */
const enoughInCommon = 0.5;
/** The same where what stands on one side of it has not changed. */
const enoughBeside = 0.2;

interface Guess<T> {
  readonly lost: Lost<T>;
  readonly passage: StatementPassage;
  readonly score: number;
}

/** Gives those whose words are gone the statements that nobody has, the surest first, each statement to one only. */
export function placeChanged<T extends Anchored>(
  text: string,
  passages: readonly StatementPassage[],
  lost: readonly Lost<T>[],
): Map<T, Changed> {
  const byBefore = grouped(passages, ({ before }) => [contextKey(before)]);
  const byAfter = grouped(passages, ({ after }) => [contextKey(after)]);
  const byWord = grouped(passages, ({ words }) => new Set(words));
  const guesses: Guess<T>[] = [];
  for (const one of lost) {
    const places = new Set<StatementPassage>();
    const beside = [byBefore.get(contextKey(one.before)), byAfter.get(contextKey(one.after))];
    for (const some of beside) for (const passage of nearest(some ?? [], one.start)) places.add(passage);
    for (const word of new Set(one.words)) {
      const holders = byWord.get(word) ?? [];
      if (places.size < maxByWord && holders.length <= maxShared) for (const one of holders) places.add(one);
    }
    for (const passage of places) {
      const score = likeness(passage, one);
      if (score > 0) guesses.push({ lost: one, passage, score });
    }
  }
  const found = new Map<T, Changed>();
  const owner = new Map<Passage, string>();
  for (const { lost: one, passage } of guesses.sort((a, b) => b.score - a.score)) {
    if (found.has(one.anchored) || (owner.has(passage) && owner.get(passage) !== one.key)) continue;
    owner.set(passage, one.key);
    found.set(one.anchored, { passage, still: stillStands(text, passage, one) });
  }
  return found;
}

/** The two words next to a place, which are likely to tell it. */
function contextKey(words: readonly string[]): string {
  return words.slice(0, 2).join(' ').toLowerCase();
}

/** How likely a statement is what has become of the lost one; 0 where it is not likely enough. */
function likeness(passage: Passage, lost: Lost<unknown>): number {
  const left = new Map<string, number>();
  for (const word of passage.words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of lost.words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  const inCommon = (2 * common) / Math.max(1, passage.words.length + lost.words.length);
  const { before, after } = sharedContext(passage, lost);
  const isHeldByBoth = before >= 2 && after >= 2;
  const isHeldByOne = Math.max(before, after) >= 2 && inCommon >= enoughBeside;
  const isToldByWords = lost.words.length >= tellingWords && inCommon >= enoughInCommon;
  if (!isHeldByBoth && !isHeldByOne && !isToldByWords) return 0;
  return inCommon + (before + after) / (2 * contextWords);
}

/**
 * Whether the words are all there, and only what the engine takes for the statement has become shorter: it reads its
 * limits otherwise now that something around it has changed.
 */
function stillStands(text: string, { start, end, words }: Passage, was: Lost<Anchored>): boolean {
  if (words.length > was.words.length) return false;
  const exact = was.anchored.anchors.map((anchor) => anchor.exact);
  const reach = exact.reduce((sum, part) => sum + part.length + 40, 0);
  const around = spaced(wordsAsWritten(text.slice(Math.max(0, start - reach), end + reach)));
  const areThere = exact.every((part) => around.includes(spaced(wordsAsWritten(part))));
  return areThere && spaced(was.words).toLowerCase().includes(spaced(words).toLowerCase());
}

/** " one two ", so that no part of a word is found. */
function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
