import { organisationWords } from '../lexicon/organisations';
import { determiners, prepositions } from '../lexicon/noun-phrases';
import { quantities } from '../lexicon/groups';
import { abbreviatedTitles, courtesyTitles, honours } from '../lexicon/titles';
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
 * The name in a source set in capitals, where capitals tell nothing: what is left of its first piece that does not merely describe, when all up
 * to the last title or role is taken off the front. "MARA QUILL, THE MAYOR", "THE MAYOR, MARA QUILL", "HULL CAPTAIN MARA QUILL OF TARN".
 * Null where nothing is left.
 */
export function readShouted(source: string): ShoutedName | null {
  const [phrase = ''] = source.split(/\s+(?:WHO|WHICH)\b|\s+[–—-]+\s+|\s*\(/u);
  const described: string[] = [];
  for (const piece of phrase.split(/\s*,\s*/u)) {
    const words = piece
      .replace(/[’']S$/u, '')
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word));
    const name = isDescription(words) ? null : readName(words);
    if (name) return { ...name, before: [...described, ...name.before] };
    described.push(...words.map((word) => word.toLowerCase()));
  }
  return null;
}

/** "THE MAYOR", "BELMARK'S AMBASSADOR TO THE COUNCIL", "TWO FARMERS". */
function isDescription(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  const isRole = isHeadWord(words.find((word, at) => isEdge(words[at + 1]) && word)?.toLowerCase() ?? '');
  return determiners.has(first) || quantities.has(first) || isRole;
}

const isEdge = (next: string | undefined): boolean =>
  next === undefined || prepositions.has(next.toLowerCase());

function readName(all: readonly string[]): ShoutedName | null {
  const body = organisationWords.has(all.at(-1)?.toLowerCase() ?? '');
  const edge = all.findIndex((word) => prepositions.has(word.toLowerCase()));
  // "MARA QUILL OF TARN"; but bodies have "OF" and "FOR" in their names.
  const isPart = body && /^(?:OF|FOR)$/u.test(all[edge] ?? '');
  const words = edge > 0 && !isPart ? all.slice(0, edge) : all;
  // "FARMERS IN THE NORTH" are described.
  if (edge === 0 || (words.length === 1 && words.length < all.length)) return null;
  let from = 0;
  if (!body) words.forEach((word, at) => (from = isBeforeName(word) ? at + 1 : from));
  const to = words.length - Number(honours.has(words.at(-1)?.toLowerCase() ?? ''));
  const rest = words.slice(from, to).map(capitalised);
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
