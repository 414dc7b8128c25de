import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: 0.383,
  surname: -0.044,
  pronoun: -0.238,
  role: -0.933,
  inherited: -0.134,
  continuation: 0.0,
  'carried-over': -0.606,
  'lead-in': -0.432,
  label: -1.169,
  signature: 0.149,
  writer: -0.819,
  passive: 0.165,
  noun: -0.026,
  relative: -0.04,
  colon: 0.04,
  agentless: 0.0,
  'no quotation': -0.056,
  'weak form': -1.624,
  rivals: -1.007,
  'paragraphs away': -0.591,
  repaired: 0.378,
  'part of a sentence': -1.021,
  unnamed: -1.279,
  'bare name': -0.625,
  'several in the source': -0.954,
  'many words': -0.332,
  headline: -1.104,
  'nothing beside the lead-in': 0.967,
  'more than a name and a role': 0.014,
  'named by one word': -0.34,
  'without a cue, by share': -0.749,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.226;
