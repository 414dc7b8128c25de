import type { PrintedWord } from '../printed-words';
import type { Tape } from '../tape';

/** A stretch of a tape where a quotation may have been said. */
export interface Place {
  readonly tape: Tape;
  /** Positions in the tape's index, half-open. */
  readonly from: number;
  readonly to: number;
  /** How much of the quotation's weight occurs in it: rare words weigh more. At most 1. */
  readonly share: number;
}

/** How many occurrences are looked at for one quotation and one tape at most, the rarest words first. */
const occurrences = 3000;

interface Sought {
  readonly stem: string;
  readonly weight: number;
}

/**
 * The places, best first, where most of the words occur close together. `reach` is how many words of tape a place has;
 * `most` how many are given. Looks at the rarest words' occurrences only, never through the tape.
 */
export function findPlaces(
  words: readonly Pick<PrintedWord, 'stem' | 'hesitation'>[],
  tapes: readonly Tape[],
  reach: number,
  most: number,
): Place[] {
  const sought = weigh(words, tapes);
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const found = tapes.flatMap((tape) => placesIn(tape, sought, reach, whole, most));
  return found.sort((a, b) => b.share - a.share).slice(0, most);
}

/** The distinct stems, rarest first; the weight falls with the number of occurrences in all tapes. */
function weigh(words: readonly Pick<PrintedWord, 'stem' | 'hesitation'>[], tapes: readonly Tape[]): Sought[] {
  const all = tapes.reduce((sum, { index }) => sum + index.length, 0);
  const stems = new Set(words.filter(({ hesitation }) => !hesitation).map(({ stem }) => stem));
  return [...stems]
    .map((stem) => {
      const count = tapes.reduce((sum, tape) => sum + occurrencesOf(tape, stem).length, 0);
      return { stem, weight: Math.log(1 + all / (count + 1)) };
    })
    .sort((a, b) => b.weight - a.weight);
}

function occurrencesOf({ index }: Tape, stem: string): Int32Array {
  const number = index.stemOf.get(stem);
  if (number === undefined) return nowhere;
  return index.places.subarray(index.starts[number], index.starts[number + 1]);
}

const nowhere = new Int32Array(0);

function placesIn(
  tape: Tape,
  sought: readonly Sought[],
  reach: number,
  whole: number,
  most: number,
): Place[] {
  // Each hit is a position and which word it is, in one number, so that sorting needs no comparison of ours.
  const hits: number[] = [];
  let looked = 0;
  let unseen = 0;
  sought.forEach(({ stem, weight }, which) => {
    const places = occurrencesOf(tape, stem);
    if (looked > 0 && looked + places.length > occurrences) {
      unseen += weight;
      return;
    }
    looked += places.length;
    for (const place of places) hits.push(place * 4096 + Math.min(which, 4095));
  });
  if (hits.length === 0) return [];
  const sorted = Float64Array.from(hits).sort();
  const counts = new Uint16Array(Math.min(sought.length, 4096));
  const windows: Window[] = [];
  let weight = 0;
  let tail = 0;
  for (let head = 0; head < sorted.length; head += 1) {
    const at = sorted[head] ?? 0;
    const position = Math.floor(at / 4096);
    const which = at % 4096;
    if (counts[which] === 0) weight += sought[which]?.weight ?? 0;
    counts[which] = (counts[which] ?? 0) + 1;
    for (;;) {
      const old = sorted[tail] ?? 0;
      if (position - Math.floor(old / 4096) < reach) break;
      const gone = old % 4096;
      counts[gone] = (counts[gone] ?? 1) - 1;
      if (counts[gone] === 0) weight -= sought[gone]?.weight ?? 0;
      tail += 1;
    }
    const first = Math.floor((sorted[tail] ?? 0) / 4096);
    windows.push({ first, last: position, weight });
  }
  return bestApart(windows, most)
    .map(({ first, last, weight: found }) => {
      const margin = Math.max(reach - (last - first), Math.ceil(reach / 2));
      return {
        tape,
        from: Math.max(0, first - margin),
        to: Math.min(tape.index.length, last + margin + 1),
        share: (found + unseen * 0.5) / whole,
      };
    });
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The heaviest windows, the tighter first, that do not overlap. */
function bestApart(windows: readonly Window[], most: number): Window[] {
  const chosen: Window[] = [];
  const ranked = windows.toSorted((a, b) => b.weight - a.weight || a.last - a.first - (b.last - b.first));
  for (const one of ranked) {
    if (chosen.length >= most) break;
    if (chosen.every(({ first, last }) => one.last < first || last < one.first)) chosen.push(one);
  }
  return chosen;
}
