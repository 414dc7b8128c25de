import { analyze } from '../../src/engine';
import { draftOf } from './drafts';
import { leastTimes, rounded } from './figure';
import type { Figure } from './figure';

const quarter = 2 ** 18;
const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Inputs that no draft is like, by length in UTF-16 units. */
const inputs: Readonly<Record<string, (length: number) => string>> = {
  'no line end': (length) => fill(`${draftOf(20_000).replace(/\s+/g, ' ')} `, length),
  '100,000 quotation marks': (length) => fill('the dam " ', length),
  'deep nesting': (length) => {
    const half = Math.floor(length / 10);
    return fill('“so ‘', half * 5).slice(0, half * 5) + fill('’ on”', half * 5);
  },
  'nothing but apostrophes': (length) => fill("'", length),
};

/** What 1 MB costs against a quarter of it: four times, and three tenths more at most. */
export function benchmarkPathological(): Figure[] {
  return Object.entries(inputs).map(([name, make]) => {
    const small = make(quarter);
    const large = make(4 * quarter);
    const [less = 1, more = 0] = leastTimes(2, [() => analyze(small), () => analyze(large)]);
    return {
      name: `1 MB against 256 KB: ${name}`,
      value: rounded(more / less),
      unit: 'times' as const,
      bound: 5.2,
    };
  });
}
