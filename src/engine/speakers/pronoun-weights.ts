import type { antecedentFeatures } from './antecedents';

/**
 * What each feature of an antecedent counts, in log odds. Written by `npm run train:pronouns`; do not edit. Where it
 * comes from: MODEL.md, "Pronouns".
 */
export const pronounWeights: Readonly<Record<(typeof antecedentFeatures)[number], number>> = {
  'same sentence': 0.983,
  'sentence before': 1.246,
  'two sentences back': 0.176,
  'three sentences back': -1.157,
  'further back': -1.217,
  'paragraph before': -0.385,
  'two paragraphs back': -0.418,
  'three or more paragraphs back': -0.666,
  'nobody seen since': 0.977,
  'subject there': 0.524,
  'oblique there': -0.852,
  'object there': 0.459,
  'only reported there': -0.762,
  'by a pronoun there': 0.31,
  'agent of a phrase here': -3.404,
  'subject of the sentence before': 0.407,
  'subject in this sentence': 0.432,
  'subject of the paragraph’s first sentence': 0.323,
  'seen again and again': -0.472,
  'spoken of most in the draft': 0.629,
  'last speaker, this paragraph': 0.968,
  'last speaker, paragraph before': -0.484,
  'last speaker, earlier': -0.072,
  'spoke before the last speaker': -0.594,
  'last speaker by the same pronoun': 0.929,
  'pronoun stated': 1.256,
  'no sign of a person': -1.23,
  'he or she: described, not named': -2.396,
  'he or she: described by a word that no list knows': -1.574,
  'he or she: called his or hers': -1.693,
  'they: a group': 0.499,
  'they: a body': -0.916,
  'they: one person': -0.05,
  'it: a document': -0.781,
  'it: of unknown kind': -0.142,
  'none: two named together just before': 1.472,
  'none: a group just before': 1.738,
};

/** That the pronoun means none of them. */
export const nobodyWeight = -2.531;
