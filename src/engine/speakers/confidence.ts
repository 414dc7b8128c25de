import type { ReasonCode, StatementKind } from '../analysis';
import type { Construction } from '../statements/found';
import { certainty, confidenceWeights } from './confidence-weights';

/** What the confidence of a statement's speaker rests on. */
export interface Grounds {
  readonly reason: ReasonCode;
  readonly construction: Construction;
  readonly kind: StatementKind;
  /** That it is a statement at all, by form: `FoundStatement.strength`. */
  readonly strength: number;
  /** The share of the belief that the chosen speaker has among the candidates, 1 without rivals. */
  readonly share: number;
  /** Paragraphs between the statement and what its speaker rests on. */
  readonly distance: number;
  /** A quotation mark was missing and had to be repaired. */
  readonly repaired: boolean;
  /** Only a part of a sentence is quoted and the sentence has a subject of its own. */
  readonly fragment: boolean;
  /** The speaker has no name: "two aides". */
  readonly unnamed: boolean;
  /** One capitalised word is all that the draft gives, and no sign of what it is. */
  readonly bareName: boolean;
  /** The source's words speak of several, and one is named. */
  readonly several: boolean;
  /** The speaker has no name, and the words for it are many or are hardly a noun phrase. */
  readonly wordy: boolean;
  /** It stands in a headline, which names people by halves. */
  readonly headline: boolean;
  /** The source's words up to its first comma are the name, a title or a role and the name, and no more. */
  readonly plain: boolean;
  /** It is named by one word. */
  readonly oneWord: boolean;
}

/** What makes a speaker less sure than the writer's own "Mara Quill said", each with how much there is of it. */
export const confidenceFeatures = [
  'described',
  'surname',
  'pronoun',
  'role',
  'inherited',
  'continuation',
  'carried-over',
  'lead-in',
  'label',
  'signature',
  'writer',
  'passive',
  'noun',
  'relative',
  'colon',
  'agentless',
  'no quotation',
  'weak form',
  'rivals',
  'paragraphs away',
  'repaired',
  'part of a sentence',
  'unnamed',
  'bare name',
  'several in the source',
  'many words',
  'headline',
  'nothing beside the lead-in',
  'more than a name and a role',
  'named by one word',
  'without a cue, by share',
] as const;

/** By feature, as long as {@link confidenceFeatures}. */
export function featuresOf(grounds: Grounds): number[] {
  const { reason, construction, share } = grounds;
  const odds = Math.log(share / Math.max(1e-3, 1 - share));
  const doubt = 3 - Math.max(-1, Math.min(3, odds));
  const uncued = reason === 'carried-over' || reason === 'lead-in';
  const of: Partial<Record<(typeof confidenceFeatures)[number], number>> = {
    'no quotation': Number(grounds.kind === 'indirect'),
    'weak form': 1 - grounds.strength,
    rivals: uncued ? 0 : doubt,
    // The share of a speaker without a cue has the distance in it.
    'paragraphs away': uncued ? 0 : Math.min(4, grounds.distance),
    repaired: Number(grounds.repaired),
    'part of a sentence': Number(grounds.fragment),
    unnamed: Number(grounds.unnamed),
    'bare name': Number(grounds.bareName),
    'several in the source': Number(grounds.several),
    'many words': Number(grounds.wordy),
    headline: Number(grounds.headline),
    'more than a name and a role': Number(reason === 'named' && !grounds.plain),
    'named by one word': Number(reason === 'named' && grounds.oneWord),
    'without a cue, by share': uncued ? doubt : 0,
    'nothing beside the lead-in': Number(reason === 'lead-in' && share === 1),
  };
  return confidenceFeatures.map(
    (feature) => of[feature] ?? Number(feature === reason || feature === construction),
  );
}

/** What the features take from the log odds, and those where nothing speaks against the speaker. */
const confidenceModel: { readonly weights: readonly number[]; readonly certainty: number } = {
  weights: confidenceFeatures.map((feature) => confidenceWeights[feature]),
  certainty,
};

/** Where no speaker is given: how often there is none to be named. */
const unnamedSpeaker: Readonly<Partial<Record<ReasonCode, number>>> = { ambiguous: 0.5, nobody: 0.6 };

/**
 * A speaker is named only from this probability on; below, the engine names the candidates. A wrong name costs three times what a
 * blank costs.
 */
export const leastToName = 2 / 3;

/** The probability that the speaker is right; where none is given, that there is none to be named here. */
export function confidenceOf(grounds: Grounds): number {
  const none = unnamedSpeaker[grounds.reason];
  const sum = featuresOf(grounds).reduce(
    (all, value, i) => all + value * (confidenceModel.weights[i] ?? 0),
    confidenceModel.certainty,
  );
  const value = none === undefined ? 1 / (1 + Math.exp(-sum)) : none * (0.5 + 0.5 * grounds.strength);
  return Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;
}
