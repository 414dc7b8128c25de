import type { JudgedCase } from './judged-cases';

/** A hypothesis that is not the model's first counts so much towards what is about there. */
const others = 0.5;

/** How much the hypothesis of that rank counts towards what is about there. */
export function weightOf(rank: number): number {
  return rank === 0 ? 1 : others;
}

/** The probability of each hypothesis, where one of them is chosen or none; none has the score 0. */
export function choiceAmong(scores: ArrayLike<number>): number[] {
  const list = Array.from(scores);
  const most = Math.max(0, ...list);
  const all = list.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(-most));
  return list.map((score) => Math.exp(score - most) / all);
}

/** What the choice should have been: the very words; several share it, and where nobody has them it is none. */
export function rightChoice({ hypotheses }: JudgedCase): number[] {
  const right = hypotheses.filter(({ exact }) => exact).length;
  return hypotheses.map(({ exact }) => (exact ? 1 / right : 0));
}
