import { alternatives } from '../words/contractions';
import { unclear } from '../words/read-words';
import type { PrintedWord } from '../printed-words';
import type { TranscriptIndex } from '../transcript-index';
import { moneyWords } from '../words/numbers';
import { mayStandFor } from '../words/word-classes';
import { factsOf } from '../words/word-facts';
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
  unclear: 0.2,
  sameStem: 0.4,
  grammarForGrammar: 0.8,
  otherWord: 1.2,
  added: 1.6,
  addedGrammar: 1.35,
  addedHesitation: 0.3,
  addedSign: 0.6,
  cut: 0.75,
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
  const used = tablesFor((n + 1) * width, width);
  const { kept, left, keptStep, leftStep } = used;
  const said = new Stretch(index, from, to);
  const printed = print.map((word) => matcher(word, index));
  const joinedPrint = print.map((word, i) => {
    const next = print[i + 1];
    return next?.gap === 'none' ? (index.idOf.get(letters(word.key) + letters(next.key)) ?? -1) : -1;
  });
  const pairs = new Float32Array(m);
  const free = new Float32Array(m);
  for (let i = 1; i <= n; i += 1) {
    const word = print[i - 1];
    const match = printed[i - 1];
    if (!word || !match) continue;
    said.exchange(word, match, pairs);
    const row = i * width;
    const above = row - width;
    // "£300,000" is two words on the same letters, and nobody need have said the second.
    const isSign = print[i - 2]?.start === word.start && moneyWords.has(word.key);
    const added = word.hesitation
      ? cost.addedHesitation
      : isSign
        ? cost.addedSign
        : word.grammar
          ? cost.addedGrammar
          : cost.added;
    const gap = print[i]?.gap ?? 'none';
    const marked = gap === 'ellipsis' || gap === 'bracket';
    if (marked) free.fill(gap === 'ellipsis' ? cost.underEllipsis : cost.underBracket);
    const leave = marked ? free : said.leave;
    const open = marked ? free : said.open;
    const joins = said.joins.get(word.key);
    const joint = i > 1 ? (joinedPrint[i - 2] ?? -1) : -1;
    for (let j = 0; j <= m; j += 1) {
      let best = least(kept, left, above + j) + added;
      let step: number = STEP.add;
      if (j > 0) {
        const pair = least(kept, left, above + j - 1) + (pairs[j - 1] ?? 0);
        if (pair < best) {
          best = pair;
          step = STEP.pair;
        }
        if (joint >= 0 && said.ids[j - 1] === joint) {
          const two = least(kept, left, above - width + j - 1);
          if (two < best) {
            best = two;
            step = STEP.joinPrint;
          }
        }
        if (joins?.includes(j) === true) {
          const two = least(kept, left, above + j - 2);
          if (two < best) {
            best = two;
            step = STEP.joinTape;
          }
        }
        if (i < n) {
          const begin = (kept[row + j - 1] ?? Infinity) + (open[j - 1] ?? 0);
          const on = (left[row + j - 1] ?? Infinity) + (leave[j - 1] ?? 0);
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
  return trace(print, printed, index, from, end, used);
}

/** The tables of the last alignment, used again: their contents mean nothing once it is done. */
let tables: Omit<Tables, 'width'> | null = null;

function tablesFor(cells: number, width: number): Tables {
  if (!tables || tables.kept.length < cells) {
    tables = {
      kept: new Float32Array(cells),
      left: new Float32Array(cells),
      keptStep: new Uint8Array(cells),
      leftStep: new Uint8Array(cells),
    };
  }
  const { kept, left, keptStep, leftStep } = tables;
  // A long quotation's tables are not kept.
  if (cells > keepAtMost) tables = null;
  left.fill(Infinity, 0, cells);
  kept.fill(0, 0, width);
  return { width, kept, left, keptStep, leftStep };
}

const keepAtMost = 100_000;

function least(kept: Float32Array, left: Float32Array, cell: number): number {
  return Math.min(kept[cell] ?? Infinity, left[cell] ?? Infinity);
}

/** What the words of a stretch of tape cost, worked out once for all words of print. */
class Stretch {
  readonly ids: Int32Array;
  /** For each word: leaving it out after another that is left out, and as the first. */
  readonly leave: Float32Array;
  readonly open: Float32Array;
  /** Two words of the tape that print may write as one, "health care", "it's": after which words, by what they join to. */
  readonly joins = new Map<string, number[]>();
  readonly #facts: readonly WordFacts[];
  readonly #places = new Map<number, number[]>();
  readonly #stems = new Map<number, number[]>();
  readonly #grammar: number[] = [];
  readonly #unclear: number[] = [];

  constructor(index: TranscriptIndex, from: number, to: number) {
    this.ids = index.ids.subarray(from, to);
    this.#facts = Array.from(this.ids, (id) => index.vocabulary[id] ?? nothing);
    this.leave = Float32Array.from(this.#facts, ({ hesitation, grammar }) =>
      hesitation ? cost.leftOutHesitation : grammar ? cost.leftOutGrammar : cost.leftOut,
    );
    this.open = this.leave.map((each, j) => each + (this.#facts[j]?.hesitation === true ? each : cost.cut));
    this.#facts.forEach(({ key, grammar }, j) => {
      const id = this.ids[j] ?? 0;
      push(this.#places, id, j);
      push(this.#stems, index.stems[id] ?? -1, j);
      if (grammar) this.#grammar.push(j);
      if (key === unclear) this.#unclear.push(j);
      const before = this.#facts[j - 1]?.key ?? '#';
      if (!before.startsWith('#') && !key.startsWith('#'))
        push(this.joins, letters(before) + letters(key), j + 1);
    });
  }

  /** Fills in what it costs to have the word in print for each word of the stretch. */
  exchange(word: PrintedWord, { ids, stem }: Matcher, costs: Float32Array): void {
    costs.fill(cost.otherWord);
    if (word.grammar) {
      for (const j of this.#grammar) {
        if (mayStandFor(word, this.#facts[j] ?? nothing)) costs[j] = cost.grammarForGrammar;
      }
    }
    for (const j of this.#stems.get(stem) ?? []) costs[j] = cost.sameStem;
    for (const j of this.#unclear) costs[j] = cost.unclear;
    for (const id of ids) for (const j of this.#places.get(id) ?? []) costs[j] = 0;
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const nothing = factsOf('');

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

function letters(key: string): string {
  return key.startsWith("'") ? key.slice(1) : key;
}
