import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: -0.407,
  surname: -0.107,
  pronoun: -0.418,
  role: 0.023,
  inherited: 0.139,
  continuation: 0.0,
  'carried-over': -1.164,
  'lead-in': -0.947,
  label: 0.178,
  signature: -0.368,
  writer: 0.034,
  passive: 0.05,
  noun: 0.092,
  relative: 0.305,
  colon: -0.208,
  agentless: 0.0,
  'no quotation': 0.306,
  'weak form': -0.841,
  rivals: -0.726,
  'paragraphs away': -0.502,
  repaired: 0.059,
  'part of a sentence': -1.266,
  unnamed: -0.979,
  'bare name': -1.086,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.598;
