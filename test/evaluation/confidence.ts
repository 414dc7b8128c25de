import { judgeSpeaker } from '../engine/articles/score';
import type { Pair } from '../engine/articles/score';

/** Statements whose confidence is at least `from` (and below the next band's). */
export interface Band {
  readonly name: string;
  readonly from: number;
}

/** From the surest down; the edges of what a reader is told in words. */
export const bands: readonly Band[] = [
  { name: 'certain', from: 0.95 },
  { name: '0.80–0.95', from: 0.8 },
  { name: '0.50–0.80', from: 0.5 },
  { name: 'below 0.50', from: 0 },
];

/** What a band holds. `real` and `right` count statements that name a speaker; `spurious` those that are none. */
export interface BandCount extends Band {
  real: number;
  right: number;
  spurious: number;
}

export function countBands(pairs: readonly Pair[]): BandCount[] {
  const counts = bands.map((band) => ({ ...band, real: 0, right: 0, spurious: 0 }));
  for (const pair of pairs) {
    const { found } = pair;
    if (!found || pair.named === null) continue;
    const count = counts.find(({ from }) => found.confidence >= from);
    if (!count) continue;
    count.real += Number(pair.truth !== null);
    count.spurious += Number(pair.truth === null);
    count.right += Number(judgeSpeaker(pair) === 'right');
  }
  return counts;
}

/** Statements that name a speaker, by tenth of confidence, with their mean confidence. */
export interface Bin {
  named: number;
  right: number;
  confidence: number;
}

/** The reliability table of the statements that were found and name a speaker, lowest tenth first. */
export function reliability(pairs: readonly Pair[]): Bin[] {
  const bins = Array.from({ length: 10 }, () => ({ named: 0, right: 0, sum: 0 }));
  for (const pair of pairs) {
    if (!pair.truth || !pair.found || pair.named === null) continue;
    const bin = bins[Math.min(9, Math.floor(pair.found.confidence * 10))];
    if (!bin) continue;
    bin.named += 1;
    bin.right += Number(judgeSpeaker(pair) === 'right');
    bin.sum += pair.found.confidence;
  }
  return bins.map(({ named, right, sum }) => ({ named, right, confidence: named === 0 ? 0 : sum / named }));
}

/** Expected calibration error: the gap between mean confidence and share right, weighted by a bin's size; 0 where empty. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { named }) => sum + named, 0);
  if (all === 0) return 0;
  return (
    bins.reduce((sum, { named, right, confidence }) => sum + Math.abs(confidence * named - right), 0) / all
  );
}
