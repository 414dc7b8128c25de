import type { Span, StatementKind } from '../analysis';
import type { Reading } from '../language/reading';
import { overlaps } from '../text/span';

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
