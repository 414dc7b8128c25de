import { antecedentFeatures, antecedentsOf } from './antecedents';
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

const weights = antecedentFeatures.map((feature) => pronounWeights[feature]);

/** The antecedents that a pronoun could have here, likeliest first; what is missing to 1 is that it is none of them. */
export function rankAntecedents(pronoun: Pronoun, here: Here, discourse: Discourse): Ranked[] {
  const all = antecedentsOf(pronoun, here, discourse).map(({ entity, sighting, features }) => ({
    entity,
    sighting,
    odds: Math.exp(features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)),
  }));
  const sum = all.reduce((total, { odds }) => total + odds, Math.exp(nobodyWeight));
  return all
    .map(({ entity, sighting, odds }) => ({ entity, sighting, share: odds / sum }))
    .sort((a, b) => b.share - a.share);
}
