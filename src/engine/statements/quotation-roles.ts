import type { QuotationRole } from '../analysis';
import type { Reading } from '../language/reading';
import { nicknameWords, soCalledWords, termWords, titledWords, workWords } from '../lexicon/quotation-words';
import { signWords } from '../lexicon/venue-words';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { overlaps } from '../text/span';
import type { SpannedStatement } from './found';

/** Up to so many words and no mark at the end, a quotation is a fragment and not somebody's sentence. */
const longestFragment = 3;
const longestTitle = 9;

/**
 * What each of the paragraph's quotations is there for, one role for each of `reading.marks`. `unattributed` for the
 * content of a `bare` statement; the document may yet give it a speaker or make it a `display` quotation.
 */
export function quotationRoles(reading: Reading, found: readonly SpannedStatement[]): QuotationRole[] {
  return reading.marks.map((marks) => {
    if (marks.depth > 0) return 'nested';
    const statement = found.find((one) => one.content.some((span) => overlaps(span, marks)));
    if (statement) return statement.construction === 'bare' ? 'unattributed' : 'statement';
    return quotationRole(reading, marks);
  });
}

/**
 * What an outermost quotation outside all statements is there for, by the words before it, by its length, its
 * capitals and the mark at its end.
 */
export function quotationRole(reading: Reading, marks: QuotationMarks): QuotationRole {
  const { tokens, paragraph } = reading;
  const inner = paragraph.prose.slice(marks.inner.start, marks.inner.end).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const start = tokens.findIndex((token) => token.start >= marks.start);
  const before = tokens.slice(Math.max(0, start - 4), Math.max(0, start)).map(({ lower }) => lower);
  const next = tokens.find((token) => token.start >= marks.end);
  const previous = tokens[start - 1];
  const near = (list: ReadonlySet<string>, reach: number): boolean =>
    before.slice(-reach).some((word) => list.has(word));

  if (near(signWords, 3)) return 'sign';
  if (near(nicknameWords, 2)) return 'nickname';
  const capital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');
  const touching = previous !== undefined && next !== undefined && next.start - marks.end <= 1;
  if (words.length <= longestFragment && touching && capital(previous.text) && capital(next.text))
    return 'nickname';
  const titled = words.every((word) => capital(word) || /^\p{Ll}{1,4}$/u.test(word)) && capital(words[0]);
  if (near(titledWords, 1)) return 'title';
  if (titled && words.length <= longestTitle && near(workWords, 3)) return 'title';
  const ends = /[.!?…]$/.test(inner);
  const capitals = words.filter(capital).length;
  if (titled && !ends && words.length > 1 && capitals > words.length / 2 && words.length <= longestTitle)
    return 'title';
  if (near(soCalledWords, 1)) return 'scare';
  if (words.length <= longestFragment + 1 && near(termWords, 2)) return 'term';
  if (words.length <= longestFragment && !(ends && capital(words[0]))) return 'scare';
  return 'unattributed';
}
