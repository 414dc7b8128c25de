import type { DecodedText } from '../decoded-text';
import type { TypedLine } from './read-typed';

const number = /^\s*(\d{1,3})(?=\s|$)/;

/**
 * A text without the numbers of its lines, as the records of courts have them; null where its lines are not numbered. They
 * are, if most that are not empty begin with a number that is one more than the last, or 1.
 */
export function withoutLineNumbers(decoded: DecodedText, lines: readonly TypedLine[]): DecodedText | null {
  let filled = 0;
  let last = 0;
  let inOrder = 0;
  const parts = lines.flatMap(({ start, text }) => {
    if (text.trim() === '') return [];
    filled++;
    const found = number.exec(text);
    if (!found) return [];
    const value = Number(found[1]);
    if (value === last + 1 || value === 1) inOrder++;
    last = value;
    return [{ start, end: start + found[0].length, reading: '' }];
  });
  return inOrder > 3 && inOrder * 5 > filled * 4 ? decoded.replace(parts) : null;
}
