import { sharesAmong } from '../../src/engine/speakers/shares';
import type { ChoiceModel } from '../../src/engine/speakers/shares';
import type { Choice } from './choices';

const steps = 600;
const rate = 0.05;

/**
 * Fits a conditional logit by maximum likelihood with a Gaussian prior round `prior` (its precision is `decay`), with Adam on all choices
 * at once. `weightOf`: how much a choice counts.
 */
export function fitChoices(
  choices: readonly Choice[],
  features: number,
  weightOf: (choice: Choice) => number,
  decay: number,
  prior: ChoiceModel,
): ChoiceModel {
  const size = features + 1;
  const expected = [...prior.weights, prior.none];
  const at = Float64Array.from(expected);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const all = choices.reduce((sum, choice) => sum + weightOf(choice), 0);
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Float64Array(size);
    for (const choice of choices) {
      const share = sharesOf(choice, { weights: [...at.slice(0, features)], none: at[features] ?? 0 });
      const weight = weightOf(choice);
      choice.antecedents.forEach((values, i) => {
        const gap = weight * (Number(choice.right === i) - (share.candidates[i] ?? 0));
        values.forEach((value, f) => (slope[f] = (slope[f] ?? 0) + gap * value));
      });
      const gap = weight * (Number(choice.right < 0) - share.none);
      choice.none?.forEach((value, f) => (slope[f] = (slope[f] ?? 0) + gap * value));
      slope[features] = (slope[features] ?? 0) + gap;
    }
    for (let f = 0; f < size; f += 1) {
      const gradient = ((slope[f] ?? 0) - decay * ((at[f] ?? 0) - (expected[f] ?? 0))) / all;
      mean[f] = 0.9 * (mean[f] ?? 0) + 0.1 * gradient;
      square[f] = 0.999 * (square[f] ?? 0) + 0.001 * gradient ** 2;
      const first = (mean[f] ?? 0) / (1 - 0.9 ** step);
      const second = (square[f] ?? 0) / (1 - 0.999 ** step);
      at[f] = (at[f] ?? 0) + (rate * first) / (Math.sqrt(second) + 1e-9);
    }
  }
  return { weights: [...at.slice(0, features)], none: at[features] ?? 0 };
}

/** The share of the belief that each antecedent has, and none of them. */
export function sharesOf(
  { antecedents, none = [] }: Choice,
  model: ChoiceModel,
): { candidates: number[]; none: number } {
  return sharesAmong(antecedents, none, model);
}
