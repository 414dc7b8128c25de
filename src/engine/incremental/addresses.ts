import type { Span } from '../analysis';
import type { ParagraphStatements } from '../speakers/resolve-speakers';
import { lastUpTo } from '../text/in-order';
import { editBetween } from './text-edit';

/** So much room has a paragraph for what is typed in it, besides its own length. */
const least = 64;

/** The first paragraph's address: higher than any offset in a paragraph, so that the two are never taken for each other. */
const first = 1 << 24;

/** What is typed stands so much nearer to what is before it than to what is after it: most is typed from the left to the right. */
const lean = 64;

/** By paragraph, where it has been edited: the address of each offset in it, ascending. */
type Edited = ReadonlyMap<number, readonly number[]>;

/**
 * Where the paragraphs and the words in them are said to stand while the draft is read: further apart than they do, and the same
 * while words are typed before, after or between them. So what is known of a paragraph stays true, to the letter, until something
 * else is known.
 */
export class Addresses {
  readonly #starts: number[] = [];
  #edited: Edited = new Map();

  constructor(paragraphs: readonly ParagraphStatements[]) {
    let start = first;
    for (const { reading } of paragraphs) {
      this.#starts.push(start);
      start += 2 * (2 * reading.paragraph.prose.length + least);
    }
    this.#starts.push(start);
  }

  startOf(place: number): number {
    return this.#starts[place] ?? 0;
  }

  /** Whether the paragraph's words, so many, can be read at its address. */
  hasRoom(place: number, length: number): boolean {
    return length < ((this.#starts[place + 1] ?? 0) - this.startOf(place)) / 2;
  }

  /** The paragraph has other words: what has stayed keeps its address. */
  edit(place: number, before: string, now: string): void {
    const { start, oldEnd, newEnd } = editBetween(before, now);
    const base = this.startOf(place);
    const unedited = (): number[] => Array.from({ length: before.length + 1 }, (_, offset) => base + offset);
    const old = this.#edited.get(place) ?? unedited();
    const isInserted = oldEnd === start;
    const from = old[start] ?? base;
    const to = old[isInserted ? start + 1 : oldEnd] ?? from + 1;
    const count = isInserted ? newEnd - start : Math.max(0, newEnd - start - 1);
    const between = Array.from(
      { length: count },
      (_, at) => from + ((to - from) * (at + 1)) / (count + lean),
    );
    const kept = old.slice(isInserted || newEnd === start ? oldEnd + 1 : oldEnd);
    const addresses = [...old.slice(0, start + 1), ...between, ...kept];
    const isAscending = addresses.every((address, at) => at === 0 || address > (addresses[at - 1] ?? 0));
    const edited = new Map(this.#edited);
    // No room between two any more: all is new.
    if (isAscending && addresses.length === now.length + 1) edited.set(place, addresses);
    else edited.delete(place);
    this.#edited = edited;
  }

  isEdited(place: number): boolean {
    return this.#edited.has(place);
  }

  /** The lasting address of what stands so far behind the paragraph's beginning; others as they are. */
  lasting(place: number, address: number): number {
    const start = this.startOf(place);
    if (address < start || address >= (this.#starts[place + 1] ?? 0)) return address;
    return this.#edited.get(place)?.[address - start] ?? address;
  }

  /** What they stand for now; does not change with them. */
  now(): Places {
    return new Places(this.#starts, this.#edited);
  }
}

/** Where addresses are in a draft as it is at one time. */
export class Places {
  readonly #starts: readonly number[];
  readonly #edited: Edited;

  constructor(starts: readonly number[], edited: Edited) {
    this.#starts = starts;
    this.#edited = edited;
  }

  /** The paragraph of an address. */
  paragraphOf(address: number): number {
    return lastUpTo(this.#starts, address);
  }

  /** Where an address is in its paragraph. */
  offsetOf(address: number, paragraph = this.paragraphOf(address)): number {
    const edited = this.#edited.get(paragraph);
    return edited ? lastUpTo(edited, address) : address - (this.#starts[paragraph] ?? 0);
  }

  /** {@link inDraft} of what has the addresses that it was read with last, not lasting ones. */
  asReadInDraft({ start, end }: Span, starts: readonly number[]): Span {
    const paragraph = this.paragraphOf(start);
    const by = (starts[paragraph] ?? 0) - (this.#starts[paragraph] ?? 0);
    return { start: start + by, end: end + by };
  }

  /** `starts`: where the paragraphs begin in the draft. */
  inDraft({ start, end }: Span, starts: readonly number[]): Span {
    const paragraph = this.paragraphOf(start);
    const base = starts[paragraph] ?? 0;
    return { start: base + this.offsetOf(start, paragraph), end: base + this.offsetOf(end, paragraph) };
  }
}
