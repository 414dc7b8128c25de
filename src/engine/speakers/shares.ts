/** What the features of those whom a mention may mean count, in log odds; `none`: that it means none of them. */
export interface ChoiceModel {
  readonly weights: readonly number[];
  readonly none: number;
}

/** A conditional logit: the share of the belief that each has, by its features, and none of them; together 1. */
export function sharesAmong(
  candidates: readonly (readonly number[])[],
  none: readonly number[],
  model: ChoiceModel,
): { readonly candidates: number[]; readonly none: number } {
  const oddsOf = (features: readonly number[], bias: number): number =>
    Math.exp(features.reduce((sum, value, i) => sum + value * (model.weights[i] ?? 0), bias));
  const odds = candidates.map((features) => oddsOf(features, 0));
  const against = oddsOf(none, model.none);
  const sum = odds.reduce((total, one) => total + one, against);
  return { candidates: odds.map((one) => one / sum), none: against / sum };
}
