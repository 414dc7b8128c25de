import type { Analysis, AnalyzeOptions, DraftFormat, Span } from '../analysis';
import { resolvingSpeakers } from '../speakers/resolve-speakers';
import { finish } from '../steps';
import type { Steps } from '../steps';
import type { Draft, Paragraph } from '../text/draft';
import { readingDraft } from '../text/read-draft';
import { shift } from '../text/span';
import { touchDraft } from './kept-draft';
import { keepParagraphs, KeptParagraph } from './kept-paragraphs';
import { KeptResolution } from './kept-resolution';
import { editBetween } from './text-edit';
import { analysisOf } from './said';
import { readingWhole, wholeAnalysis } from './whole';
import { holdForm } from '../held-forms';

/**
 * The analysis of a draft that changes. Each time exactly what a new one would give; what has not changed since the
 * last time is not read again. Holds about as much memory as the analysis itself, several times over.
 */
export class ChangingDraft {
  #kept: KeptParagraph[] = [];
  #paragraphs: Paragraph[] = [];
  /** Where they begin; what they say themselves is brought up to date by {@link #settle}. */
  #starts: number[] = [];
  /** The draft as it was read last; its paragraphs are those of {@link #kept}. */
  #last: { readonly text: string; readonly format: DraftFormat; readonly draft: Draft } | null = null;
  /** What came of it, if it was read to the end. */
  #said: KeptResolution | null = null;

  /** @param keeps Whether it is to be read again; where not, what that would take is not kept. */
  constructor(readonly keeps = true) {}

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
    const format = options.format ?? 'plain';
    const said = this.#said;
    this.#said = null;
    const touched = this.#touch(text, format);
    if (touched && said) {
      const { index } = touched;
      const here = this.#kept[index];
      const now = here && (yield* here.reading());
      if (now && (yield* said.touching({ index, now, text, starts: this.#starts }))) {
        this.#said = said;
        return analysisOf(said.said(text, this.#starts, touched.draft.silent), options);
      }
    }
    this.#settle();
    const draft = touched?.draft ?? (yield* this.#reading(text, format));
    const kept = this.#kept;
    const unread = kept.filter(({ isRead }) => !isRead);
    const isFirst = ({ paragraph: { start, prose } }: KeptParagraph): boolean =>
      start < first.end && first.start < start + prose.length;
    for (const one of [...unread.filter(isFirst), ...unread.filter((one) => !isFirst(one))]) {
      yield* one.reading();
      yield;
    }
    const paragraphs = kept.map((one) => one.read());
    if (!this.keeps) {
      const resolution = yield* resolvingSpeakers(text, paragraphs);
      return wholeAnalysis(resolution, yield* readingWhole(text, draft, paragraphs), options);
    }
    this.#said = yield* KeptResolution.reading(text, paragraphs);
    return analysisOf(this.#said.said(text, this.#starts, draft.silent), options);
  }

  /** Tells the paragraphs where they begin. */
  #settle(): void {
    this.#kept.forEach((one, index) => {
      one.paragraph.start = this.#starts[index] ?? 0;
    });
  }

  /** Reads the whole draft. */
  *#reading(text: string, format: DraftFormat): Steps<Draft> {
    const read = yield* readingDraft(text, format);
    this.#kept = keepParagraphs(this.#kept, read);
    this.#paragraphs = this.#kept.map((one) => one.paragraph);
    this.#starts = this.#paragraphs.map(({ start }) => start);
    const draft = { ...read, paragraphs: this.#paragraphs };
    this.#last = { text, format, draft };
    return draft;
  }

  /** The draft where only a few words in one of its paragraphs have changed; null where it takes a reading to tell. */
  #touch(text: string, format: DraftFormat): { draft: Draft; index: number } | null {
    const last = this.#last;
    if (last?.format !== format) return null;
    const edit = editBetween(last.text, text);
    const touched = touchDraft(last.text, text, edit, format, last.draft, this.#starts);
    if (!touched) return null;
    const { index, paragraph, votes, lines } = touched;
    const by = edit.newEnd - edit.oldEnd;
    const now = new KeptParagraph(paragraph, last.draft.style);
    this.#kept[index] = now;
    this.#paragraphs[index] = now.paragraph;
    const starts = [...this.#starts];
    starts[index] = paragraph.start;
    for (let later = index + 1; later < starts.length; later += 1) starts[later] = (starts[later] ?? 0) + by;
    this.#starts = starts;
    const draft: Draft = {
      ...last.draft,
      votes,
      lines,
      paragraphs: this.#paragraphs,
      silent: last.draft.silent.map(({ span, kind }) => ({
        span: span.start < edit.start ? span : shift(span, by),
        kind,
      })),
    };
    this.#last = { text, format, draft };
    return { draft, index };
  }
}

holdForm(ChangingDraft);
