import type { Span } from '../analysis';

/** The spans of a statement, however they were found, relative to the paragraph; lists are sorted and do not overlap. */
export interface StatementSpans {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** 0 for the writer's own report; 1 inside the content of another; and so on. */
  readonly depth: number;
}

/** What the words around a statement's spans tell about it. All spans are relative to the paragraph. */
export interface Details {
  /** Through whom it reached the writer: "quoted by Russian news agencies", "told Radio Tarn". */
  readonly carrier: readonly Span[];
  /** To whom it was said: "told reporters". */
  readonly recipient: readonly Span[];
  /** Where and in what it was said: "in a statement", "at a rally in Leeds". */
  readonly venue: readonly Span[];
  /** When it was said: "on Friday", "two days later". */
  readonly time: readonly Span[];
  /** In what language, where the draft says so: "in Polish". */
  readonly language: readonly Span[];
  /** Who put it into the draft's language: "through an interpreter". */
  readonly interpreter: readonly Span[];
  /** Words in the content that the writer put in: "[the board]", "(its)". */
  readonly insertions: readonly Span[];
  /** Dots in the quoted words, brackets around them included: "…", "[...]". */
  readonly ellipses: readonly Span[];
  /** No whole sentence is quoted, only words from one: said the deal was “a gift”. */
  readonly fragment: boolean;
  /** `negative`: said not to be so ("denied that"); `withheld`: would not say ("declined to comment"). */
  readonly polarity: 'positive' | 'negative' | 'withheld';
  /** False for what was not in fact said: a hypothetical, a thought, a future utterance. */
  readonly actual: boolean;
  /** What it was said by: a sign, a slogan, a song do not speak, they bear words. */
  readonly bearer: 'voice' | 'sign';
}
