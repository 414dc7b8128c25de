import type { Reading } from '../language/reading';
import { covers, overlaps } from '../text/span';
import type { SpannedStatement } from './found';
import { kindOf } from './statement-kind';

/**
 * “We tried,” Orr said. “We failed.” is one statement: where a quotation is followed by its cue and the next sentence
 * is a quotation and nothing else, that one belongs to it.
 */
export function joinHalves(reading: Reading, found: readonly SpannedStatement[]): SpannedStatement[] {
  return found.map((statement) => {
    const lastContent = statement.content.at(-1);
    const lastCue = statement.cue.at(-1);
    if (statement.kind === 'indirect' || !lastContent || !lastCue || lastContent.start > lastCue.start)
      return statement;
    const index = reading.sentences.findIndex((sentence) => covers(sentence, lastCue));
    const next = reading.sentences[index + 1];
    const home = reading.sentences[index];
    if (index < 0 || !next || !home) return statement;
    // “No,” Orr said, adding that he was tired. “Never.” goes on from the second cue.
    const later = found.some(({ cue }) =>
      cue.some((span) => span.start > lastCue.start && covers(home, span)),
    );
    if (later) return statement;
    const quotation = reading.marks.find((pair) => pair.depth === 0 && pair.start === next.start);
    if (!quotation || found.some((other) => other.content.some((span) => overlaps(span, quotation))))
      return statement;
    if (/[\p{L}\p{N}]/u.test(reading.paragraph.prose.slice(quotation.end, Math.max(quotation.end, next.end))))
      return statement;
    const content = [...statement.content, { start: quotation.start, end: quotation.end }];
    return { ...statement, content, kind: kindOf(reading, content) };
  });
}
