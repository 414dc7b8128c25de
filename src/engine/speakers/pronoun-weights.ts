import type { antecedentFeatures } from './antecedents';

/**
 * What each feature of an antecedent counts, in log odds. Written by `npm run train:pronouns`; do not edit. Where it
 * comes from: MODEL.md, "Pronouns".
 */
export const pronounWeights: Readonly<Record<(typeof antecedentFeatures)[number], number>> = {
  'same sentence': 1.132,
  'sentence before': 1.3,
  'two sentences back': -0.023,
  'three sentences back': -1.197,
  'further back': -1.299,
  'paragraph before': -0.645,
  'two paragraphs back': -0.307,
  'three or more paragraphs back': -0.163,
  'nobody seen since': 0.93,
  'subject there': 0.275,
  'oblique there': -0.487,
  'object there': 0.225,
  'only reported there': -0.774,
  'by a pronoun there': 0.324,
  'agent of a phrase here': -3.341,
  'subject of the sentence before': 0.451,
  'subject in this sentence': 0.736,
  'subject of the paragraph’s first sentence': 0.433,
  'seen again and again': -0.617,
  'spoken of most in the draft': 1.076,
  'last speaker, this paragraph': 1.095,
  'last speaker, paragraph before': 0.433,
  'last speaker, earlier': 0.063,
  'spoke before the last speaker': 0.114,
  'last speaker by the same pronoun': 0.915,
  'pronoun stated': 0.502,
  'no sign of a person': -1.37,
  'he or she: described, not named': -1.738,
  'he or she: described by a word that no list knows': -1.501,
  'he or she: called his or hers': -2.288,
  'they: a group': 0.497,
  'they: a body': -0.839,
  'they: one person': -0.122,
  'it: a document': 0.0,
  'it: of unknown kind': -0.133,
  'none: two named together just before': 1.468,
  'none: a group just before': 1.812,
};

/** That the pronoun means none of them. */
export const nobodyWeight = -2.413;
