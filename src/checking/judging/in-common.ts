import type { Alignment } from '../matching/align';
import type { Rarity } from '../matching/rarity';
import type { PrintedWord } from '../printed-words';
import type { Difference } from './difference';
import type { SaidWords } from './said-words';

function weightOf(word: PrintedWord): number {
  if (word.hesitation) return 0;
  return word.grammar ? 0.6 : word.risk !== null ? 0.7 : 1;
}

/** What a quotation and a stretch of tape have in common. */
export interface InCommon {
  /** In bits, what is there in the order of print; and of the words that carry matter, what is near by in any order. */
  readonly inOrder: number;
  readonly nearby: number;
  /** The share of the words that carry matter that are near by. */
  readonly matter: number;
}

/** How far around an alignment a paraphrase may have moved its words. */
const around = 15;

/** See {@link Rarity} for the bits. */
export function commonOf(
  words: readonly PrintedWord[],
  alignment: Alignment,
  differences: readonly Difference[],
  said: SaidWords,
  rarity: Rarity,
): InCommon {
  const different = differences.filter(({ kind }) => kind !== 'same');
  const inOrder = words
    .filter((_, at) => !different.some(({ printFrom, printTo }) => printFrom <= at && at < printTo))
    .reduce((sum, { stem, hesitation }) => sum + (hesitation ? 0 : rarity.of(stem)), 0);
  const matter = new Set(
    words.filter(({ grammar, hesitation }) => !grammar && !hesitation).map(({ stem }) => stem),
  );
  const near = new Set(
    said.slice(alignment.tapeFrom - around, alignment.tapeTo + around).map(({ stem }) => stem),
  );
  const there = [...matter].filter((stem) => near.has(stem));
  const nearby = there.reduce((sum, stem) => sum + rarity.of(stem), 0);
  return { inOrder, nearby, matter: there.length / Math.max(1, matter.size) };
}

/** Between 0 and 1: see `Judged.score`. */
export function scoreOf(
  words: readonly PrintedWord[],
  alignment: Alignment,
  differences: readonly Difference[],
  said: SaidWords,
): number {
  let whole = 0;
  let there = 0;
  for (const { same, printFrom, printTo, tapeFrom, tapeTo } of alignment.pairings) {
    for (let at = printFrom; at < printTo; at += 1) {
      const word = words[at];
      if (!word) continue;
      const weight = weightOf(word);
      whole += weight;
      if (same) there += weight;
      else if (tapeFrom < tapeTo && said.slice(tapeFrom, tapeTo).some(({ stem }) => stem === word.stem))
        there += weight * 0.8;
      else if (tapeFrom < tapeTo && word.grammar) there += weight * 0.3;
    }
  }
  for (const { kind, printFrom, printTo, tapeFrom, tapeTo } of differences) {
    if (printFrom < printTo || kind === 'marked' || kind === 'hesitation' || kind === 'soft') continue;
    whole +=
      said.slice(tapeFrom, tapeTo).filter(({ grammar, hesitation }) => !grammar && !hesitation).length * 0.15;
  }
  return whole === 0 ? 0 : Math.min(1, there / whole);
}
