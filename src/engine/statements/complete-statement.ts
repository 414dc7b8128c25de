import type { Span, StatementKind } from '../analysis';
import type { Reading } from '../language/reading';
import { covers, overlaps } from '../text/span';
import type { FoundStatement } from './found';
import type { Frame, Range, VerbCue } from './frames/frame';
import { spanOf } from './phrases/phrase';

/** A frame as a statement: spans for tokens, and all that the words by themselves tell about it. */
export function completeStatement(reading: Reading, frame: Frame, cue: VerbCue | null): FoundStatement {
  const spans = (ranges: readonly Range[]): Span[] =>
    ranges
      .flatMap(({ from, to }) => spanOf(reading.tokens, from, to) ?? [])
      .sort((a, b) => a.start - b.start);
  const content = spans(frame.content);
  const kind = kindOf(reading, content);
  const stance = cue?.reading.class === 'stance' && kind === 'indirect';
  return {
    construction: frame.construction,
    kind,
    class: stance ? 'stance' : 'speech',
    content,
    cue: spans(frame.cue),
    source: spans(frame.source),
    subject: frame.subject ? spanOf(reading.tokens, frame.subject.from, frame.subject.to) : null,
    carrier: spans(frame.carrier),
    recipient: spans(frame.recipient),
    insertions: insertionsIn(reading, content),
    polarity: cue?.polarity ?? 'positive',
    actual: cue?.actual ?? true,
    bearer: 'voice',
    depth: 0,
    strength: frame.strength,
  };
}

/** `direct` where every span is nothing but outermost quotations and marks between them. */
export function kindOf({ marks, paragraph }: Reading, content: readonly Span[]): StatementKind {
  const outer = marks.filter((pair) => pair.depth === 0 && content.some((span) => overlaps(span, pair)));
  if (outer.length === 0) return 'indirect';
  const bare = content.some((span) => {
    let rest = '';
    let at = span.start;
    for (const pair of outer) {
      if (!overlaps(span, pair)) continue;
      rest += paragraph.prose.slice(at, Math.max(at, pair.start));
      at = Math.max(at, Math.min(span.end, pair.end));
    }
    rest += paragraph.prose.slice(at, span.end);
    return /[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|but|or)\b/giu, ''));
  });
  return bare ? 'mixed' : 'direct';
}

/** Bracketed words inside quotation marks: "[the board]", "(its)". Round ones only where they are short. */
export function insertionsIn({ marks, paragraph }: Reading, content: readonly Span[]): Span[] {
  const insertions: Span[] = [];
  for (const pair of marks) {
    if (pair.depth > 0 || !content.some((span) => covers(span, pair))) continue;
    const words = paragraph.prose.slice(pair.start, pair.end);
    for (const match of words.matchAll(/\[[^[\]]{1,80}\]|\((?![^()]*[.!?])[^()]{1,40}\)/gu)) {
      const start = pair.start + match.index;
      insertions.push({ start, end: start + match[0].length });
    }
  }
  return insertions;
}
