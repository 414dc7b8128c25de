import type { Reading } from '../language/reading';
import { overlaps } from '../text/span';
import { insertionsIn, kindOf } from './complete-statement';
import type { FoundStatement } from './found';
import { quotationRole } from './quotation-roles';

/** The quotations that no statement holds and that are somebody's words: whose, the document may tell. */
export function bareStatements(reading: Reading, found: readonly FoundStatement[]): FoundStatement[] {
  return reading.marks
    .filter(
      (pair) =>
        pair.depth === 0 && !found.some(({ content }) => content.some((span) => overlaps(span, pair))),
    )
    .filter((pair) => quotationRole(reading, pair) === 'unattributed')
    .map((pair): FoundStatement => {
      const content = [{ start: pair.start, end: pair.end }];
      return {
        construction: 'bare',
        kind: kindOf(reading, content),
        class: 'speech',
        content,
        cue: [],
        source: [],
        subject: null,
        carrier: [],
        recipient: [],
        insertions: insertionsIn(reading, content),
        polarity: 'positive',
        actual: true,
        bearer: 'voice',
        depth: 0,
        strength: 0.6,
      };
    });
}
