import type { Span } from '../analysis';
import type { SpannedStatement } from './found';
import type { Frame, Range, VerbCue } from './frames/frame';
import { spanOf } from './phrases/phrase';
import type { ChunkedSentence } from './phrases/phrase';
import { kindOf } from './statement-kind';

/** A frame with all that its sentence tells beside it. */
export interface FoundFrame {
  readonly frame: Frame;
  readonly cue: VerbCue | null;
  readonly stance: boolean;
  readonly depth: number;
}

/** A frame as a statement: spans for tokens, and its kind and class. */
export function completeStatement(
  { reading }: ChunkedSentence,
  { frame, stance, depth }: FoundFrame,
): SpannedStatement {
  const spans = (ranges: readonly Range[]): Span[] =>
    ranges
      .flatMap(({ from, to }) => spanOf(reading.tokens, from, to) ?? [])
      .sort((a, b) => a.start - b.start);
  const content = spans(frame.content);
  const kind = frame.construction === 'label' ? 'direct' : kindOf(reading, content);
  return {
    construction: frame.construction,
    kind,
    class: stance && kind === 'indirect' ? 'stance' : 'speech',
    content,
    cue: spans(frame.cue),
    source: spans(frame.source),
    subject: frame.subject ? spanOf(reading.tokens, frame.subject.from, frame.subject.to) : null,
    depth,
    strength: frame.strength,
  };
}
