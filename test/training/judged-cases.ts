import { overlapping } from '../../src/engine/learned/cue-range';
import type { CueRange } from '../../src/engine/learned/cue-range';
import { argumentLabels } from '../../src/engine/learned/argument-features';
import { openCases } from '../../src/engine/learned/find-candidates';
import type { Models } from '../../src/engine/learned/find-candidates';
import { judgeFacts } from '../../src/engine/learned/judge/judge-facts';
import { judgeMarks } from '../../src/engine/learned/judge/marks';
import type { FeatureBuffer } from '../../src/engine/learned/sequence-model';
import type { CorpusParagraph } from './corpus';

/** A hypothesis with what it is judged by and the annotators' verdict. */
export interface JudgedHypothesis {
  /** Without what the marks say; see `judgeFacts`. */
  readonly row: Float32Array;
  /** Hashed. */
  readonly marks: Int32Array;
  readonly exact: boolean;
  readonly overlap: boolean;
}

/** A cue that the judge learns from. */
export interface JudgedCase {
  readonly article: number;
  readonly hypotheses: readonly JudgedHypothesis[];
}

/** The cases of a paragraph with the annotators' verdict; `models` must not have learnt from it. */
export function judgedCases(models: Models, paragraph: CorpusParagraph, buffer: FeatureBuffer): JudgedCase[] {
  const { atoms, gold } = paragraph;
  return openCases(models, atoms, buffer).map((open) => {
    const { cue, hypotheses } = open;
    const true_ = gold.filter((one) => overlapping(one.cue, cue));
    const rows = judgeFacts(open, []);
    return {
      article: paragraph.article,
      hypotheses: hypotheses.map((hypothesis, index): JudgedHypothesis => {
        const { source, content } = hypothesis;
        const verdict = (wanted: 'exact' | 'overlap'): boolean =>
          true_.some(
            ({ labels }) =>
              agrees(paragraph, labels, argumentLabels.source, source, wanted) &&
              agrees(paragraph, labels, argumentLabels.content, content, wanted),
          );
        return {
          row: rows[index] ?? new Float32Array(),
          marks: Int32Array.from(judgeMarks(open, hypothesis)),
          exact: verdict('exact'),
          overlap: verdict('overlap'),
        };
      }),
    };
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
