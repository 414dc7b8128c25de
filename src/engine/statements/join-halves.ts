import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { covers, overlaps } from '../text/span';
import type { SpannedStatement } from './found';
import { kindOf } from './statement-kind';

/**
 * Joins the two halves of a quotation: those of one sentence ("“We tried,” Orr said as he left, “and failed.”"), and a sentence
 * behind it. “We tried,” Orr said. “We failed.” is one statement: where a quotation is followed by its cue and the next sentence
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
    if (index < 0 || !home) return statement;
    const half = secondHalf(reading, statement, home, found);
    if (half) return withMore(reading, statement, half);
    if (!next) return statement;
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
    return withMore(reading, statement, quotation);
  });
}

function withMore(reading: Reading, statement: SpannedStatement, { start, end }: Span): SpannedStatement {
  const content = [...statement.content, { start, end }];
  return { ...statement, content, kind: kindOf(reading, content) };
}

/** “We tried,” Orr said as he left, | “and failed.”: a quotation broken off at a comma goes on behind the next one in its sentence. */
function secondHalf(
  reading: Reading,
  { content, cue, source }: SpannedStatement,
  home: Span,
  found: readonly SpannedStatement[],
): Span | null {
  const { prose } = reading.paragraph;
  const first = content.at(-1);
  const cueEnd = Math.max(...[...cue, ...source].map(({ end }) => end));
  const opening = reading.marks.find(({ depth, end }) => depth === 0 && end === first?.end);
  const quotation = reading.marks.find(({ depth, start }) => depth === 0 && start >= cueEnd);
  if (!opening || !quotation || quotation.end > home.end) return null;
  const isBrokenOff = prose.slice(opening.inner.start, opening.inner.end).trimEnd().endsWith(',');
  const goesOn = /^\p{Ll}/u.test(prose.slice(quotation.inner.start, quotation.inner.end).trimStart());
  if (!isBrokenOff || !goesOn || !/^[^,;:]*,$/u.test(prose.slice(cueEnd, quotation.start).trim()))
    return null;
  const taken = found.some((other) =>
    [...other.content, ...other.cue].some(
      (span) => overlaps(span, quotation) || (span.start >= cueEnd && span.start < quotation.start),
    ),
  );
  return taken ? null : quotation;
}
