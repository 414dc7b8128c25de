import type { Span } from '../engine';
import { lineIndex } from '../report/line-index';
import type {
  Transcript,
  TranscriptFormat,
  TranscriptProblem,
  TranscriptProblemCode,
  TranscriptWord,
  Turn,
} from './transcript';

/** Some words on end by one speaker, as a reader comes across them. */
export interface Speech {
  readonly speaker: string | null;
  /** Where the speaker is named, if that is with these words. */
  readonly label: Span | null;
  readonly words: readonly TranscriptWord[];
  /** Milliseconds: when the words begin and end. */
  readonly from?: number | null;
  readonly to?: number | null;
  /** Begins a turn of its own, also where the speaker is the same or nobody. */
  readonly apart?: boolean;
}

/** What a file says about itself. */
export type About = Partial<Pick<Transcript, 'language' | 'date' | 'media'>>;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
interface OpenTurn extends Omit<Writable<Turn>, 'words'> {
  words: Writable<TranscriptWord>[];
}

/** Milliseconds that a time may lie before the last one: people talk at once, and machines time them apart. */
const overlap = 2000;
/** Characters of the file that a problem shows. */
const detailLength = 60;

/**
 * Puts a transcript together from what a reader finds: joins speeches of one speaker to turns, keeps times from running
 * backwards, and knows the line of each problem.
 */
export class TranscriptBuilder {
  readonly #file: string;
  readonly #turns: OpenTurn[] = [];
  readonly #problems: (Omit<TranscriptProblem, 'line'> & { readonly offset: number })[] = [];
  /** The latest time so far at which a word begins. */
  #clock = 0;
  #isBackInTime = false;
  /** Where the turns so far end in the file. */
  #end = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get isEmpty(): boolean {
    return this.#turns.length === 0;
  }

  /** Adds a speech to the turn of the same speaker that is open, or begins a turn. Nothing without words. */
  say({ speaker, label, words, from = null, to = null, apart = false }: Speech): void {
    const said = words.map((word) => ({ ...word }));
    const first = said[0];
    const last = said.at(-1);
    if (!first || !last) return;
    first.from ??= from;
    last.to ??= to;
    for (const word of said) this.#keepTime(word);
    let turn = this.#turns.at(-1);
    if (apart || turn?.speaker !== speaker) {
      turn = { speaker, label, start: first.start, end: last.end, from: first.from, to: null, words: [] };
      if (label && label.end <= first.start && label.start >= this.#end) turn.start = label.start;
      this.#turns.push(turn);
    }
    for (const word of said) turn.words.push(word);
    turn.start = Math.min(turn.start, first.start);
    turn.end = Math.max(turn.end, last.end);
    this.#end = Math.max(this.#end, turn.end);
    turn.to = said.reduce((latest, word) => later(latest, word.to), turn.to);
  }

  /** Joins punctuation to the last word said, which the file keeps apart from it. */
  punctuate(mark: string): void {
    const word = this.#turns.at(-1)?.words.at(-1);
    if (word) word.text += mark.replace(/\s+/g, '');
  }

  /** Something at `offset` cannot be read as it is meant. `detail` is the words at fault, or empty. */
  problem(offset: number, code: TranscriptProblemCode, detail = ''): void {
    const shown = detail.length > detailLength ? detail.slice(0, detailLength) + '…' : detail;
    this.#problems.push({ offset, code, detail: shown });
  }

  build(format: TranscriptFormat, { language = null, date = null, media = null }: About = {}): Transcript {
    if (this.isEmpty) this.problem(0, 'no-words');
    const lineOf = lineIndex(this.#file);
    const problems = this.#problems
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, code, detail }) => ({ line: lineOf(offset), code, detail }));
    return { format, turns: this.#turns, language, date, media, problems };
  }

  /** Lets no time stand that lies before an earlier word's. */
  #keepTime(word: Writable<TranscriptWord>): void {
    if (word.from !== null && word.from < this.#clock) {
      const isBack = word.from < this.#clock - overlap;
      if (isBack && !this.#isBackInTime) this.problem(word.start, 'time-order', word.text);
      this.#isBackInTime = isBack;
      word.from = isBack ? null : this.#clock;
      if (isBack) word.to = null;
    } else if (word.from !== null) {
      this.#isBackInTime = false;
      this.#clock = word.from;
    }
    if (word.to !== null && word.to < (word.from ?? this.#clock)) word.to = word.from;
  }
}

function later(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}
