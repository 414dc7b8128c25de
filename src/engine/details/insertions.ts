import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { covers } from '../text/span';

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
