import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: -0.851,
  surname: -0.123,
  pronoun: -0.461,
  role: -0.224,
  inherited: 0.113,
  continuation: 0.0,
  'carried-over': -1.671,
  'lead-in': -1.038,
  label: 0.135,
  signature: -0.015,
  writer: 0.014,
  passive: 0.053,
  noun: -0.471,
  relative: 0.127,
  colon: 0.017,
  agentless: 0.0,
  'no quotation': 0.157,
  'weak form': -0.641,
  rivals: -0.871,
  'paragraphs away': -0.37,
  repaired: -0.444,
  'part of a sentence': -1.168,
  unnamed: -0.835,
  'bare name': -0.7,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.304;
