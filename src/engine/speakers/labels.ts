import type { Span } from '../analysis';
import { courtesyTitles } from '../lexicon/titles';
import type { Name } from './mention';
import { printed } from './printed';

/**
 * The name that a label gives: "QUILL:" → Quill, "Q14 Chair:" → Chair, "MS. QUILL (D-Tarn):" → Ms Quill, "**Mara Quill**" → Mara Quill. Null
 * where nothing but marks is left.
 */
export function readLabel(prose: string, span: Span): Name | null {
  const whole = printed(prose, span);
  const holder = /\(((?:mr|mrs|ms|dr|sir|dame|lord|lady|mx)\b[^)]*)\)/iu.exec(whole)?.[1];
  const words = (holder ?? whole)
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/[:*_\s]+$/u, '')
    .replace(/^[*_\s]+/u, '')
    .replace(/^Q\d{1,3}\.?\s+(?=\p{L})/u, '')
    .split(',')[0]
    ?.split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (!words || words.length === 0) return null;
  const shouted = words.every((word) => !/\p{Ll}/u.test(word)) && words.some((word) => word.length > 2);
  const set = shouted ? words.map(capitalised) : words;
  const from = set.findIndex((word) => !courtesyTitles.has(plain(word)));
  const rest = from < 0 ? set : set.slice(from);
  return {
    display: rest.join(' '),
    words: rest,
    titles: from > 0 ? set.slice(0, from).map(plain) : [],
    nickname: null,
    shape: rest.length > 1 ? 'person' : 'single',
    uncertain: false,
  };
}

/** "O’NEILL-HART" as a name is written: "O’Neill-Hart". */
export function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
