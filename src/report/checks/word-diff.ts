import type { Edit, Passage } from '../../checking';
import type { TranscriptWord } from '../../transcripts';

/** Words that are the same in print and on the tape, that only the tape has, or only print. */
export interface DiffPart {
  readonly in: 'both' | 'tape' | 'print';
  readonly words: string;
}

/**
 * A quotation beside the tape, passage by passage: the tape's own words in their order, and those of print where it puts them,
 * before what stands there on the tape.
 *
 * @param edits In the order of the quotation, as a check gives them.
 * @param wordsOf The words of a passage, in order, with their offsets in the transcript's file.
 */
export function wordDiff(
  passages: readonly Passage[],
  edits: readonly Edit[],
  wordsOf: (passage: Passage) => readonly TranscriptWord[],
): DiffPart[][] {
  const left = [...edits];
  return passages.map((passage, index) => {
    const words = wordsOf(passage);
    const parts: DiffPart[] = [];
    const add = (where: DiffPart['in'], text: string) => {
      if (text !== '') parts.push({ in: where, words: text.replace(/\s+/g, ' ').trim() });
    };
    const between = (from: number, to: number) =>
      words
        .filter(({ start, end }) => from <= start && end <= to)
        .map(({ text }) => text)
        .join(' ');
    const { start, end } = passage.span;
    const isLast = index === passages.length - 1;
    let at = start;
    for (let edit = left[0]; edit && (isLast || isIn(edit, passage)); edit = left[0]) {
      left.shift();
      add('both', between(at, edit.tapeAt));
      add('print', edit.quote);
      add('tape', edit.tape);
      at = Math.max(at, edit.tapeSpan?.end ?? edit.tapeAt);
    }
    add('both', between(at, end));
    return parts;
  });
}

function isIn({ tapeAt }: Edit, { span }: Passage): boolean {
  return span.start <= tapeAt && tapeAt <= span.end;
}
