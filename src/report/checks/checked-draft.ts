import { readableWords } from '../../engine';
import type { Analysis, Span, Statement } from '../../engine';
import type { Check, Passage } from '../../checking';

/** A draft with what the transcripts say of its quotations; `file` is what the reader knows it by. */
export interface CheckedDraft {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** In text order. */
  readonly checks: readonly Check[];
  /** For statements in the writer's words: the passages nearest to them, without a verdict. */
  readonly indirect: readonly NearPassages[];
}

export interface NearPassages {
  readonly statement: Statement;
  readonly passages: readonly Passage[];
}

/** A quotation's words as the draft prints them, on one line. */
export function quotedWords({ text, analysis }: CheckedDraft, content: readonly Span[]): string {
  return content.map((span) => readableWords(text, analysis, span)).join(' … ');
}

/** The name of a speaker of the draft; empty where it names nobody. */
export function nameOf({ analysis }: CheckedDraft, speaker: string | null): string {
  return analysis.speakers.find(({ id }) => id === speaker)?.name ?? '';
}
