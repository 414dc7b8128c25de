import type { Span } from '../engine';

/**
 * A part of a file as it reads, with the way back: escapes and entities decoded, markup taken out. Each code unit
 * knows which part of the file it stands for.
 */
export class DecodedText {
  readonly text: string;
  /** Per code unit of {@link text}: where in the file it stands. Null where the two are the same but for a shift. */
  readonly #starts: readonly number[] | null;
  readonly #ends: readonly number[] | null;
  readonly #shift: number;

  private constructor(
    text: string,
    starts: readonly number[] | null,
    ends: readonly number[] | null,
    shift: number,
  ) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
    this.#shift = shift;
  }

  /** The file between the two offsets, as it stands. */
  static asIs(file: string, start: number, end: number): DecodedText {
    return new DecodedText(file.slice(start, end), null, null, start);
  }

  /** The part of the file that the code units from `start` to before `end` stand for; `start < end`. */
  span(start: number, end: number): Span {
    return { start: this.#startOf(start), end: this.#endOf(end - 1) };
  }

  /**
   * The same with some parts read as something else. `parts` are half-open, in order and apart; an empty reading takes
   * the part out.
   */
  replace(parts: Iterable<Span & { readonly reading: string }>): DecodedText {
    const pieces: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let at = 0;
    const keep = (until: number) => {
      pieces.push(this.text.slice(at, until));
      for (; at < until; at++) {
        starts.push(this.#startOf(at));
        ends.push(this.#endOf(at));
      }
    };
    for (const part of parts) {
      keep(part.start);
      pieces.push(part.reading);
      starts.push(...Array<number>(part.reading.length).fill(this.#startOf(part.start)));
      ends.push(...Array<number>(part.reading.length).fill(this.#endOf(part.end - 1)));
      at = part.end;
    }
    if (starts.length === 0 && at === 0) return this;
    keep(this.text.length);
    return new DecodedText(pieces.join(''), starts, ends, 0);
  }

  #startOf(unit: number): number {
    return this.#starts?.[unit] ?? unit + this.#shift;
  }

  #endOf(unit: number): number {
    return this.#ends?.[unit] ?? unit + 1 + this.#shift;
  }
}
