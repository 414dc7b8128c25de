import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { covers } from '../text/span';
import { outermostIn } from './quoted-words';

/**
 * Bracketed words inside quotation marks: "[the board]", "(its)". Round ones only where they are short; brackets with
 * nothing but dots are an ellipsis.
 */
export function insertionsIn(reading: Reading, content: readonly Span[]): Span[] {
  return outermostIn(reading, content)
    .filter((pair) => content.some((span) => covers(span, pair)))
    .flatMap(({ start, end }) =>
      [
        ...reading.paragraph.prose
          .slice(start, end)
          .matchAll(/\[(?![\s.…]*\])[^[\]]{1,80}\]|\((?![\s.…]*\))(?![^()]*[.!?])[^()]{1,40}\)/gu),
      ].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
    );
}
