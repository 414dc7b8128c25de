import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import type { QuotationMarks } from '../quotations/quotation-marks';
import { covers, overlaps } from '../text/span';
import type { SpannedStatement } from './found';
import { quotationRole } from './quotation-roles';
import { kindOf } from './statement-kind';

/** How far from its last quotation to the end of a sentence the words still go with it. */
const longestTail = 80;

/**
 * The quotations that no statement holds and that are somebody's words: whose, the document may tell. Where a sentence
 * quotes such words and then more ("seek “not only guarantees” that respect its “interests”"), they are one statement,
 * from the first quotation to the end of the sentence.
 */
export function bareStatements(reading: Reading, found: readonly SpannedStatement[]): SpannedStatement[] {
  const free = reading.marks.filter(
    (pair) => pair.depth === 0 && !found.some(({ content }) => content.some((span) => overlaps(span, pair))),
  );
  const statements: SpannedStatement[] = [];
  let done = -1;
  for (const pair of free) {
    if (pair.start < done || quotationRole(reading, pair) !== 'unattributed') continue;
    const content = wholeOf(reading, pair, free, found);
    done = content.end;
    statements.push(bare(reading, content));
  }
  return statements;
}

function wholeOf(
  reading: Reading,
  pair: QuotationMarks,
  free: readonly QuotationMarks[],
  found: readonly SpannedStatement[],
): Span {
  const alone = { start: pair.start, end: pair.end };
  const sentence = reading.sentences.find((one) => covers(one, pair));
  if (!sentence) return alone;
  const later = free.filter((other) => other.start >= pair.end && covers(sentence, other));
  const last = later.findLast((other) => ['scare', 'unattributed'].includes(quotationRole(reading, other)));
  if (!last) return alone;
  const tail = reading.paragraph.prose.slice(last.end, sentence.end).replace(/[\s.]+$/u, '');
  const end = last.end + (tail.length <= longestTail && !/[,;:–—]/.test(tail) ? tail.length : 0);
  const whole = { start: pair.start, end };
  const taken = found.some((one) =>
    [...one.content, ...one.cue, ...one.source].some((span) => overlaps(span, whole)),
  );
  return taken ? alone : whole;
}

function bare(reading: Reading, span: Span): SpannedStatement {
  const content = [span];
  return {
    construction: 'bare',
    kind: kindOf(reading, content),
    class: 'speech',
    content,
    cue: [],
    source: [],
    subject: null,
    depth: 0,
    strength: 0.6,
  };
}
