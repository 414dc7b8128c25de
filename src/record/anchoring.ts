import type { Statement } from '../engine';
import { placeChanged } from './changed-words';
import type { Lost } from './changed-words';
import { grouped, nearest, passageOf, passageOfStatement, sharedContext, tellingWords } from './passages';
import type { Anchored, Passage, StatementPassage } from './passages';

/** Where an anchored thing belongs today. */
export interface Placed<T> {
  readonly anchored: T;
  /** Null where its words are no longer in the draft. */
  readonly statement: Statement | null;
  /** Whether the statement still has the same words. */
  readonly same: boolean;
}

/**
 * Finds for each anchored thing the statement of the present draft that it was said of: by the words; among equals by
 * what stands before and after, then by position; where the words have changed by what stands before and after and by
 * the words that are left. In doubt it finds none: a mark on other words than it was given for is worse than a lost one.
 *
 * Total; in time linear in the length of the text, the statements and the anchors.
 */
export function place<T extends Anchored>(
  text: string,
  statements: readonly Statement[],
  all: readonly T[],
): Placed<T>[] {
  if (all.length === 0) return [];
  const passages = statements.flatMap((statement) => passageOfStatement(text, statement) ?? []);
  const byWords = grouped(passages, ({ key }) => [key]);
  const found = new Map<T, StatementPassage>();
  const lost: Lost<T>[] = [];
  for (const anchored of all) {
    const was = passageOf(anchored.anchors);
    if (!was) continue;
    const passage = likeliest(byWords.get(was.key) ?? [], was);
    if (passage) found.set(anchored, passage);
    else lost.push({ ...was, anchored });
  }
  const taken = new Set(found.values());
  const free = passages.filter((passage) => !taken.has(passage));
  const changed = placeChanged(text, free, lost);
  return all.map((anchored) => {
    const same = found.get(anchored);
    if (same) return { anchored, statement: same.statement, same: true };
    const other = changed.get(anchored);
    return { anchored, statement: other?.passage.statement ?? null, same: other?.still ?? false };
  });
}

/** Of statements with the same words the one in the same surroundings, the nearest of several such. */
function likeliest(equal: readonly StatementPassage[], was: Passage): StatementPassage | undefined {
  const isTelling = was.words.length >= tellingWords && equal.length === 1;
  let best: StatementPassage | undefined;
  let bestShared = isTelling ? -1 : 0;
  for (const passage of nearest(equal, was.start)) {
    const { before, after } = sharedContext(passage, was);
    const shared = before + after;
    const isNearer = best && Math.abs(passage.start - was.start) < Math.abs(best.start - was.start);
    if (shared > bestShared || (shared === bestShared && isNearer)) [best, bestShared] = [passage, shared];
  }
  return best;
}
