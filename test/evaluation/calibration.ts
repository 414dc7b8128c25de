import { bands } from './confidence';
import type { Band } from './confidence';
import { agree } from './score';
import { isNested } from './sides';
import type { Side } from './sides';

/** A statement's confidence and whether it proved right. */
export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
  readonly quotation: boolean;
}

/** Statements of a band of confidence: how many, how many right, and their mean confidence (0 where there are none). */
export interface BandReliability extends Band {
  readonly count: number;
  readonly right: number;
  readonly mean: number;
}

/**
 * Judges what the engine found in an article: right where some gold attribution shares a word of content and a word of
 * source, or neither has a source. What is not right and lies inside gold content is left out, as nothing is annotated there.
 */
export function judgeConfidence(predicted: readonly Side[], gold: readonly Side[]): Judgement[] {
  return predicted.flatMap((one) => {
    if (one.confidence === null) return [];
    const right = gold.some((other) =>
      (['content', 'source'] as const).every((role) => agree(one.words[role], other.words[role], 'overlap')),
    );
    if (!right && isNested(one, gold)) return [];
    const quotation = one.kind === 'direct' || one.kind === 'mixed';
    return [{ confidence: one.confidence, right, quotation }];
  });
}

/** By band, from the surest down. */
export function reliabilityByBand(judgements: readonly Judgement[]): BandReliability[] {
  return bands.map((band, index) => {
    const below = bands[index - 1]?.from ?? Infinity;
    const inside = judgements.filter(({ confidence }) => confidence >= band.from && confidence < below);
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      ...band,
      count: inside.length,
      right: inside.filter(({ right }) => right).length,
      mean: sum / Math.max(1, inside.length),
    };
  });
}

/**
 * Expected calibration error over ten equal bins (Naeini et al., AAAI 2015): the gap between mean confidence and share
 * right, weighted by a bin's size; 0 for no judgements.
 */
export function expectedCalibrationError(judgements: readonly Judgement[]): number {
  const gaps = new Array<number>(10).fill(0);
  for (const { confidence, right } of judgements) {
    const bin = Math.min(9, Math.floor(confidence * 10));
    gaps[bin] = (gaps[bin] ?? 0) + confidence - Number(right);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, judgements.length);
}
