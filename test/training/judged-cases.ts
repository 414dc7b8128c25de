import type { CueRange } from '../../src/engine/learned/cue-range';
import { argumentLabels } from '../../src/engine/learned/argument-features';
import { openCases } from '../../src/engine/learned/find-candidates';
import type { Models } from '../../src/engine/learned/find-candidates';
import { judgeMarks } from '../../src/engine/learned/judge-marks';
import { judgeFeatures } from '../../src/engine/learned/judge-features';
import type { FeatureBuffer } from '../../src/engine/learned/sequence-model';
import type { CorpusParagraph } from './corpus';
import type { JudgedCase } from './train-judge';

/** A hypothesis that is not the model's first counts so much. */
const others = 0.5;

let cues = 0;

/** The cases of a paragraph with the annotators' verdict; `models` must not have learnt from it. */
export function judgedCases(models: Models, paragraph: CorpusParagraph, buffer: FeatureBuffer): JudgedCase[] {
  const { atoms, gold } = paragraph;
  return openCases(models, atoms, buffer).flatMap(({ cue, cases }) => {
    const number = (cues += 1);
    const true_ = gold.filter((one) => one.cue.from < cue.to && cue.from < one.cue.to);
    return cases.map((one, rank): JudgedCase => {
      const { source, content } = one.hypothesis;
      const verdict = (wanted: 'exact' | 'overlap'): boolean =>
        true_.some(
          ({ labels }) =>
            agrees(paragraph, labels, argumentLabels.source, source, wanted) &&
            agrees(paragraph, labels, argumentLabels.content, content, wanted),
        );
      return {
        features: Float32Array.from(judgeFeatures(one)),
        marks: Int32Array.from(judgeMarks(one)),
        article: paragraph.article,
        cue: number,
        exact: verdict('exact'),
        overlap: verdict('overlap'),
        weight: rank === 0 ? 1 : others,
      };
    });
  });
}

/** Whether the ranges hold the words of that label: the same words, or one of them at least. Two empty ones agree. */
function agrees(
  { atoms }: CorpusParagraph,
  labels: Uint8Array,
  label: number,
  ranges: readonly CueRange[],
  wanted: 'exact' | 'overlap',
): boolean {
  const own = new Uint8Array(labels.length);
  for (const { from, to } of ranges) own.fill(1, from, to);
  let ours = 0;
  let theirs = 0;
  let both = 0;
  for (let i = 0; i < labels.length; i += 1) {
    if ((atoms.tag[i] ?? 0) === 13 && !/[\p{L}\p{N}]/u.test(atoms.reading.tokens[i]?.text ?? '')) continue;
    const a = own[i] === 1;
    const b = labels[i] === label;
    if (a) ours += 1;
    if (b) theirs += 1;
    if (a && b) both += 1;
  }
  if (ours === 0 || theirs === 0) return ours === theirs;
  return wanted === 'overlap' ? both > 0 : both === ours && both === theirs;
}
