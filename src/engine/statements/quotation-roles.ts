import type { QuotationRole } from '../analysis';
import type { Reading } from '../language/reading';
import { nicknameWords, soCalledWords, termWords, titledWords, workWords } from '../lexicon/quotation-words';
import { signWords } from '../lexicon/venue-words';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { firstFrom } from '../text/in-order';
import { overlaps } from '../text/span';
import type { SpannedStatement } from './found';
import { isOpen, isTitled, quotationFeatures, wordsIn } from './quotation-features';
import { quotationWeights } from './quotation-weights';

/**
 * From this likelihood on, an open quotation counts as somebody's words. In cross-validation on PolNeAR's train split, of those
 * that no cue explains, 82 % of those taken are then in annotated content, and 61 % of those in it are taken.
 */
const leastLikely = 0.8;

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
 * What an outermost quotation outside all statements is there for: first by the words before it, then, where it is open
 * whether it is anybody's words, by what it is likely to be.
 */
export function quotationRole(reading: Reading, marks: QuotationMarks): QuotationRole {
  const { tokens, paragraph } = reading;
  const inner = paragraph.prose.slice(marks.inner.start, marks.inner.end).trim();
  const words = wordsIn(inner);
  const start = firstFrom(tokens, marks.start);
  const before = tokens.slice(Math.max(0, start - 4), start).map(({ lower }) => lower);
  const next = tokens[firstFrom(tokens, marks.end)];
  const previous = tokens[start - 1];
  const near = (list: ReadonlySet<string>, reach: number): boolean =>
    before.slice(-reach).some((word) => list.has(word));

  if (near(signWords, 3)) return 'sign';
  if (near(nicknameWords, 2)) return 'nickname';
  const capital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');
  const touching = previous !== undefined && next !== undefined && next.start - marks.end <= 1;
  if (words.length <= longestFragment && touching && capital(previous.text) && capital(next.text))
    return 'nickname';
  if (near(titledWords, 1)) return 'title';
  const titled = isTitled(words) && words.length <= longestTitle;
  if (titled && near(workWords, 3)) return 'title';
  const open = isOpen(reading, marks);
  if (open && likelihoodOfWords(reading, marks) >= leastLikely) return 'unattributed';
  const ends = /[.!?…]$/.test(inner);
  if (titled && !ends && words.length > 1 && words.filter(capital).length > words.length / 2) return 'title';
  if (near(soCalledWords, 1)) return 'scare';
  if (words.length <= longestFragment + 1 && near(termWords, 2)) return 'term';
  if (open) return 'scare';
  return words.length <= longestFragment && !(ends && capital(words[0])) ? 'scare' : 'unattributed';
}

/** Between 0 and 1: that an open quotation is somebody's words. */
function likelihoodOfWords(reading: Reading, marks: QuotationMarks): number {
  let sum = 0;
  for (const feature of quotationFeatures(reading, marks)) sum += quotationWeights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
