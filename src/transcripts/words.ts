import type { DecodedText } from './decoded-text';
import type { TranscriptWord } from './transcript';

/** The words of a text between the two offsets in it: without times or confidence. */
export function wordsIn(
  decoded: DecodedText,
  start = 0,
  end: number = decoded.text.length,
): TranscriptWord[] {
  return Array.from(decoded.text.slice(start, end).matchAll(/\S+/g), ({ 0: word, index }) =>
    wordAt(decoded, start + index, word),
  );
}

/** The word that stands at an offset of the text. */
export function wordAt(decoded: DecodedText, start: number, word: string): TranscriptWord {
  const { start: begins, end } = decoded.span(start, start + word.length);
  return { text: word, start: begins, end, from: null, to: null, confidence: null };
}
