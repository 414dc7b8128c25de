import { holdForm } from '../../held-forms';

/** A row of numbers that is filled from its beginning, each number always in the same place. */
export class Facts {
  readonly values: Float32Array;
  length = 0;

  /** @param most How many numbers fit in; what is added beyond them is lost. */
  constructor(most: number) {
    this.values = new Float32Array(most);
  }

  add(value: number): void {
    this.values[this.length] = value;
    this.length += 1;
  }

  flag(value: boolean): void {
    this.add(value ? 1 : 0);
  }
}

holdForm(Facts, 0);

/** The logarithm of the odds, within bounds. */
export function logit(p: number): number {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, p));
  return Math.log(kept / (1 - kept));
}
