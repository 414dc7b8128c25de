import type { Span } from '../analysis';
import type { ParagraphStatements } from './resolve-speakers';
import type { Reading } from '../language/reading';
import type { FoundStatement } from '../statements/found';
import { meet, overlaps } from '../text/span';

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
 * Joins what paragraphs part: a quotation that is left open goes on where the next paragraph opens its marks again, and
 * "Orr wrote:" tells whose words the next paragraph is, or each item of the list behind it. One statement comes of it,
 * and of the parts the one with a source leads. So does one of an answer in several paragraphs.
 */
export function joinContinuations(
  paragraphs: readonly Pick<ParagraphStatements, 'reading' | 'found' | 'announcement'>[],
): Joined[] {
  const joined: Joined[] = [];
  /** What the paragraph before has announced, or the one before the list. */
  let announced: Part | null = null;
  /** By paragraph: the announcements that the next one bears out. */
  const heeded = new Map<number, FoundStatement>();
  /** Of the paragraph before: the statement whose quotation is left open, as an index into `joined`. */
  let open = -1;
  /** The last turn of an interview, as an index into `joined`. */
  let turn = -1;
  paragraphs.forEach(({ reading, found, announcement }, paragraph) => {
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
      if (announced && isBare(one) && opens(one, reading)) {
        const leading = { ...announced.found, kind: one.kind };
        joined.push({ ...announced, found: leading, parts: [{ paragraph, found: one }], continues: false });
        heeded.set(announced.paragraph, announced.found);
      } else if (!goesOn || !before) joined.push({ paragraph, found: one, parts: [], continues: false });
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
    if (announcement) announced = { paragraph, found: announcement };
    else if (reading.paragraph.zone !== 'list-item') announced = null;
  });
  return joined.filter((one) => !isRival(one, heeded.get(one.paragraph)));
}

/** Whether it reads the cue that announces the next paragraph's words as the cue of other words. */
function isRival({ found, parts }: Joined, announced: FoundStatement | undefined): boolean {
  return announced !== undefined && parts.length === 0 && meet(found.cue, announced.cue);
}

/** Whether its words are what the paragraph begins with. */
function opens({ content }: FoundStatement, { paragraph }: Reading): boolean {
  return content[0]?.start === paragraph.prose.search(/\S/u);
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
