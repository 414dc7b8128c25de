import type { Span } from '../../src/engine';
import type { GoldAttribution } from './polnear';

/** Found, wanted and right; precision, recall and F1 follow. */
export interface Count {
  predicted: number;
  gold: number;
  correct: number;
}

export const noCount = (): Count => ({ predicted: 0, gold: 0, correct: 0 });

/** "P 81.2 R 70.1 F 75.2". */
export function formatCount({ predicted, gold, correct }: Count): string {
  const precision = correct / Math.max(1, predicted);
  const recall = correct / Math.max(1, gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  return `P ${percent(precision)} R ${percent(recall)} F ${percent(f1)}`;
}

/** Start offsets of the words in the spans: two lists of spans are equal where these are. */
export function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const { start, end } of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + match.index);
  }
  return words;
}

export type Measure = 'exact' | 'overlap';
export type Role = 'cue' | 'source' | 'content';
export const roles: readonly Role[] = ['cue', 'source', 'content'];

/** An attribution as sets of words. A cue that is a mere colon has no words and is measured by its place. */
export type Words = Record<Role, Set<number>>;

export function attributionWords(text: string, attribution: GoldAttribution): Words {
  const cue = wordsOf(text, attribution.cue);
  for (const { start } of cue.size === 0 ? attribution.cue : []) cue.add(start);
  return {
    cue,
    source: wordsOf(text, attribution.source),
    content: wordsOf(text, attribution.content),
  };
}

/** Whether two sets of words agree. Two empty ones do. */
export function agree(a: Set<number>, b: Set<number>, measure: Measure): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((word) => b.has(word)).length;
  return measure === 'overlap' ? shared > 0 : shared === a.size && a.size === b.size;
}

/** For each gold item the predicted one that goes with it, first come first served; each is used once. */
export function pair<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  matches: (p: P, g: G) => boolean,
): Map<G, P> {
  const free = new Set(predicted);
  const pairs = new Map<G, P>();
  for (const g of gold) {
    for (const p of free) {
      if (!matches(p, g)) continue;
      free.delete(p);
      pairs.set(g, p);
      break;
    }
  }
  return pairs;
}
