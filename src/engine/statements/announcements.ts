import { readParagraph } from '../language/reading';
import type { Reading } from '../language/reading';
import type { Steps } from '../steps';
import { findingStatements } from './find-statements';
import type { FoundStatement } from './found';

/** The paragraph goes on in the next one: “Orr wrote:”. */
export const endsWithColon = /:\s*$/u;

/** Stands for whatever the next paragraph quotes. So long that the models do not look at its words. */
const quoted =
  ' “So it is, so it was, and so it will be for as long as there is anybody left in the house to say so.”';

/**
 * “Orr wrote:” and nothing behind it: the statement that quoted words would be if they stood behind the colon, without
 * content. Null where the paragraph announces nobody's words. Which words they are, the next paragraph tells.
 */
export function* findingAnnouncement({ paragraph }: Reading): Steps<FoundStatement | null> {
  if (paragraph.zone !== 'body' || !endsWithColon.test(paragraph.prose)) return null;
  const words = paragraph.prose.trimEnd();
  const completed = { ...paragraph, prose: words + quoted };
  const found = yield* findingStatements(readParagraph(completed, 'double'));
  const one = found.find(
    ({ content, cue, source, depth }) =>
      depth === 0 &&
      cue.length > 0 &&
      source.length > 0 &&
      content.every(({ start }) => start >= words.length),
  );
  return one ? { ...one, content: [], insertions: [], ellipses: [], fragment: false } : null;
}
