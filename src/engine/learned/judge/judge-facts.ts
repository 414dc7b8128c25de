import { companyFacts } from './company-facts';
import { contentFacts } from './content-facts';
import { cueFacts } from './cue-facts';
import { Facts } from './facts';
import type { OpenCase } from './open-case';
import { sourceFacts } from './source-facts';

/** How many numbers a hypothesis is judged by. */
export const factCount = 139;

/** The first numbers of a row are what the marks say. */
export const marksFacts = 3;

/** What the marks of a hypothesis say: for the very words, for about there. Logarithms of odds. */
export interface MarksSay {
  readonly exact: number;
  readonly overlap: number;
}

/** The numbers by which the hypotheses of a case are judged, a row for each; `say` has what the marks of each say. */
export function judgeFacts(open: OpenCase, say: readonly MarksSay[]): Float32Array[] {
  const ofCue = new Facts(factCount);
  ofCue.length = marksFacts;
  cueFacts(open, ofCue);
  const rows = open.hypotheses.map((hypothesis, index) => {
    const facts = new Facts(factCount);
    facts.values.set(ofCue.values);
    facts.length = ofCue.length;
    contentFacts(open, hypothesis, facts);
    sourceFacts(open, hypothesis, facts);
    companyFacts(open, index, facts);
    return facts.values;
  });
  putMarks(rows, say);
  return rows;
}

/** Puts what the marks say at the head of the rows of a case. */
export function putMarks(rows: readonly Float32Array[], say: readonly MarksSay[]): void {
  const most = say.reduce((sofar, { exact }) => Math.max(sofar, exact), -Infinity);
  rows.forEach((row, index) => {
    const { exact, overlap } = say[index] ?? { exact: 0, overlap: 0 };
    row.set([exact, overlap, exact - most]);
  });
}
