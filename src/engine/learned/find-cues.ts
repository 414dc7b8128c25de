import type { CueRange } from './cue-range';
import { cueFeatures, cueLabels } from './cue-features';
import type { ParagraphAtoms } from './paragraph-atoms';
import { decode } from './sequence-model';
import type { Decoded, FeatureBuffer, SequenceModel } from './sequence-model';

/** The cues of a paragraph in order, and what the model thought of each token. */
export interface FoundCues {
  readonly cues: readonly CueRange[];
  readonly decoded: Decoded;
}

/** Finds the cues of a paragraph. The larger `offset`, the more are found, the less sure each is. */
export function findCues(
  model: SequenceModel,
  atoms: ParagraphAtoms,
  offset: number,
  buffer: FeatureBuffer,
): FoundCues {
  cueFeatures(atoms, buffer);
  const decoded = decode(model, buffer, [0, offset, 0]);
  const cues: { from: number; to: number }[] = [];
  decoded.labels.forEach((label, i) => {
    const last = cues.at(-1);
    if (label === cueLabels.goesOn && last?.to === i) last.to = i + 1;
    else if (label !== cueLabels.outside) cues.push({ from: i, to: i + 1 });
  });
  return { cues, decoded };
}
