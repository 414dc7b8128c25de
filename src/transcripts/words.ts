import type { TranscriptWord } from './transcript';

/** The words that stand in `text` between the two offsets, as they stand there: without times or confidence. */
export function wordsIn(text: string, start: number, end: number): TranscriptWord[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
    from: null,
    to: null,
    confidence: null,
  }));
}
