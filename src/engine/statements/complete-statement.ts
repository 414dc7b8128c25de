import type { Span, StatementKind } from '../analysis';
import type { Reading } from '../language/reading';
import { covers, overlaps } from '../text/span';
import type { FoundStatement } from './found';
import type { Frame, Range, VerbCue } from './frames/frame';
import { spanOf } from './phrases/phrase';
import type { ChunkedSentence } from './phrases/phrase';
import { signWords } from '../lexicon/venue-words';

/** A frame with all that its sentence tells beside it. */
export interface FoundFrame {
  readonly frame: Frame;
  readonly cue: VerbCue | null;
  readonly stance: boolean;
  readonly depth: number;
  readonly carrier: Range | null;
}

/** With these, words in quotation marks were thought and not said. */
const thoughtVerbs = new Set(['think', 'wonder', 'imagine', 'dream', 'feel', 'know', 'wish', 'muse']);

/** A frame as a statement: spans for tokens, and all that the words by themselves tell about it. */
export function completeStatement(
  { reading, tokens }: ChunkedSentence,
  { frame, cue, stance, depth, carrier }: FoundFrame,
): FoundStatement {
  const spans = (ranges: readonly Range[]): Span[] =>
    ranges
      .flatMap(({ from, to }) => spanOf(reading.tokens, from, to) ?? [])
      .sort((a, b) => a.start - b.start);
  const content = spans(frame.content);
  const kind = frame.construction === 'label' ? 'direct' : kindOf(reading, content);
  const saidFirst = (frame.content[0]?.from ?? Infinity) < (frame.cue[0]?.from ?? 0);
  const thought =
    cue !== null &&
    thoughtVerbs.has(cue.reading.lemma) &&
    (kind === 'direct' || (saidFirst && cue.reading.forms.has('past')));
  // "A sign on the gate"; not "The owner, who signs as Wick".
  const bearer = frame.source.some(({ from, to }) => {
    const words = tokens.slice(from, to);
    const comma = words.findIndex(({ text }) => text === ',');
    return words.slice(0, comma < 0 ? words.length : comma).some(({ lower }) => signWords.has(lower));
  });
  return {
    construction: frame.construction,
    kind,
    class: stance && kind === 'indirect' ? 'stance' : 'speech',
    content,
    cue: spans(frame.cue),
    source: spans(frame.source),
    subject: frame.subject ? spanOf(reading.tokens, frame.subject.from, frame.subject.to) : null,
    carrier: spans(frame.carrier.length > 0 || !carrier ? frame.carrier : [carrier]),
    recipient: spans(frame.recipient),
    insertions: insertionsIn(reading, content),
    polarity: cue?.polarity ?? 'positive',
    actual: (cue?.actual ?? true) && frame.actual !== false && !thought,
    bearer: bearer ? 'sign' : 'voice',
    depth,
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
