import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import type { Change } from '../speakers/journal';
import type { ParagraphStatements, Rereading } from '../speakers/resolve-speakers';
import type { Paragraph } from '../text/draft';

/** So much room has a paragraph for what is typed in it, besides its own length. */
const least = 64;

/**
 * Where the paragraphs are said to begin while the draft is read: further apart than they do, so that what is known of one
 * stays true while words are typed in others and in itself. As small numbers as can be: small ones cost less.
 */
export class Addresses implements Rereading {
  readonly changes: (readonly Change[])[] = [];
  readonly #starts: number[] = [];
  readonly #paragraphs: Paragraph[];

  constructor(paragraphs: readonly ParagraphStatements[]) {
    this.#paragraphs = paragraphs.map(({ reading }) => reading.paragraph);
    let start = 0;
    for (const { prose } of this.#paragraphs) {
      this.#starts.push(start);
      start += 2 * (2 * prose.length + least);
    }
    this.#starts.push(start);
  }

  /** Another paragraph stands in its place. */
  replace(place: number, paragraph: Paragraph): void {
    this.#paragraphs[place] = paragraph;
  }

  startOf(place: number, _reading?: Reading): number {
    return this.#starts[place] ?? 0;
  }

  /** Where the next one begins. */
  endOf(place: number): number {
    return this.#starts[place + 1] ?? 0;
  }

  inDraft(span: Span): Span {
    return { start: this.#inDraft(span.start), end: this.#inDraft(span.end) };
  }

  #inDraft(address: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= address) low = middle;
      else high = middle - 1;
    }
    const start = this.#paragraphs[low]?.start ?? 0;
    return start + address - (this.#starts[low] ?? 0);
  }
}
