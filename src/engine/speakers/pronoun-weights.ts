import type { antecedentFeatures } from './antecedents';

/**
 * What each feature of an antecedent counts, in log odds. Written by `npm run train:pronouns`; do not edit. Where it
 * comes from: MODEL.md, "Pronouns".
 */
export const pronounWeights: Readonly<Record<(typeof antecedentFeatures)[number], number>> = {
  'same sentence': 0.807,
  'sentence before': 1.732,
  'two sentences back': 0.133,
  'three sentences back': -1.131,
  'further back': -1.366,
  'paragraph before': -0.827,
  'two paragraphs back': -0.422,
  'three or more paragraphs back': -0.21,
  'nobody seen since': 1.027,
  'subject there': 0.817,
  'oblique there': -0.51,
  'object there': -0.033,
  'only reported there': -0.523,
  'by a pronoun there': 0.467,
  'agent of a phrase here': -3.269,
  'subject of the sentence before': 0.047,
  'subject in this sentence': 0.359,
  'subject of the paragraph’s first sentence': -0.127,
  'seen again and again': 0.136,
  'last speaker, this paragraph': 1.118,
  'last speaker, paragraph before': -0.232,
  'last speaker, earlier': 0.05,
  'spoke before the last speaker': -0.139,
  'last speaker by the same pronoun': 0.947,
  'pronoun stated': 1.148,
  'no sign of a person': -1.233,
  'he or she: described, not named': -2.323,
  'he or she: described by a word that no list knows': -1.202,
  'they: a group': 0.478,
  'they: a body': -0.018,
  'they: one person': -0.957,
  'it: a document': -0.012,
  'it: of unknown kind': -0.076,
};

/** That the pronoun means none of them. */
export const nobodyWeight = -2.675;
