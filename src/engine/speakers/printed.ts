import type { Span } from '../analysis';
import { FILLER } from '../text/draft';

/** The words of a span as a reader sees them: white space made single, fillers left out. */
export function printed(prose: string, { start, end }: Span): string {
  return prose.slice(start, end).replaceAll(FILLER, '').replace(/\s+/gu, ' ').trim();
}
