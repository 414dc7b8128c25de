import type { Analysis, AnalyzeOptions, Span } from '../analysis';
import { resolvingSpeakers } from '../speakers/resolve-speakers';
import type { ParagraphStatements, Resolution } from '../speakers/resolve-speakers';
import { finish } from '../steps';
import type { Steps } from '../steps';
import type { Draft } from '../text/draft';
import { readingDraft } from '../text/read-draft';
import { wholeProse } from '../text/readable-words';
import { keepParagraphs } from './kept-paragraphs';
import type { KeptParagraph } from './kept-paragraphs';

/**
 * The analysis of a draft that changes. Each time exactly what a new one would give; what has not changed since the
 * last time is not read again. Holds about as much memory as the analysis itself, several times over.
 */
export class ChangingDraft {
  #kept: readonly KeptParagraph[] = [];

  /** The analysis of the draft as it is now. Total, as `analyze` is. */
  analyze(text: string, options: AnalyzeOptions = {}): Analysis {
    return finish(this.analyzing(text, options));
  }

  /**
   * {@link analyze} in steps. May be left at any step when the text has changed again: what was read is kept.
   *
   * @param first What is to be read first, in UTF-16 code units of the text; the whole analysis is one all the same.
   */
  *analyzing(
    text: string,
    options: AnalyzeOptions = {},
    first: Span = { start: 0, end: 0 },
  ): Steps<Analysis> {
    const draft = yield* readingDraft(text, options.format ?? 'plain');
    const kept = keepParagraphs(this.#kept, draft);
    this.#kept = kept;
    const unread = kept.filter(({ isRead }) => !isRead);
    const isFirst = ({ paragraph: { start, prose } }: KeptParagraph): boolean =>
      start < first.end && first.start < start + prose.length;
    for (const one of [...unread.filter(isFirst), ...unread.filter((one) => !isFirst(one))]) {
      one.read();
      yield;
    }
    const paragraphs = kept.map((one) => one.read());
    const resolution = yield* resolvingSpeakers(text, paragraphs);
    return yield* puttingTogether(text, draft, paragraphs, resolution, options);
  }
}

/** Puts together what is said of a draft. */
function* puttingTogether(
  text: string,
  draft: Draft,
  paragraphs: readonly ParagraphStatements[],
  { statements: all, speakers, quotations }: Resolution,
  options: AnalyzeOptions,
): Steps<Analysis> {
  const statements = options.stance === false ? all.filter((one) => one.class !== 'stance') : all;
  const zones = [
    ...draft.paragraphs.map(({ start, prose, zone }) => ({ start, end: start + prose.length, kind: zone })),
    ...draft.silent.map(({ span, kind }) => ({ ...span, kind })),
  ].sort((a, b) => a.start - b.start);
  yield;
  const sentences: Span[] = [];
  for (const { reading } of paragraphs) {
    const { start: at } = reading.paragraph;
    for (const { start, end } of reading.sentences) sentences.push({ start: at + start, end: at + end });
    yield;
  }
  return { statements, speakers, quotations, zones, sentences, prose: wholeProse(text, draft) };
}
