import { nameParticles, nameSuffixes, peers, pronounOfTitle } from '../lexicon/titles';
import type { Name } from './mention';
import { isInitial } from './spellings';

/** Given names and surname of a person, as written. */
export interface PersonName {
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** "jr" of "Una Orr jnr": the younger of two of one name. Null where a name says nothing of it. */
export function suffixOf(words: readonly string[]): string | null {
  const last = words.length > 1 ? (words.at(-1) ?? '').toLowerCase().replace(/\./gu, '') : '';
  return nameSuffixes.has(last) ? last : null;
}

/** "Ludo van der Meer Jr": given names and surname with its particles; suffixes are dropped. */
export function splitPersonName(words: readonly string[]): PersonName {
  const rest = words.filter(
    (word, i) => i === 0 || !nameSuffixes.has(word.toLowerCase().replace(/\./gu, '')),
  );
  let from = rest.length - 1;
  while (from > 1 && nameParticles.has(rest[from - 1]?.toLowerCase() ?? '')) from -= 1;
  return { given: rest.slice(0, Math.max(0, from)), surname: rest.slice(Math.max(0, from)) };
}

/** "Lord Tarn of Wick", "Mr Justice Orr": title and surname are the whole name. */
export function isWholeByTitle({ titles, display, words }: Name): boolean {
  if (words.length !== 1) return false;
  if (titles.includes('justice') && titles.some((title) => /^(?:mr|mrs|ms|lord|lady)$/u.test(title)))
    return true;
  return titles.some((title) => peers.has(title)) && display.includes(' of ');
}

/** What the titles of a name state: Mr is "he". */
export function pronounOf({ titles }: Name): 'he' | 'she' | null {
  for (const title of titles) {
    const pronoun = pronounOfTitle.get(title);
    if (pronoun) return pronoun;
  }
  return null;
}

/** "mr" as a draft prints it. */
export function printedTitle(titles: readonly string[]): string {
  return titles.map((title) => title.charAt(0).toUpperCase() + title.slice(1)).join(' ');
}

/** Without particles and suffix; in capitals, some of them are given names: "Ben", "Al". */
export function coreWords(words: readonly string[]): string[] {
  const bare = suffixOf(words) === null ? words : words.slice(0, -1);
  return bare.filter(
    (word) => !nameParticles.has(word.toLowerCase()) || /^(?:Ben|Al|El|Bin|Abu|Della)$/u.test(word),
  );
}

/** More is fuller: whole words, then initials. */
export function fullness(display: string): number {
  const words = display.split(' ');
  if (!/\p{Ll}/u.test(display)) return 0;
  return words
    .filter((word) => !nameParticles.has(word.toLowerCase()))
    .reduce((sum, word) => sum + (isInitial(word) || /^\p{Lu}{2,3}$/u.test(word) ? 1 : 3), 0);
}
