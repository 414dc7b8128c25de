import { antecedentFeatures, antecedentsOf, noneOfThem } from './antecedents';
import type { Here } from './antecedents';
import type { Discourse, Sighting } from './discourse';
import type { Entity } from './entity';
import type { Pronoun } from './mention';
import { nobodyWeight, pronounWeights } from './pronoun-weights';
import { sharesAmong } from './shares';
import type { ChoiceModel } from './shares';

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

/** What the features of an antecedent count. */
const pronounModel: ChoiceModel = {
  weights: antecedentFeatures.map((feature) => pronounWeights[feature]),
  none: nobodyWeight,
};

/** The antecedents that a pronoun could have here, likeliest first; what is missing to 1 is that it is none of them. */
export function rankAntecedents(pronoun: Pronoun, here: Here, discourse: Discourse): Ranked[] {
  const all = antecedentsOf(pronoun, here, discourse);
  const shares = sharesAmong(
    all.map(({ features }) => features),
    noneOfThem(pronoun, here, discourse),
    pronounModel,
  ).candidates;
  return all
    .map(({ entity, sighting }, i) => ({ entity, sighting, share: shares[i] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}
