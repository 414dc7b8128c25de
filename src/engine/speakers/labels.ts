import type { Span } from '../analysis';
import { courtesyTitles, honours } from '../lexicon/titles';
import { roles } from '../lexicon/roles';
import type { Name } from './mention';
import { printed } from './printed';

/**
 * The name that a label gives: "QUILL:" → Quill, "Q14 Chair:" → Chair, "MS. QUILL (D-Tarn):" → Ms Quill, "**Mara Quill**" → Mara Quill. Null
 * where nothing but marks is left.
 */
export function readLabel(prose: string, span: Span): Name | null {
  const whole = printed(prose, span);
  const words = (holderOf(whole)?.holder ?? whole)
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/[:*_\s]+$/u, '')
    .replace(/^[*_\s]+/u, '')
    .replace(/^(\p{L}|Question|Answer) *\.$/u, '$1')
    .replace(/^Q\d{1,3}\.?\s+(?=\p{L})/u, '')
    .split(',')[0]
    ?.split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (!words || words.length === 0) return null;
  const shouted = words.every((word) => !/\p{Ll}/u.test(word)) && words.some((word) => word.length > 2);
  const set = shouted ? words.map(capitalised) : words;
  const from = set.findIndex((word) => !courtesyTitles.has(plain(word)));
  const named = from < 0 ? set : set.slice(from);
  const ended = named.findIndex((word, i) => i > 0 && honours.has(plain(word)));
  const rest = ended < 0 ? named : named.slice(0, ended);
  return {
    display: rest.join(' '),
    words: rest,
    titles: from > 0 ? set.slice(0, from).map(plain) : [],
    nickname: null,
    shape: rest.length > 1 ? 'person' : 'single',
    uncertain: false,
  };
}

/** "THE CHAIR (Ms Quill)", "Host (Mara Quill)": the name in brackets, and what he or she is called before it, in lower case. */
export function holderOf(label: string): { holder: string; called: string } | null {
  const [, called = '', holder] = inBrackets.exec(label) ?? [];
  if (holder === undefined) return null;
  const isRole = roles.has(called.split(/\s+/u).at(-1)?.toLowerCase() ?? '');
  if (!isRole && !titled.test(holder)) return null;
  return { holder, called: called.replace(/^[*_\s]+/u, '').toLowerCase() };
}

const inBrackets = /^([^()]*?)\s*\((\p{Lu}[\p{L}'’-]*\.?(?: [^()\s]+){1,4})\)/u;
const titled = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|mx)\b/iu;

/** "O’NEILL-HART" as a name is written: "O’Neill-Hart". */
export function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
