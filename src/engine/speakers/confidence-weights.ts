import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by `npm run train:confidence`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
  'described': 0.369,
  'surname': -0.136,
  'pronoun': -0.221,
  'role': -0.688,
  'inherited': -0.086,
  'continuation': 0.000,
  'carried-over': -1.194,
  'lead-in': -0.952,
  'label': -1.152,
  'signature': 0.153,
  'writer': -0.796,
  'passive': 0.181,
  'noun': -0.312,
  'relative': -0.061,
  'colon': 0.050,
  'agentless': 0.000,
  'no quotation': -0.121,
  'weak form': -1.572,
  'rivals': -0.964,
  'paragraphs away': -0.540,
  'repaired': 0.140,
  'part of a sentence': -1.066,
  'unnamed': -1.221,
  'bare name': -0.611,
  'several in the source': -1.025,
  'many words': -0.398,
  'headline': -1.161,
  'nothing beside the lead-in': 0.973,
  'more than a name and a role': -0.120,
  'named by one word': -0.411,
};

/** The log odds where nothing speaks against it. */
export const certainty = 3.199;
