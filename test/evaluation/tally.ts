import { formatCount, noCount } from './score';
import type { Count } from './score';

/** Counts by name, in the order in which the names first came up. */
export class Tally {
  private readonly counts = new Map<string, Count>();

  add(name: string, predicted: number, gold: number, correct: number): void {
    const count = this.counts.get(name) ?? noCount();
    count.predicted += predicted;
    count.gold += gold;
    count.correct += correct;
    this.counts.set(name, count);
  }

  /**
   * What was found as a kind and what was annotated as that kind: each kind is told on its own side, so an attribution may
   * count under two of them, and precision and recall have their own numerators.
   */
  addKind(name: string, found: { all: number; right: number }, wanted: { all: number; right: number }): void {
    this.add(name, found.all, 0, found.right);
    this.add(`${name}${recallOf}`, 0, wanted.all, wanted.right);
  }

  names(): string[] {
    return [...this.counts.keys()].filter((name) => !name.endsWith(recallOf));
  }

  /** "P 81.2 R 70.1 F 75.2", with "of 96" for a kind; empty where nothing was counted under the name. */
  format(name: string): string {
    const count = this.counts.get(name);
    const recall = this.counts.get(`${name}${recallOf}`);
    if (!count) return '';
    if (!recall) return formatCount(count);
    const precision = count.correct / Math.max(1, count.predicted);
    const share = recall.correct / Math.max(1, recall.gold);
    const f1 = (2 * precision * share) / Math.max(1e-9, precision + share);
    const [p, r, f] = [precision, share, f1].map((x) => (100 * x).toFixed(1).padStart(5));
    return `P ${p} R ${r} F ${f} of ${recall.gold}`;
  }
}

const recallOf = ' (recall)';
