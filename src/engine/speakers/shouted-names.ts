import { organisationWords } from '../lexicon/organisations';
import { determiners, prepositions } from '../lexicon/noun-phrases';
import { quantities } from '../lexicon/groups';
import { abbreviatedTitles, courtesyTitles } from '../lexicon/titles';
import { isHeadWord, isModifierWord } from './descriptions';
import type { Name } from './mention';
import { capitalised } from './labels';

/** A name set in capitals with what stands before it: "CIVIL DEFENCE CHIEF | MARA QUILL". */
export interface ShoutedName {
  readonly name: Name;
  /** Words before the name, lower case: "civil", "defence", "chief". */
  readonly before: readonly string[];
}

/** No name has more words. */
const longest = 5;

/**
 * The name in a source set in capitals, where capitals tell nothing: what is left when titles, roles and what modifies
 * them are taken off the front. Null where an article opens it, or nothing is left.
 */
export function readShouted(source: string): ShoutedName | null {
  const [phrase = ''] = source.split(/,|\s+(?:WHO|WHICH)\b|\s+[–—-]+\s+/u);
  const words = phrase
    .replace(/[’']S$/u, '')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  const first = words[0]?.toLowerCase() ?? '';
  if (determiners.has(first) || quantities.has(first)) return null;
  // "FARMERS IN THE NORTH" are described; only bodies have "of" and "for" in their names.
  if (words.some((word) => prepositions.has(word.toLowerCase()) && !/^(?:OF|FOR)$/u.test(word))) return null;
  const last = words.at(-1)?.toLowerCase() ?? '';
  const body = organisationWords.has(last);
  let from = 0;
  while (!body && from < words.length && isBeforeName(words[from] ?? '')) from += 1;
  const rest = words.slice(from).map(capitalised);
  if (rest.length === 0 || rest.length > longest) return null;
  const before = words.slice(0, from).map((word) => word.toLowerCase());
  return {
    name: {
      display: rest.join(' '),
      words: rest,
      titles: before.map((word) => word.replace(/\.$/u, '')).filter((word) => courtesyTitles.has(word)),
      nickname: null,
      shape: body ? 'organisation' : rest.length > 1 ? 'person' : 'single',
      uncertain: false,
    },
    before,
  };
}

function isBeforeName(word: string): boolean {
  const lower = word.toLowerCase();
  const bare = lower.replace(/\.$/u, '');
  return (
    abbreviatedTitles.has(bare) || courtesyTitles.has(bare) || isHeadWord(lower) || isModifierWord(lower)
  );
}
