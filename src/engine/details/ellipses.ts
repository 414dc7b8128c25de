import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { outermostIn } from './quoted-words';

/**
 * The dots inside a statement's quotation marks, brackets around them included: a cut that the writer marks, or a voice
 * that trails off; the draft does not tell which.
 */
export function ellipsesIn(reading: Reading, content: readonly Span[]): Span[] {
  return outermostIn(reading, content).flatMap(({ start, end }) =>
    [
      ...reading.paragraph.prose
        .slice(start, end)
        .matchAll(/[[(] ?(?:…|\.(?: ?\.){2,3}) ?[\])]|…|\.(?: ?\.){2,3}/gu),
    ].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
  );
}
