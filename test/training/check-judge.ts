import { putMarks } from '../../src/engine/learned/judge/judge-facts';
import { sumOf } from '../../src/engine/learned/judge/trees';
import type { JudgedCase } from './judged-cases';
import type { TrainedJudge } from './train-judge';

/**
 * How well a judge chooses in cases that it has not learnt from: of the cues that are about right how often it puts an exact
 * hypothesis first, and what F1 all that it believes would have, by how much has to be believed. `attributions` is how many the
 * annotators have marked in those articles.
 */
export function checkJudge(judge: TrainedJudge, cases: readonly JudgedCase[], attributions: number): string {
  const judged = cases
    .filter(({ hypotheses }) => hypotheses.length > 0)
    .map(({ hypotheses }) => {
      const rows = hypotheses.map(({ row }) => row);
      putMarks(
        rows,
        hypotheses.map(({ marks }) => judge.marks.say(marks)),
      );
      const scores = rows.map((row) => sumOf(judge.exact, row));
      const best = scores.indexOf(Math.max(...scores));
      const row = rows[best];
      return {
        exact: hypotheses[best]?.exact ?? false,
        overlap: hypotheses[best]?.overlap ?? false,
        about: hypotheses.some(({ overlap }) => overlap),
        could: hypotheses.some(({ exact }) => exact),
        belief: row ? 1 / (1 + Math.exp(-sumOf(judge.overlap, row))) : 0,
      };
    });
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const about = judged.filter((one) => one.about);
  const f1 = [0.34, 0.38, 0.42, 0.46, 0.5, 0.54].map((least) => {
    const believed = judged.filter(({ belief }) => belief >= least);
    const of = (right: number): string => share(2 * right, believed.length + attributions);
    const exact = of(believed.filter((one) => one.exact).length);
    return `${exact} / ${of(believed.filter((one) => one.overlap).length)} from ${least}`;
  });
  return [
    `exact first: ${share(about.filter((one) => one.exact).length, about.length)}`,
    `among them at all: ${share(about.filter((one) => one.could).length, about.length)}`,
    ...f1,
  ].join('; ');
}
