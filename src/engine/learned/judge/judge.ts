import type { Hypothesis } from '../find-arguments';
import type { WeightTable } from '../sequence-model';
import { judgeFacts } from './judge-facts';
import type { MarksSay } from './judge-facts';
import { judgeMarks } from './marks';
import type { OpenCase } from './open-case';
import { sumOf } from './trees';
import type { Trees } from './trees';

/** What chooses among the hypotheses of a cue, and tells whether it is a statement at all. */
export interface Judge {
  /** Two weights for each mark: for the very words, for about there. */
  readonly marks: WeightTable;
  /** How much speaks for the very words of a hypothesis, against 0 for none of them. */
  readonly exact: Trees;
  /** The logarithm of the odds that a hypothesis is about there. */
  readonly overlap: Trees;
}

/** What the judge thinks of a case, as counted over annotated articles (see MODEL.md). */
export interface Judgement {
  readonly hypothesis: Hypothesis;
  /** The probability that it is a statement, and cue, source and content are about there. */
  readonly overlap: number;
}

/** The best hypothesis of a case; null where it has none. */
export function judge({ marks, exact, overlap }: Judge, open: OpenCase): Judgement | null {
  const rows = judgeFacts(
    open,
    open.hypotheses.map((hypothesis) => whatMarksSay(marks, judgeMarks(open, hypothesis))),
  );
  const scores = rows.map((row) => sumOf(exact, row));
  let best = 0;
  scores.forEach((score, index) => {
    if (score > (scores[best] ?? 0)) best = index;
  });
  const [hypothesis, row] = [open.hypotheses[best], rows[best]];
  return hypothesis && row ? { hypothesis, overlap: 1 / (1 + Math.exp(-sumOf(overlap, row))) } : null;
}

/** Sums the weights of a hypothesis's marks. */
export function whatMarksSay(table: WeightTable, marks: readonly number[]): MarksSay {
  const sums = new Int32Array(2);
  table.add(new Int32Array(marks), 0, marks.length, sums, 0);
  return { exact: (sums[0] ?? 0) * table.step, overlap: (sums[1] ?? 0) * table.step };
}
