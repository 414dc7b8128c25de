import type { Analysis, Span } from '../analysis';
import type { Draft } from './draft';
import { FILLER } from './draft';

/** The prose of all paragraphs in one string as long as the text; blank where there is no prose. */
export function wholeProse(text: string, draft: Draft): string {
  let whole = '';
  for (const { start, prose } of draft.paragraphs) whole += ' '.repeat(start - whole.length) + prose;
  return whole + ' '.repeat(text.length - whole.length);
}

/**
 * The words of a span as a person reads them: on one line, without the markup in them, entities as the characters
 * they stand for. For anything but showing, `text.slice(start, end)` is the words.
 */
export function readableWords(text: string, analysis: Analysis, { start, end }: Span): string {
  let words = '';
  for (let i = start; i < end; i += 1) {
    const char = analysis.prose.charAt(i);
    // Blank where the text is not: markup, which stands within a word as often as between two.
    const markup = char === FILLER || (char === ' ' && !/\s/u.test(text.charAt(i)));
    if (!markup) words += char;
  }
  return words.replace(/\s+/gu, ' ').trim();
}
