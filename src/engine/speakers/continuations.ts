import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import type { FoundStatement } from '../statements/found';
import { overlaps } from '../text/span';

/** A found statement in the paragraph that it belongs to, with the statements that only go on with it. */
export interface Joined {
  /** Index of the paragraph of `found`. */
  readonly paragraph: number;
  /** The one that says who said it, or the first where none does. */
  readonly found: FoundStatement;
  /** Others of the same utterance, by paragraph, in text order. */
  readonly parts: readonly Part[];
  /** The quotation before it is still open and has a speaker of its own: this one goes on with it. */
  readonly continues: boolean;
}

export interface Part {
  readonly paragraph: number;
  readonly found: FoundStatement;
}

/**
 * Joins what paragraphs part: a quotation that is left open goes on where the next paragraph opens its marks again.
 * One statement comes of it, and of the parts the one with a source leads. So does one of an answer in several paragraphs.
 */
export function joinContinuations(
  paragraphs: readonly { readonly reading: Reading; readonly found: readonly FoundStatement[] }[],
): Joined[] {
  const joined: Joined[] = [];
  /** Of the paragraph before: the statement whose quotation is left open, as an index into `joined`. */
  let open = -1;
  /** The last turn of an interview, as an index into `joined`. */
  let turn = -1;
  paragraphs.forEach(({ reading, found }, paragraph) => {
    const opening = openingOf(reading);
    const leftOpen = leftOpenIn(reading);
    let next = -1;
    for (const one of found) {
      const goesOn = open >= 0 && opening !== null && touches(one, opening);
      let index = joined.length;
      const before = joined[open];
      const answer = joined[turn];
      if (one.construction === 'turn') {
        if (answer && reading.paragraph.turn === 'goes-on') {
          joined[turn] = { ...answer, parts: [...answer.parts, { paragraph, found: one }] };
          continue;
        }
        turn = joined.length;
      }
      if (!goesOn || !before) joined.push({ paragraph, found: one, parts: [], continues: false });
      else if (isBare(one)) {
        joined[open] = { ...before, parts: [...before.parts, { paragraph, found: one }] };
        index = open;
      } else if (isBare(before.found)) {
        const parts = [{ paragraph: before.paragraph, found: before.found }, ...before.parts];
        joined[open] = { paragraph, found: one, parts, continues: false };
        index = open;
      } else joined.push({ paragraph, found: one, parts: [], continues: true });
      if (leftOpen && touches(one, leftOpen)) next = index;
    }
    open = next;
  });
  return joined;
}

function isBare({ construction }: FoundStatement): boolean {
  return construction === 'bare';
}

/** The outermost quotation that the paragraph begins with. */
function openingOf({ marks, tokens }: Reading): Span | null {
  const first = marks[0];
  return first && tokens[0]?.start === first.start ? first : null;
}

/** The outermost quotation that reaches the paragraph's end without a closing mark. */
export function leftOpenIn({ marks }: Reading): Span | null {
  const last = marks.findLast(({ depth }) => depth === 0);
  return last && !last.closed ? last : null;
}

function touches({ content }: FoundStatement, marks: Span): boolean {
  return content.some((span) => overlaps(span, marks));
}
