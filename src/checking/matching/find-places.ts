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

/** How many occurrences are looked at for one quotation, those of its rarest words. */
const occurrences = 2500;
/** A place with a smaller share of the best one's weight is not looked at. */
const worthwhile = 0.6;
/** With less than this of a quotation's weight in it, a place has nothing of the quotation. */
const hopeless = 0.2;

type SoughtWord = Pick<PrintedWord, 'stem' | 'hesitation'>;

interface Sought {
  readonly stem: string;
  readonly weight: number;
}

/** A stretch of tape from one word that is sought to another. */
interface Window {
  readonly tape: Tape;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/**
 * The places, best first, where most of the words occur close together. `reach` is how many words of tape a place has;
 * `most` how many are given. Looks at the rarest words' occurrences and what is around them, never through the tape.
 */
export function findPlaces(
  words: readonly SoughtWord[],
  rarity: Rarity,
  reach: number,
  most: number,
): Place[] {
  const sought = weigh(words, rarity);
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0);
  const rare = rarest(sought, rarity);
  const windows = rarity.tapes.flatMap((tape) => windowsIn(tape, rare, reach));
  const heaviest = windows.reduce((best, { weight }) => Math.max(best, weight), 0);
  const hopeful = windows.filter(({ weight }) => weight >= heaviest * worthwhile);
  const filled = rare.length === sought.length ? hopeful : fill(hopeful, sought, reach);
  const chosen = bestApart(filled, most);
  const best = Math.max((chosen[0]?.weight ?? 0) * worthwhile, whole * hopeless);
  return chosen
    .filter(({ weight }) => weight >= best)
    .map(({ tape, first, last, weight }) => {
      const margin = Math.max(Math.min(reach - (last - first), words.length), Math.ceil(reach / 4));
      return {
        tape,
        from: Math.max(0, first - margin),
        to: Math.min(tape.index.length, last + margin + 1),
        share: whole === 0 ? 0 : weight / whole,
      };
    });
}

/** The distinct stems, rarest first. */
function weigh(words: readonly SoughtWord[], rarity: Rarity): Sought[] {
  const stems = new Set(words.filter(({ hesitation }) => !hesitation).map(({ stem }) => stem));
  return [...stems].map((stem) => ({ stem, weight: rarity.of(stem) })).sort((a, b) => b.weight - a.weight);
}

/** As many of the rarest as have few enough occurrences together; at least the rarest that occurs. */
function rarest(sought: readonly Sought[], rarity: Rarity): Sought[] {
  let looked = 0;
  return sought.filter(({ stem }) => {
    const count = rarity.count(stem);
    if (looked > 0 && looked + count > occurrences) return false;
    looked += count;
    return true;
  });
}

/** For each occurrence of a rare word, how much of the rare words' weight is there within reach before it. */
function windowsIn(tape: Tape, rare: readonly Sought[], reach: number): Window[] {
  // Each hit is a position and which word it is, in one number, so that sorting needs no comparison of ours.
  const most = 4096;
  const hits: number[] = [];
  rare.forEach(({ stem }, which) => {
    for (const place of placesOfStem(tape, stem)) hits.push(place * most + Math.min(which, most - 1));
  });
  if (hits.length === 0) return [];
  const sorted = Float64Array.from(hits).sort();
  const counts = new Uint16Array(Math.min(rare.length, most));
  const windows: Window[] = [];
  let weight = 0;
  let tail = 0;
  for (const hit of sorted) {
    const position = Math.floor(hit / most);
    const which = hit % most;
    if (counts[which] === 0) weight += rare[which]?.weight ?? 0;
    counts[which] = (counts[which] ?? 0) + 1;
    while (position - Math.floor((sorted[tail] ?? 0) / most) >= reach) {
      const gone = (sorted[tail] ?? 0) % most;
      counts[gone] = (counts[gone] ?? 1) - 1;
      if (counts[gone] === 0) weight -= rare[gone]?.weight ?? 0;
      tail += 1;
    }
    windows.push({ tape, first: Math.floor((sorted[tail] ?? 0) / most), last: position, weight });
  }
  return windows;
}

/** The windows with the weight of all words that are sought, the common ones around included. */
function fill(windows: readonly Window[], sought: readonly Sought[], reach: number): Window[] {
  const slots = new Map<Tape, Uint16Array>();
  const seen = new Uint32Array(sought.length + 1);
  return windows.map((window, turn) => {
    const { tape, first, last } = window;
    const { index } = tape;
    let slotOf = slots.get(tape);
    if (!slotOf) {
      slotOf = new Uint16Array(index.stemOf.size);
      for (const [slot, { stem }] of sought.entries()) {
        const number = index.stemOf.get(stem);
        if (number !== undefined) slotOf[number] = slot + 1;
      }
      slots.set(tape, slotOf);
    }
    const margin = Math.ceil((reach - (last - first)) / 2);
    const to = Math.min(index.length, last + margin + 1);
    let weight = 0;
    for (let at = Math.max(0, first - margin); at < to; at += 1) {
      const slot = slotOf[index.stems[index.ids[at] ?? 0] ?? 0] ?? 0;
      if (slot === 0 || seen[slot] === turn + 1) continue;
      seen[slot] = turn + 1;
      weight += sought[slot - 1]?.weight ?? 0;
    }
    return { ...window, weight };
  });
}

/** The heaviest windows, the tighter first, that do not overlap. */
function bestApart(windows: readonly Window[], most: number): Window[] {
  const chosen: Window[] = [];
  const ranked = windows.toSorted((a, b) => b.weight - a.weight || a.last - a.first - (b.last - b.first));
  for (const one of ranked) {
    if (chosen.length >= most) break;
    if (chosen.every(({ tape, first, last }) => one.tape !== tape || one.last < first || last < one.first)) {
      chosen.push(one);
    }
  }
  return chosen;
}
