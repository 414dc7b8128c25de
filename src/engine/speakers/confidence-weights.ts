import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: -0.671,
  surname: 0.202,
  pronoun: -0.324,
  role: -0.766,
  inherited: 0.193,
  continuation: 0.0,
  'carried-over': -1.221,
  'lead-in': -0.939,
  label: 0.191,
  signature: -0.399,
  writer: 0.029,
  passive: 0.062,
  noun: 0.004,
  relative: 0.208,
  colon: -0.27,
  agentless: 0.0,
  'no quotation': 0.013,
  'weak form': -0.748,
  rivals: -0.266,
  'paragraphs away': -0.658,
  repaired: 0.064,
  'part of a sentence': -1.38,
  unnamed: -0.547,
  'bare name': -1.316,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.534;
