import { strict as assert } from 'node:assert';
import { analyze, ChangingDraft, countsOf, finish, near, preparing } from '../../../src/engine';
import type { Analysis, Span, Statement } from '../../../src/engine';
import { edited } from './sequences';
import type { Sequence } from './sequences';

/** Whether an analysis kept up to date through a sequence is, after each edit, what a fresh one is. Throws where not. */
export function assertSameAsFresh({ format, text, edits }: Sequence): void {
  const draft = new ChangingDraft();
  let now = text;
  draft.analyze(now, { format });
  edits.forEach((edit, index) => {
    now = edited(now, edit);
    const kept = draft.analyze(now, { format });
    const fresh = analyze(now, { format });
    if (index % 2 === 1) finish(preparing(kept));
    assertKnowsWhatIsNear(kept, fresh, { start: edit.start, end: edit.start + edit.words.length });
    if (JSON.stringify(kept) !== JSON.stringify(fresh)) {
      assert.deepEqual(kept, fresh, `after edit ${index + 1}`);
      assert.fail(`after edit ${index + 1}: not in the same order`);
    }
  });
}

/** Whether what touches a stretch of the draft is told without the rest of it, and how much there is. Throws where not. */
function assertKnowsWhatIsNear(kept: Analysis, fresh: Analysis, { start, end }: Span): void {
  const touches = (span: Span): boolean => span.start <= end && span.end >= start;
  const here = ({ content, cue, source }: Statement): boolean => [content, cue, source].flat().some(touches);
  const { statements, quotations } = near(kept, { start, end });
  assert.deepEqual(statements.filter(here), fresh.statements.filter(here));
  assert.deepEqual(quotations.filter(touches), fresh.quotations.filter(touches));
  assert.deepEqual(countsOf(kept), {
    statements: fresh.statements.length,
    quotations: fresh.quotations.length,
  });
}

/** The shortest sequence that still fails, found by leaving out edits from the ends. */
export function shortened(sequence: Sequence): Sequence {
  let shortest = sequence;
  const fails = (one: Sequence): boolean => {
    try {
      assertSameAsFresh(one);
      return false;
    } catch {
      return true;
    }
  };
  while (shortest.edits.length > 1) {
    const [first, ...rest] = shortest.edits;
    const later = first && { ...shortest, text: edited(shortest.text, first), edits: rest };
    const shorter = { ...shortest, edits: shortest.edits.slice(0, -1) };
    if (fails(shorter)) shortest = shorter;
    else if (later && fails(later)) shortest = later;
    else break;
  }
  return shortest;
}
