import { readableWords } from '../engine';
import type { Analysis, Span, Speaker, Statement } from '../engine';

/** The words of the spans on one line, an ellipsis between spans; empty where there is none. */
export function words(text: string, analysis: Analysis, spans: readonly Span[]): string {
  return spans.map((span) => readableWords(text, analysis, span)).join(' … ');
}

/**
 * What was said, on one line. Parts that the statement's own attribution divides (“We tried,” Orr said, “and failed.”)
 * are put together; an ellipsis stands for any other words between two parts.
 */
export function contentWords(text: string, analysis: Analysis, statement: Statement): string {
  const attribution = [...statement.cue, ...statement.source];
  let all = '';
  let before: Span | undefined;
  for (const part of statement.content) {
    if (before) {
      const gap = { start: before.end, end: part.start };
      const together =
        attribution.some((span) => gap.start <= span.start && span.end <= gap.end) ||
        !/[\p{L}\p{N}]/u.test(analysis.prose.slice(gap.start, gap.end));
      all += together ? ' ' : ' … ';
    }
    all += readableWords(text, analysis, part);
    before = part;
  }
  return all;
}

/** Where the statement begins: the first span of all, for the line number. */
export function startOf(statement: Statement): number {
  const starts = [...statement.content, ...statement.source, ...statement.cue].map((span) => span.start);
  return Math.min(...starts);
}

/** The statement's speaker, or null where the engine abstains. */
export function speakerOf(analysis: Analysis, statement: Statement): Speaker | null {
  return analysis.speakers.find((speaker) => speaker.id === statement.speaker) ?? null;
}

/** Names of those who may have said it where the engine abstains; empty where it names one or knows of none. */
export function candidateNames(analysis: Analysis, statement: Statement): string[] {
  return statement.candidates.flatMap(({ speaker }) =>
    analysis.speakers.filter(({ id }) => id === speaker).map(({ name }) => onOneLine(name)),
  );
}

/** Runs of white space, line ends among them, as one space. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
