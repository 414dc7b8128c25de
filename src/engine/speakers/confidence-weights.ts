import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: -0.707,
  surname: 0.258,
  pronoun: -0.423,
  role: -0.867,
  inherited: 0.201,
  continuation: 0.0,
  'carried-over': -1.435,
  'lead-in': -1.105,
  label: 0.248,
  signature: -0.384,
  writer: 0.036,
  passive: -0.419,
  noun: -0.82,
  relative: 0.248,
  colon: 0.214,
  agentless: 0.0,
  'no quotation': 0.063,
  'weak form': -1.111,
  rivals: -0.58,
  'paragraphs away': -0.231,
  repaired: 0.064,
  'part of a sentence': -1.716,
  unnamed: -0.45,
  'bare name': -1.21,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.453;
