import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: 0.417,
  surname: -0.088,
  pronoun: -0.464,
  role: -0.529,
  inherited: 0.373,
  continuation: 0.0,
  'carried-over': -1.353,
  'lead-in': -0.772,
  label: -1.176,
  signature: 0.18,
  writer: -0.769,
  passive: 0.108,
  noun: -0.388,
  relative: -0.019,
  colon: 0.037,
  agentless: 0.0,
  'no quotation': -0.202,
  'weak form': -1.166,
  rivals: -0.987,
  'paragraphs away': -0.318,
  repaired: 0.117,
  'part of a sentence': -1.075,
  unnamed: -1.329,
  'bare name': -0.845,
  'several in the source': -1.114,
  'many words': -0.656,
  headline: -0.711,
  'nothing beside the lead-in': 0.94,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.188;
