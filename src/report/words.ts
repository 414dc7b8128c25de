import { readableWords } from '../engine';
import type { Analysis, Span, Speaker, Statement } from '../engine';

/** The words of the spans on one line, an ellipsis between spans; empty where there is none. */
export function words(text: string, analysis: Analysis, spans: readonly Span[]): string {
  return spans.map((span) => readableWords(text, analysis, span)).join(' … ');
}

/**
 * What was said, on one line. Parts that only the attribution divides (“We tried,” Orr said, “and failed.”) are put
 * together; an ellipsis stands for anything else between two parts.
 */
export function contentWords(text: string, analysis: Analysis, statement: Statement): string {
  const attribution = [
    ...statement.cue,
    ...statement.source,
    ...statement.carrier,
    ...statement.recipient,
  ].sort((a, b) => a.start - b.start);
  let all = '';
  let before: Span | undefined;
  for (const part of statement.content) {
    if (before) all += leavesOut(analysis.prose, before.end, part.start, attribution) ? ' … ' : ' ';
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

function leavesOut(prose: string, start: number, end: number, attribution: readonly Span[]): boolean {
  let rest = '';
  let from = start;
  for (const span of attribution) {
    if (span.start < from || span.end > end) continue;
    rest += prose.slice(from, span.start);
    from = span.end;
  }
  return /[\p{L}\p{N}]/u.test(rest + prose.slice(from, end));
}
