import { argumentFeatures, argumentLabels, argumentWindow } from './argument-features';
import { runsOf } from './cue-range';
import type { CueRange } from './cue-range';
import type { ParagraphAtoms } from './paragraph-atoms';
import { decode } from './sequence-model';
import type { FeatureBuffer, SequenceModel, UnitScores } from './sequence-model';
import type { SideScores } from './side-scores';

/** One reading of who said what by a cue, in tokens. */
export interface Hypothesis {
  readonly source: readonly CueRange[];
  readonly content: readonly CueRange[];
  /** A logarithm, comparable among the hypotheses of one cue. */
  readonly score: number;
}

export interface FoundArguments {
  /** Best first. The first has content if any of them has. */
  readonly hypotheses: readonly Hypothesis[];
  /** The probability that a token of the paragraph is the source, or content. */
  readonly probability: (token: number, label: 'source' | 'content') => number;
}

/** How the decision leans: more sources and contents are found than the likeliest labels alone would give. */
const offsets = [0, 1, 1] as const;

/** Finds what was said by a cue and who said it. `cues` are all cues of the paragraph, in order; `sides` are the model's. */
export function findArguments(
  model: SequenceModel,
  sides: SideScores,
  atoms: ParagraphAtoms,
  cue: CueRange,
  cues: readonly CueRange[],
  buffer: FeatureBuffer,
  most = 5,
): FoundArguments {
  argumentFeatures(atoms, cue, cues, buffer, false);
  const { from, to } = argumentWindow(atoms, cue, cues.length);
  const L = model.labels;
  const base = noScores(to - from, L);
  sides.copy(1, from, cue.from, base, 0);
  sides.copy(2, cue.to, to, base, cue.to - from);
  const inCue = (position: number): number =>
    position + from >= cue.from && position + from < cue.to ? argumentLabels.neither : -1;
  const decoded = decode(model, buffer, offsets, inCue, most, base);
  const hypotheses = decoded.ways.map(({ labels, score }): Hypothesis => ({
    source: runsOf(labels, argumentLabels.source, from).filter((range) => hasWord(atoms, range)),
    content: runsOf(labels, argumentLabels.content, from).filter((range) => hasWord(atoms, range)),
    score,
  }));
  return {
    hypotheses: [
      ...hypotheses.filter(({ content }) => content.length > 0),
      ...hypotheses.filter(({ content }) => content.length === 0),
    ],
    probability: (token, label) => decoded.marginals[(token - from) * 3 + argumentLabels[label]] ?? 0,
  };
}

/** Windows are short: what one cue's were added up in serves for the next. */
let room = new Int32Array(1 << 12);

/** Scores of a window that nothing has been added to yet, until they are asked for again. */
function noScores(length: number, labels: number): UnitScores {
  const states = length * labels;
  const size = states + states * labels;
  if (room.length < size) room = new Int32Array(2 * size);
  room.fill(0, 0, size);
  return { state: room.subarray(0, states), edge: room.subarray(states, size) };
}

function hasWord({ reading }: ParagraphAtoms, { from, to }: CueRange): boolean {
  for (let i = from; i < to; i += 1) if (/[\p{L}\p{N}]/u.test(reading.tokens[i]?.text ?? '')) return true;
  return false;
}
