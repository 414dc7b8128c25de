import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  'described': 0.470,
  'surname': -0.061,
  'pronoun': -0.443,
  'role': -0.944,
  'inherited': 0.384,
  'continuation': 0.000,
  'carried-over': -1.348,
  'lead-in': -0.655,
  'label': -1.164,
  'signature': 0.177,
  'writer': -0.772,
  'passive': 0.110,
  'noun': -0.364,
  'relative': -0.033,
  'colon': 0.205,
  'agentless': 0.000,
  'no quotation': -0.241,
  'weak form': -1.136,
  'rivals': -1.000,
  'paragraphs away': -0.380,
  'repaired': 0.120,
  'part of a sentence': -1.141,
  'unnamed': -1.257,
  'bare name': -0.805,
  'several in the source': -1.112,
  'many words': -0.614,
  'headline': -0.734,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.170;
