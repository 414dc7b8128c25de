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
/** Speeches on end by an earlier clock after which it is one that has begun anew, as where a file holds several parts; at the end, fewer. */
const restartAfter = 3;
const restartAtEnd = 2;
/** Characters of the file that a problem shows. */
const detailLength = 60;

/** Words by an earlier clock, whose times are kept back until it is known whether it has begun anew. */
interface Earlier {
  clock: number;
  speeches: number;
  readonly words: {
    readonly word: Writable<TranscriptWord>;
    readonly from: number | null;
    readonly to: number | null;
  }[];
  /** What would be told of them; undefined where something was told before. */
  readonly problem: object | undefined;
}

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
  #earlier: Earlier | null = null;
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
    const earlier = this.#earlier;
    if (earlier && said.some((word) => earlier.words.at(-1)?.word === word)) earlier.speeches += 1;
    if (earlier && earlier.speeches >= restartAfter) this.#beginAnew(earlier);
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
    if (this.#earlier && this.#earlier.speeches >= restartAtEnd) this.#beginAnew(this.#earlier);
    const lineOf = lineIndex(this.#file);
    const problems = this.#problems
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, code, detail }) => ({ line: lineOf(offset), code, detail }));
    return { format, turns: this.#turns, language, date, media, problems };
  }

  /** Lets no time stand that lies before an earlier word's, unless the clock begins anew. */
  #keepTime(word: Writable<TranscriptWord>): void {
    if (word.from !== null && word.from < this.#clock) {
      const isBack = word.from < this.#clock - overlap;
      if (isBack) this.#keepBack(word, word.from);
      else {
        this.#earlier = null;
        word.from = this.#clock;
      }
    } else if (word.from !== null) {
      this.#earlier = null;
      this.#clock = word.from;
    } else if (this.#earlier && word.to !== null && word.to < this.#clock) {
      this.#earlier.words.push({ word, from: null, to: word.to });
      word.to = null;
    }
    if (word.to !== null && word.to < (word.from ?? this.#clock)) word.to = word.from;
  }

  #keepBack(word: Writable<TranscriptWord>, from: number): void {
    if (!this.#earlier || from < this.#earlier.clock - overlap) {
      const isTold = this.#earlier !== null;
      if (!isTold) this.problem(word.start, 'time-order', word.text);
      const problem = isTold ? this.#earlier?.problem : this.#problems.at(-1);
      this.#earlier = { clock: from, speeches: 0, words: [], problem };
    }
    this.#earlier.clock = Math.max(this.#earlier.clock, from);
    this.#earlier.words.push({ word, from, to: word.to });
    word.from = null;
    word.to = null;
  }

  /** Gives the times back that were kept back; a turn begins where the clock does. */
  #beginAnew({ words, problem }: Earlier): void {
    this.#earlier = null;
    this.#clock = 0;
    const told = this.#problems.findIndex((one) => one === problem);
    if (told >= 0) this.#problems.splice(told, 1);
    const first = words[0]?.word;
    const at = this.#turns.findLastIndex((turn) => first !== undefined && turn.words.includes(first));
    for (const { word, from, to } of words) {
      word.from = from;
      word.to = to;
      this.#keepTime(word);
    }
    const turn = this.#turns[at];
    if (!turn || !first) return;
    const begin = turn.words.indexOf(first);
    if (begin > 0) {
      const rest = turn.words.splice(begin);
      const end = Math.max(...rest.map((word) => word.end));
      this.#turns.splice(at + 1, 0, { ...turn, label: null, start: first.start, end, words: rest });
      turn.end = Math.max(...turn.words.map((word) => word.end));
      turn.to = turn.words.reduce<number | null>((latest, word) => later(latest, word.to), null);
    }
    for (const one of this.#turns.slice(begin > 0 ? at + 1 : at)) {
      one.from = one.words[0]?.from ?? null;
      one.to = one.words.reduce<number | null>((latest, word) => later(latest, word.to), null);
    }
  }
}

function later(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}
