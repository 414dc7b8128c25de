import type { Alignment, Pairing } from '../matching/align';
import type { PrintedWord } from '../printed-words';
import type { SaidWords } from './said-words';

/** The stretches where print and tape differ; where print marks a cut, what lies under the mark is one of its own. */
export function differingStretches(
  alignment: Alignment,
  words: readonly PrintedWord[],
  said: SaidWords,
): Pairing[] {
  const blocks: Pairing[] = [];
  let openMark: boolean | null = null;
  for (const pairing of alignment.pairings) {
    if (pairing.same) {
      openMark = null;
      continue;
    }
    const gap = words[pairing.printFrom]?.gap ?? 'none';
    const isMark = pairing.printFrom === pairing.printTo && gap !== 'none' && gap !== 'attribution';
    const open = openMark === isMark ? blocks.pop() : undefined;
    blocks.push(open ? { ...open, printTo: pairing.printTo, tapeTo: pairing.tapeTo } : pairing);
    openMark = isMark;
  }
  return blocks.map((block) =>
    block.printFrom === block.printTo ? slideLeft(block, alignment, said) : block,
  );
}

/**
 * Of "we were, we were going", either "we were" may count as left out: take the first, which is the one the speaker
 * gave up.
 */
function slideLeft(block: Pairing, alignment: Alignment, said: SaidWords): Pairing {
  let { printFrom, tapeFrom, tapeTo } = block;
  const all = said.slice(alignment.tapeFrom, tapeTo);
  const key = (position: number): string | undefined => all[position - alignment.tapeFrom]?.key;
  const aligned = new Map(alignment.pairings.map((pairing) => [pairing.tapeTo, pairing]));
  while (tapeFrom > alignment.tapeFrom && key(tapeFrom - 1) === key(tapeTo - 1)) {
    const before = aligned.get(tapeFrom);
    if (!before?.same || before.printTo - before.printFrom !== 1 || before.printTo !== printFrom) break;
    if (before.tapeTo - before.tapeFrom !== 1) break;
    printFrom -= 1;
    tapeFrom -= 1;
    tapeTo -= 1;
  }
  return { same: false, printFrom, printTo: printFrom, tapeFrom, tapeTo };
}
