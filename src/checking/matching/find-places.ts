import type { PrintedWord } from '../printed-words';
import type { Tape } from '../tape';
import { placesOfStem } from './rarity';
import type { Rarity } from './rarity';

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

/** A place with a smaller share of the best one's weight is not looked at. */
const worthwhile = 0.6;
/** With less than this of a quotation's weight in it, a place has nothing of the quotation. */
const hopeless = 0.2;

type SoughtWord = Pick<PrintedWord, 'stem' | 'hesitation'>;

interface Sought {
  readonly stem: string;
  readonly weight: number;
}

/**
 * The places, best first, where most of the words occur close together. `reach` is how many words of tape a place has;
 * `most` how many are given. Looks at the rarest words' occurrences only, never through the tape.
 */
export function findPlaces(
  words: readonly SoughtWord[],
  rarity: Rarity,
  reach: number,
  most: number,
): Place[] {
  const sought = weigh(words, rarity);
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const found = rarity.tapes.flatMap((tape) =>
    placesIn(tape, sought, { words: words.length, reach, whole, most }),
  );
  found.sort((a, b) => b.share - a.share);
  const best = found[0]?.share ?? 0;
  return found.slice(0, most).filter(({ share }) => share >= Math.max(best * worthwhile, hopeless));
}

/** The distinct stems, rarest first. */
function weigh(words: readonly SoughtWord[], rarity: Rarity): Sought[] {
  const stems = new Set(words.filter(({ hesitation }) => !hesitation).map(({ stem }) => stem));
  return [...stems].map((stem) => ({ stem, weight: rarity.of(stem) })).sort((a, b) => b.weight - a.weight);
}

interface Search {
  /** How many words are sought. */
  readonly words: number;
  readonly reach: number;
  readonly whole: number;
  readonly most: number;
}

function placesIn(tape: Tape, sought: readonly Sought[], { words, reach, whole, most }: Search): Place[] {
  // Each hit is a position and which word it is, in one number, so that sorting needs no comparison of ours.
  const hits: number[] = [];
  let looked = 0;
  let unseen = 0;
  sought.forEach(({ stem, weight }, which) => {
    const places = placesOfStem(tape, stem);
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
  let heaviest = 0;
  for (const at of sorted) {
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
    heaviest = Math.max(heaviest, weight);
    if (weight >= heaviest * worthwhile) windows.push({ first, last: position, weight });
  }
  return bestApart(windows, most).map(({ first, last, weight: found }): Place => {
    const margin = Math.max(Math.min(reach - (last - first), words), Math.ceil(reach / 4));
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
