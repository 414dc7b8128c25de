import { descriptionFeatures } from '../../src/engine/speakers/referents';
import type { Choice } from './choices';
import { fitChoices } from './fit-choices';
import type { ChoiceModel } from '../../src/engine/speakers/shares';

/** What is expected before anything is learnt. */
const expected: Readonly<Partial<Record<(typeof descriptionFeatures)[number], number>>> = {
  'said to be this': 5,
  'described as this before': 4,
  'taken to be this before': 3,
  'said to be something of the kind': 4,
  'a sign beside the name': 5,
  'a word of the field in common': 1,
  'of another field': -3,
  'a nationality or body in common': 1.5,
  'whose it may be': -3,
  'said to be something else': -2.5,
  'said to be nothing, by what anybody may be': 2,
  'said to be something else, by what anybody may be': 2.5,
  'said to be nothing': -1,
  'said to be something else, by an office': -2.5,
  'said to be something else, by a calling': -2.5,
  'said to be nothing, by a calling': -1.5,
  'more is said of another': -2.5,
  'by a description that is hardly ever the first': 0.5,
  'the noun stands in the name': 3,
  'a body of the kind': 1,
  'the only body of the kind': 1,
  'the body spoken of most': 1,
  'same sentence': -1,
  'same paragraph': 0.5,
  'two paragraphs back': -0.5,
  'further back': -1,
  'out of sight': -1,
  'nobody seen since': 0.5,
  'subject there': 0.7,
  'oblique there': -0.7,
  'only reported there': -0.8,
  'the only one in view': 0.7,
  'the only one named in the paragraph': 0.7,
  'last speaker, this paragraph': 0.8,
  'last speaker, paragraph before': 0.6,
  'not named': -1,
  'not named, last speaker, this paragraph': 1,
  'no sign of what it is': -1,
  'new: nobody in view': 0.5,
  'new: with words before that are no part of an office': -0.5,
  'new: with more words behind': 1,
  'new: somebody’s': 1,
  'new: somebody’s relative': 2,
  'new: this or the same': -3,
  'new: a description that is hardly ever the first': -1,
  'new: a spokesperson': 1,
  'new: a company, by that word alone': -2,
  'new: said to be somebody here': 2,
  'new: a word that no list knows': 0.5,
};
export const descriptionPrior: ChoiceModel = {
  weights: descriptionFeatures.map((feature) => expected[feature] ?? 0),
  none: 2,
};

const decay = 2;

/** The weights by which descriptions are given to those spoken of before. */
export function fitDescriptions(choices: readonly Choice[]): ChoiceModel {
  return fitChoices(choices, descriptionFeatures.length, () => 1, decay, descriptionPrior);
}
