import { joinContinuations, leftOpenIn } from '../speakers/continuations';
import type { Joined } from '../speakers/continuations';
import type { ParagraphStatements } from '../speakers/resolve-speakers';

/** Statements of several paragraphs. Never changes itself. */
export interface Spread {
  /** By paragraph: those that begin in one before it. */
  readonly goingOn: ReadonlyMap<number, readonly Joined[]>;
  /** The paragraph that each begins in. */
  readonly homes: ReadonlyMap<Joined, number>;
}

/** Paragraphs from one up to another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Quotations do not go on through more paragraphs than this, as far as a change of one of them is followed. */
const longestRun = 200;

/** The statements of a draft that changes, over its paragraphs: which of them go on in others. */
export class KeptJoins {
  /** By the paragraph that they begin in, in the order in which they were found. */
  readonly #joined: (readonly Joined[])[];
  #spread: Spread = { goingOn: new Map(), homes: new Map() };

  constructor(paragraphs: readonly ParagraphStatements[], joined: readonly Joined[]) {
    this.#joined = paragraphs.map(() => []);
    this.#take({ from: 0, to: paragraphs.length }, joined);
  }

  get spread(): Spread {
    return this.#spread;
  }

  /** All, in the order in which they were found. */
  get all(): readonly Joined[] {
    return this.#joined.flat();
  }

  /** Those that are read in the paragraph. */
  readIn(paragraph: number): readonly Joined[] {
    const { goingOn } = this.#spread;
    return [...(goingOn.get(paragraph) ?? []), ...(this.#joined[paragraph] ?? [])].filter(
      (one) => one.paragraph === paragraph,
    );
  }

  /** The one of a paragraph before it, read there, that goes on in the paragraph. */
  goingOnIn(paragraph: number): Joined | undefined {
    return this.#spread.goingOn.get(paragraph)?.findLast((one) => one.paragraph < paragraph);
  }

  /**
   * A paragraph has become another; `paragraphs` are those of now. Gives the paragraphs whose statements may go on elsewhere than
   * before, the paragraph among them; null where that cannot be told from a few.
   */
  touch(
    index: number,
    old: ParagraphStatements,
    paragraphs: readonly ParagraphStatements[],
  ): readonly number[] | null {
    const isOpen = (at: number): boolean => {
      const here = paragraphs[at];
      return here !== undefined && leftOpenIn(here.reading) !== null;
    };
    let [from, to] = [index, index + 1];
    while (from > 0 && isOpen(from - 1)) from -= 1;
    if (isOpen(index) || leftOpenIn(old.reading))
      do to += 1;
      while (to < paragraphs.length && isOpen(to - 1));
    to = Math.min(to, paragraphs.length);
    const run = paragraphs.slice(from, to);
    if (run.length > longestRun || run.some(({ reading }) => reading.paragraph.turn !== null)) return null;
    if ([old, announcerOf(paragraphs, from), ...run].some((one) => one && one.announcement !== null))
      return null;
    const before = this.#joined.slice(from, to).flat();
    const now = joinContinuations(run).map((one): Joined => {
      const parts = one.parts.map((part) => ({ ...part, paragraph: part.paragraph + from }));
      const joined = { ...one, paragraph: one.paragraph + from, parts };
      return before.find((other) => isAs(joined, other)) ?? joined;
    });
    this.#take({ from, to }, now);
    return Array.from({ length: to - from }, (_, at) => from + at);
  }

  /** Takes the statements of a range of paragraphs for those that were there. */
  #take({ from, to }: Range, joined: readonly Joined[]): void {
    const isOutside = (home: number): boolean => home < from || home >= to;
    const homes = new Map([...this.#spread.homes].filter(([, home]) => isOutside(home)));
    const goingOn = new Map([...this.#spread.goingOn].filter(([paragraph]) => isOutside(paragraph)));
    for (let at = from; at < to; at += 1) this.#joined[at] = [];
    for (const one of joined) {
      const all = [one.paragraph, ...one.parts.map(({ paragraph }) => paragraph)];
      const home = Math.min(...all);
      this.#joined[home] = [...(this.#joined[home] ?? []), one];
      if (one.parts.length === 0) continue;
      homes.set(one, home);
      for (const paragraph of new Set(all))
        if (paragraph !== home) goingOn.set(paragraph, [...(goingOn.get(paragraph) ?? []), one]);
    }
    this.#spread = { homes, goingOn };
  }
}

/** The paragraph that may announce what one says: the one before it, or before its list. */
function announcerOf(
  paragraphs: readonly ParagraphStatements[],
  index: number,
): ParagraphStatements | undefined {
  let at = index - 1;
  if (isItem(paragraphs[index])) while (isItem(paragraphs[at])) at -= 1;
  return paragraphs[at];
}

function isItem(one: ParagraphStatements | undefined): boolean {
  return one?.reading.paragraph.zone === 'list-item';
}

/** Whether the two are the same statement, of the same parts. */
function isAs(one: Joined, other: Joined): boolean {
  return (
    one.found === other.found &&
    one.paragraph === other.paragraph &&
    one.continues === other.continues &&
    one.parts.length === other.parts.length &&
    one.parts.every(({ found }, at) => found === other.parts[at]?.found)
  );
}
