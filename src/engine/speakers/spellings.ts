import { spellingLines } from '../lexicon/spellings';
import { nameParticles } from '../lexicon/titles';

/** A word of a name without what spellings differ in: case, accents, apostrophes, the endings of transliteration. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ß/gu, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/kh/gu, 'h')
    .replace(/([bcdfgklmnprstz])\1/gu, '$1')
    .replace(/(?<=\p{L}{2})(?:e[iy]|[iyj]+)$/u, 'i');
}

/** The surname's key, particles left out: "van Dijk" and "Dijk" are one. */
export function foldSurname(words: readonly string[]): string {
  const rest = words.filter((word) => !nameParticles.has(word.toLowerCase()));
  return (rest.length > 0 ? rest : words)
    .map((word) => foldName(word.replace(/^(?:al|el|d|ad|as)[-'’]/iu, '')))
    .join(' ');
}

/** Whether two given names may be one person's: the same folded, spellings or short forms, or an initial of it. */
export function sameGiven(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x === y) return true;
  if (x === '' || y === '') return false;
  if (isInitial(a)) return y.startsWith(x.charAt(0));
  if (isInitial(b)) return x.startsWith(y.charAt(0));
  const lines = spellingLines.get(plain(a)) ?? [];
  const others = spellingLines.get(plain(b)) ?? [];
  return lines.some((line) => others.includes(line));
}

/** "J." or "J". */
export function isInitial(word: string): boolean {
  return (
    /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(word) &&
    word.replace(/\./gu, '').length <= 3 &&
    !/^\p{Lu}{2,}$/u.test(word)
  );
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
