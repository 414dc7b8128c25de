import type { Analysis, AnalyzeOptions, Span } from '../analysis';
import type { Reading } from '../language/reading';
import type { ParagraphStatements, Resolution } from '../speakers/resolve-speakers';
import type { Steps } from '../steps';
import type { Draft } from '../text/draft';
import { wholeProse } from '../text/readable-words';

/** What the analysis says of the draft's words, whoever said them. */
export type Whole = Pick<Analysis, 'zones' | 'sentences' | 'prose'>;

/** Puts it together from the draft's paragraphs. */
export function* readingWhole(
  text: string,
  draft: Draft,
  paragraphs: readonly ParagraphStatements[],
): Steps<Whole> {
  const zones = [
    ...draft.paragraphs.map(({ start, prose, zone }) => ({ start, end: start + prose.length, kind: zone })),
    ...draft.silent.map(({ span, kind }) => ({ ...span, kind })),
  ].sort((a, b) => a.start - b.start);
  yield;
  const sentences: Span[] = [];
  for (const { reading } of paragraphs) {
    sentences.push(...sentencesOf(reading));
    yield;
  }
  return { zones, sentences, prose: wholeProse(text, draft) };
}

function sentencesOf({ paragraph, sentences }: Reading): Span[] {
  return sentences.map(({ start, end }) => ({ start: paragraph.start + start, end: paragraph.start + end }));
}

/** Everything that is said of a draft. */
export function wholeAnalysis(
  { statements: all, speakers, quotations }: Resolution,
  { zones, sentences, prose }: Whole,
  options: AnalyzeOptions,
): Analysis {
  const statements = options.stance === false ? all.filter((one) => one.class !== 'stance') : all;
  return { statements, speakers, quotations, zones, sentences, prose };
}
