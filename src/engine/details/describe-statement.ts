import type { Reading } from '../language/reading';
import { isActual } from './actuality';
import { bearerOf } from './bearers';
import { carriersOf } from './carriers';
import { readCue } from './cue-in-sentence';
import type { Details, StatementSpans } from './details';
import { insertionsIn } from './insertions';
import { polarityOf } from './polarity';
import { recipientsOf } from './recipients';

/**
 * What the paragraph tells about a statement beside its spans. Asks nothing of how they were found, so that a statement
 * found by a rule and one found by a model get the same. Total: spans that fit no cue get the usual of everything.
 */
export function describeStatement(reading: Reading, spans: StatementSpans): Details {
  const cue = readCue(reading, spans);
  const recipient = cue ? recipientsOf(cue, spans) : [];
  return {
    carrier: cue ? carriersOf(cue, spans, recipient) : [],
    recipient,
    insertions: insertionsIn(reading, spans.content),
    polarity: polarityOf(cue),
    actual: isActual(reading, cue, spans),
    bearer: bearerOf(reading, spans.source),
  };
}
