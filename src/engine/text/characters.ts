import { FILLER } from './draft';
import { mojibake, readMojibake } from './mojibake';

/**
 * The prose with every character that only looks different read as the one it stands for, code unit by code unit:
 * any white space or control character as a space, invisible characters (zero-width, soft hyphen, direction marks)
 * as {@link FILLER}, mojibake as its character and fillers. Has the length of what it gets.
 */
export function readCharacters(prose: string): string {
  return prose.replace(odd, (found) => {
    if (found.length > 1) return readMojibake(found);
    if (invisible.test(found)) return FILLER;
    return windows1252.get(found) ?? ' ';
  });
}

/**
 * Punctuation of Windows-1252 that was read as Latin-1 and became control characters; numeric entities 145 to 151
 * make the same mistake (the HTML standard reads them this way, too).
 */
export const windows1252: ReadonlyMap<string, string> = new Map([
  ['\x82', '‚'],
  ['\x84', '„'],
  ['\x85', '…'],
  ['\x8b', '‹'],
  ['\x91', '‘'],
  ['\x92', '’'],
  ['\x93', '“'],
  ['\x94', '”'],
  ['\x96', '–'],
  ['\x97', '—'],
  ['\x9b', '›'],
]);

const invisible = /\u034f|[\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

const odd = new RegExp(
  `${mojibake}|[\\0-\\x1f\\x7f-\\xa0\\xad\\u034f\\u061c\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]`,
  'g',
);
