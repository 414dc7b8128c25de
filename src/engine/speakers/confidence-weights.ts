import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  described: 0.372,
  surname: -0.033,
  pronoun: -0.244,
  role: -0.924,
  inherited: -0.129,
  continuation: 0.0,
  'carried-over': -1.054,
  'lead-in': -0.898,
  label: -1.162,
  signature: 0.151,
  writer: -0.805,
  passive: 0.167,
  noun: -0.001,
  relative: -0.043,
  colon: 0.046,
  agentless: 0.0,
  'no quotation': -0.062,
  'weak form': -1.662,
  rivals: -0.998,
  'paragraphs away': -0.599,
  repaired: 0.379,
  'part of a sentence': -1.095,
  unnamed: -1.251,
  'bare name': -0.622,
  'several in the source': -0.964,
  'many words': -0.332,
  headline: -1.155,
  'nothing beside the lead-in': 0.971,
  'more than a name and a role': 0.023,
  'named by one word': -0.358,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.22;
