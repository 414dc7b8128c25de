import type { antecedentFeatures } from './antecedents';

/**
 * What each feature of an antecedent counts, in log odds. Written by `npm run train:pronouns`; do not edit. Where it
 * comes from: MODEL.md, "Pronouns".
 */
export const pronounWeights: Readonly<Record<(typeof antecedentFeatures)[number], number>> = {
  'same sentence': 0.857,
  'sentence before': 1.836,
  'two sentences back': 0.01,
  'three sentences back': -1.22,
  'further back': -1.423,
  'paragraph before': -0.812,
  'two paragraphs back': -0.432,
  'three or more paragraphs back': -0.565,
  'nobody seen since': 1.097,
  'subject there': 0.46,
  'oblique there': -0.558,
  'object there': 0.259,
  'only reported there': -0.451,
  'by a pronoun there': 0.921,
  'agent of a phrase here': -3.236,
  'subject of the sentence before': 0.202,
  'subject in this sentence': 0.47,
  'subject of the paragraph’s first sentence': 0.315,
  'seen again and again': 0.127,
  'spoken of most in the draft': 0.79,
  'last speaker, this paragraph': 0.793,
  'last speaker, paragraph before': -0.001,
  'last speaker, earlier': -0.208,
  'spoke before the last speaker': -0.76,
  'last speaker by the same pronoun': 0.455,
  'pronoun stated': 0.883,
  'no sign of a person': -1.577,
  'he or she: described, not named': -1.451,
  'he or she: described by a word that no list knows': -1.013,
  'they: a group': 0.479,
  'they: a body': 0.0,
  'they: one person': -0.976,
  'it: a document': -0.006,
  'it: of unknown kind': -0.042,
};

/** That the pronoun means none of them. */
export const nobodyWeight = -2.56;
