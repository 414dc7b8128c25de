import { alternatives } from '../words/contractions';
import { unclear } from '../words/read-words';
import type { PrintedWord } from '../printed-words';
import type { TranscriptIndex } from '../transcript-index';
import { mayStandFor } from '../words/word-classes';
import type { WordFacts } from '../words/word-facts';

/** Words of print beside words of the tape. Both ranges are half-open; one of the two may be empty. */
export interface Pairing {
  readonly same: boolean;
  readonly printFrom: number;
  readonly printTo: number;
  /** Positions in the index. */
  readonly tapeFrom: number;
  readonly tapeTo: number;
}

/** A quotation laid beside the stretch of tape that fits it best. */
export interface Alignment {
  /** In order, without gaps: every word of the quotation and every word of the stretch is in one. */
  readonly pairings: readonly Pairing[];
  readonly tapeFrom: number;
  readonly tapeTo: number;
  readonly cost: number;
}

/**
 * What a difference costs. Only their order matters: grammar before matter, an exchange before a loss and a gain, one
 * long cut before several short ones. Where print itself says that words are left out, leaving them out is free.
 */
const cost = {
  sameStem: 0.4,
  grammarForGrammar: 0.8,
  otherWord: 1.2,
  added: 1.4,
  addedGrammar: 1.1,
  addedHesitation: 0.3,
  cut: 0.9,
  leftOut: 0.14,
  leftOutGrammar: 0.1,
  leftOutHesitation: 0.03,
  underEllipsis: 0.01,
  underBracket: 0.07,
} as const;

const STEP = { pair: 1, add: 2, joinTape: 3, joinPrint: 4, leave: 5, leaveOn: 6 } as const;

/**
 * Aligns all words of the quotation with a stretch of the window `[from, to)` of the tape; the window's ends are free.
 * Time and space are the product of the two lengths.
 */
export function align(
  print: readonly PrintedWord[],
  index: TranscriptIndex,
  from: number,
  to: number,
): Alignment {
  const n = print.length;
  const m = to - from;
  const width = m + 1;
  const kept = new Float32Array((n + 1) * width).fill(Infinity);
  const left = new Float32Array((n + 1) * width).fill(Infinity);
  const keptStep = new Uint8Array((n + 1) * width);
  const leftStep = new Uint8Array((n + 1) * width);
  kept.fill(0, 0, width);
  const ids = Array.from({ length: m }, (_, j) => index.ids[from + j] ?? 0);
  const facts = ids.map((id) => index.vocabulary[id]);
  const printed = print.map((word) => matcher(word, index));
  const joined = print.map((word, i) => {
    const next = print[i + 1];
    return next && next.gap === 'none' ? (index.idOf.get(letters(word.key) + letters(next.key)) ?? -1) : -1;
  });
  for (let i = 1; i <= n; i += 1) {
    const word = print[i - 1];
    const match = printed[i - 1];
    if (!word || !match) continue;
    const row = i * width;
    const above = row - width;
    const added = word.hesitation ? cost.addedHesitation : word.grammar ? cost.addedGrammar : cost.added;
    const gap = i < n ? (print[i]?.gap ?? 'none') : 'none';
    const free = gap === 'ellipsis' || gap === 'bracket';
    const open = free ? 0 : cost.cut;
    for (let j = 0; j <= m; j += 1) {
      let best = Math.min(kept[above + j] ?? Infinity, left[above + j] ?? Infinity) + added;
      let step: number = STEP.add;
      if (j > 0) {
        const before = Math.min(kept[above + j - 1] ?? Infinity, left[above + j - 1] ?? Infinity);
        const id = ids[j - 1] ?? -1;
        const said = facts[j - 1];
        if (before < best && said) {
          const pair = before + exchange(word, match, id, said);
          if (pair < best) {
            best = pair;
            step = STEP.pair;
          }
        }
        if (j > 1) {
          const two = Math.min(kept[above + j - 2] ?? Infinity, left[above + j - 2] ?? Infinity);
          if (two < best && isJoined(word.key, facts[j - 2]?.key ?? '', said?.key ?? '')) {
            best = two;
            step = STEP.joinTape;
          }
        }
        if (i > 1 && joined[i - 2] === id && id >= 0) {
          const two = above - width + j - 1;
          const joint = Math.min(kept[two] ?? Infinity, left[two] ?? Infinity);
          if (joint < best) {
            best = joint;
            step = STEP.joinPrint;
          }
        }
        if (i < n && said) {
          const each = free
            ? gap === 'ellipsis'
              ? cost.underEllipsis
              : cost.underBracket
            : said.hesitation
              ? cost.leftOutHesitation
              : said.grammar
                ? cost.leftOutGrammar
                : cost.leftOut;
          const begin = (kept[row + j - 1] ?? Infinity) + (said.hesitation ? Math.min(open, cost.leftOutHesitation) : open) + each;
          const on = (left[row + j - 1] ?? Infinity) + each;
          left[row + j] = Math.min(begin, on);
          leftStep[row + j] = on < begin ? STEP.leaveOn : STEP.leave;
        }
      }
      kept[row + j] = best;
      keptStep[row + j] = step;
    }
  }
  let end = 0;
  for (let j = 1; j <= m; j += 1) if ((kept[n * width + j] ?? 0) < (kept[n * width + end] ?? 0)) end = j;
  return trace(print, printed, index, from, end, { width, kept, left, keptStep, leftStep });
}

