import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  'described': 0.435,
  'surname': -0.074,
  'pronoun': -0.465,
  'role': -0.672,
  'inherited': 0.372,
  'continuation': 0.000,
  'carried-over': -1.317,
  'lead-in': -0.809,
  'label': -1.175,
  'signature': 0.170,
  'writer': -0.772,
  'passive': 0.109,
  'noun': -0.367,
  'relative': -0.045,
  'colon': 0.211,
  'agentless': 0.000,
  'no quotation': -0.229,
  'weak form': -1.131,
  'rivals': -1.001,
  'paragraphs away': -0.395,
  'repaired': 0.119,
  'part of a sentence': -1.197,
  'unnamed': -1.290,
  'bare name': -0.780,
  'several in the source': -1.113,
  'many words': -0.595,
  'headline': -0.723,
  'nothing beside the lead-in': 0.853,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.184;
