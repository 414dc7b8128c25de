import { antecedentFeatures, antecedentsOf, noneOfThem } from './antecedents';
import type { Here } from './antecedents';
import type { Discourse, Sighting } from './discourse';
import type { Entity } from './entity';
import type { Pronoun } from './mention';
import { nobodyWeight, pronounWeights } from './pronoun-weights';

/** A possible antecedent with its share of the belief; the shares of a list and that of nobody sum to 1. */
export interface Ranked {
  readonly entity: Entity;
  readonly share: number;
  readonly sighting: Sighting;
}

/** A pronoun is given an antecedent only with this share of the belief; below, the engine abstains. */
export const decisive = 0.6;

/** With this share of the belief, a pronoun states of somebody that it can stand for him. */
export const sure = 0.85;

/** What the features of an antecedent count; `nobody`: that the pronoun means none of them. */
export const pronounModel: { readonly weights: readonly number[]; readonly nobody: number } = {
  weights: antecedentFeatures.map((feature) => pronounWeights[feature]),
  nobody: nobodyWeight,
};

/** The antecedents that a pronoun could have here, likeliest first; what is missing to 1 is that it is none of them. */
export function rankAntecedents(pronoun: Pronoun, here: Here, discourse: Discourse): Ranked[] {
  const oddsOf = (features: readonly number[], bias: number): number =>
    Math.exp(features.reduce((sum, value, i) => sum + value * (pronounModel.weights[i] ?? 0), bias));
  const all = antecedentsOf(pronoun, here, discourse).map(({ entity, sighting, features }) => ({
    entity,
    sighting,
    odds: oddsOf(features, 0),
  }));
  const none = oddsOf(noneOfThem(pronoun, here, discourse), pronounModel.nobody);
  const sum = all.reduce((total, { odds }) => total + odds, none);
  return all
    .map(({ entity, sighting, odds }) => ({ entity, sighting, share: odds / sum }))
    .sort((a, b) => b.share - a.share);
}