interface Tables {
  readonly width: number;
  readonly kept: Float32Array;
  readonly left: Float32Array;
  readonly keptStep: Uint8Array;
  readonly leftStep: Uint8Array;
}

function trace(
  print: readonly PrintedWord[],
  printed: readonly Matcher[],
  index: TranscriptIndex,
  from: number,
  end: number,
  { width, kept, left, keptStep, leftStep }: Tables,
): Alignment {
  const back: Pairing[] = [];
  let i = print.length;
  let j = end;
  let leaving = false;
  const push = (same: boolean, words: number, said: number): void => {
    back.push({ same, printFrom: i - words, printTo: i, tapeFrom: from + j - said, tapeTo: from + j });
    i -= words;
    j -= said;
  };
  while (i > 0) {
    const cell = i * width + j;
    if (leaving) {
      leaving = leftStep[cell] === STEP.leaveOn;
      push(false, 0, 1);
      continue;
    }
    const step = keptStep[cell] ?? STEP.add;
    if (step === STEP.pair) {
      const same = printed[i - 1]?.ids.includes(index.ids[from + j - 1] ?? -1) === true;
      push(same, 1, 1);
    } else if (step === STEP.joinTape) push(true, 1, 2);
    else if (step === STEP.joinPrint) push(true, 2, 1);
    else push(false, 1, 0);
    const now = i * width + j;
    leaving = i > 0 && (left[now] ?? Infinity) < (kept[now] ?? Infinity);
  }
  back.reverse();
  return {
    pairings: back,
    tapeFrom: from + j,
    tapeTo: from + end,
    cost: kept[print.length * width + end] ?? Infinity,
  };
}

interface Matcher {
  /** Vocabulary ids that are the same word. */
  readonly ids: readonly number[];
  readonly stem: number;
}

function matcher(word: PrintedWord, index: TranscriptIndex): Matcher {
  const keys = [word.key, ...(alternatives.get(word.key) ?? [])];
  for (const [short, long] of alternatives) if (long.includes(word.key)) keys.push(short);
  return {
    ids: keys.flatMap((key) => index.idOf.get(key) ?? []),
    stem: index.stemOf.get(word.stem) ?? -1,
  };
}

function exchange(
  word: PrintedWord,
  match: Matcher,
  id: number,
  said: WordFacts,
): number {
  for (const one of match.ids) if (one === id) return 0;
  if (said.key === unclear) return 0.2;
  if (word.stem === said.stem) return cost.sameStem;
  if (word.grammar && said.grammar) return mayStandFor(word.key, said.key) ? cost.grammarForGrammar : cost.otherWord;
  return cost.otherWord;
}

/** "healthcare" for "health care", "its" for "it's". */
function isJoined(one: string, first: string, second: string): boolean {
  if (first === '' || !one.startsWith(first.charAt(0)) || first.startsWith('#') || second.startsWith('#')) return false;
  return one === letters(first) + letters(second);
}

function letters(key: string): string {
  return key.replace("'", '');
}
