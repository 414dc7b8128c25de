import { uncuedFeatures } from '../../src/engine/speakers/uncued-speakers';
import type { UncuedFeature } from '../../src/engine/speakers/uncued-speakers';
import type { ChoiceModel } from '../../src/engine/speakers/shares';
import type { Choice } from './choices';
import { fitChoices } from './fit-choices';

/** What is expected before anything is learnt: what the rules before it did. */
const expected: Readonly<Partial<Record<UncuedFeature, number>>> = {
  'subject of its sentence': 3,
  'subject of its sentence, a body': -1,
  'in its sentence, no subject': -0.5,
  'of a part of a sentence, not its subject': -4,
  'of a part of a sentence, not spoken of in this paragraph': -2,
  'subject of the sentence before': 2.5,
  'subject of the sentence before, a short one': 0.3,
  'subject of the sentence before, in a state': 0.7,
  'subject of the sentence before, doing as one who speaks': 0.7,
  'subject of the sentence before, another paragraph’s': 0.7,
  'subject of the sentence before, in a paragraph where nothing is said': 1.5,
  'subject of the sentence before, in a paragraph where another has spoken': 2,
  'before a colon': 5.5,
  'before a colon, a document or without a name': 3,
  'before a colon, no subject': 4,
  'subject of the paragraph’s first sentence': 0.5,
  'the only one in this paragraph': 0.5,
  'subject two sentences before': 0.3,
  'first subject of the paragraph before': 0.3,
  'the only one in the paragraph before': 0.5,
  'further back': -1.5,
  'last speaker, this paragraph': 2,
  'last speaker, paragraph before': 2,
  'last speaker, earlier': 0.5,
  'last speaker, earlier, and nobody else is spoken of since': 1,
  'last speaker, in the sentence before': 1,
  'last speaker, in reported words': -0.3,
  'last speaker, without a cue either': 0,
  'has spoken by a signature': -3,
  'last speaker, of the item before in a list': 4,
  'last speaker, who asks': -1,
  'last speaker, who answers': -1.5,
  'last speaker, and another has come in since': -1,
  'last speaker, and another is the subject of the sentence before': -4,
  'last speaker, and another is named since': -0.3,
  'last speaker, and the subject since is not understood': -1,
  'spoke before the last, within a paragraph': 0.5,
  'spoke before the last, earlier': -0.5,
  'takes turns with the last speaker': 2,
  'the only one who speaks hereabouts': 0.5,
  'has said nothing hereabouts': -0.5,
  'a body': -0.7,
  'a group': -0.7,
  'a document': -1.5,
  'no sign of a person': -1.5,
  'first spoken of in this paragraph': 0,
  'named in the quotation': -2.5,
  'he or she of the quotation, and has said nothing hereabouts': -1.5,
  'a body or group, where it says I': -1.5,
  'a body or group, where it says we': 1,
  'last speaker, who asks, and this asks too': 1,
  'none: the sentence goes on behind it': 5,
  'none: part of a sentence that has no subject': 1,
  'none: no subject and no speaker in this paragraph or the one before': 2,
  'none: several have come in': 0.5,
};

export const carryOverPrior: ChoiceModel = {
  weights: uncuedFeatures.map((feature) => expected[feature] ?? 0),
  none: 0.5,
};

const decay = 2;
/** A quotation of our own articles says more than one of those annotated otherwise, of which most go on with the words of the same speaker. */
const ownWeight = 2;

/** The weights by which quotations without a cue are given to somebody. */
export function fitCarryOver(own: readonly Choice[], annotated: readonly Choice[]): ChoiceModel {
  const isOwn = new Set(own);
  return fitChoices(
    [...own, ...annotated],
    uncuedFeatures.length,
    (choice) => (isOwn.has(choice) ? ownWeight : 1),
    decay,
    carryOverPrior,
  );
}
