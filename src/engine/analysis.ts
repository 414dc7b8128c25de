/**
 * What the engine says about a draft. Plain data: no methods, no cycles, safe to send between threads or to
 * print as JSON.
 *
 * Every offset is a UTF-16 code unit of the text given to {@link analyze}, every span is half-open, and
 * `text.slice(span.start, span.end)` is the words, untouched. Lists of spans are sorted and do not overlap.
 */

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. Never empty: `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * - `direct`: the content is nothing but words inside quotation marks, or under a speaker's label ("QUILL: It was cold.").
 * - `mixed`: reported in the writer's words with a part inside quotation marks.
 * - `indirect`: reported in the writer's words alone.
 */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** `stance`: belief, wish, plan or attitude, with no speech verb and no quotation marks; otherwise `speech`. */
export type StatementClass = 'speech' | 'stance';

/** One thing said by one source, as the draft prints it. */
export interface Statement {
  /** From the words, the speaker and the ordinal among equals; independent of the position. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly class: StatementClass;
  /** What was said, in text order. Quotation marks belong to it, and so do "that", "to" and "whether". */
  readonly content: readonly Span[];
  /** What marks it as said: the verb with its auxiliaries, adverbs and venue; a colon. Empty where there is none. */
  readonly cue: readonly Span[];
  /** Who said it, as written at this place ("he", "the minister"). Empty where the text names nobody here. */
  readonly source: readonly Span[];
  /** {@link Speaker.id} of the person or body meant, or null where the engine abstains. */
  readonly speaker: string | null;
  /** There is no cue of its own: the speaker is carried over from the context. */
  readonly inferred: boolean;
  /** Between 0 and 1: of statements with 0.9, nine in ten have the right speaker. With no speaker: that there is none to name. */
  readonly confidence: number;
  readonly reason: Reason;
  /** Others who may have said it, likeliest first; never contains {@link speaker}. */
  readonly candidates: readonly Candidate[];
  /** Through whom it reached the writer: "quoted by Russian news agencies", "told Radio Tarn". Empty where first-hand. */
  readonly carrier: readonly Span[];
  /** To whom it was said: "told reporters". */
  readonly recipient: readonly Span[];
  /** Where and in what it was said, as written: "in a statement", "at a rally in Leeds", "on Facebook". */
  readonly venue: readonly Span[];
  /** When it was said, as written: "on Friday", "two days later", "after the vote". */
  readonly time: readonly Span[];
  /** In what language, where the draft says so: "in Polish". */
  readonly language: readonly Span[];
  /** That somebody put it into the draft's language, as written: "through an interpreter", "in translation". */
  readonly interpreter: readonly Span[];
  /** Words in the content that the writer put in: "[the board]", "(its)". */
  readonly insertions: readonly Span[];
  /** Dots in the quoted words, brackets round them included: a cut that is marked, or a voice that trails off. */
  readonly ellipses: readonly Span[];
  /** The draft quotes no whole sentence but only words from one: said the deal was “a gift”. */
  readonly fragment: boolean;
  /** `negative`: said not to be so ("denied that"); `withheld`: would not say ("declined to comment"). */
  readonly polarity: 'positive' | 'negative' | 'withheld';
  /** False for what was not in fact said: a hypothetical, a thought, a future utterance. */
  readonly actual: boolean;
  /** 0 for the writer's own report; 1 for a statement reported inside the content of another; and so on. */
  readonly depth: number;
  /** What it was said by: a sign, a slogan, a song do not speak, they bear words. */
  readonly bearer: 'voice' | 'sign';
}

/** Why this speaker. A code with its evidence; the words for it belong to whoever shows it. */
export interface Reason {
  readonly code: ReasonCode;
  /** The words in the draft that the reason rests on: the antecedent, the earlier statement, the label. */
  readonly evidence: readonly Span[];
}

/**
 * - `named`: the source is the speaker's name.
 * - `described`: the source is a description that is itself the speaker ("two aides", "the report").
 * - `surname`: a later, shorter form of a name; evidence is where the person is introduced.
 * - `pronoun`: the antecedent of "he", "she", "they", "it", "who"; evidence is the antecedent.
 * - `role`: "the minister"; evidence is where the role was given to the speaker.
 * - `inherited`: the subject of an earlier verb in the sentence ("denied it and said …"); evidence is the subject.
 * - `continuation`: the quotation goes on from the paragraph before, or from before the cue.
 * - `carried-over`: no cue; the last speaker goes on; evidence is that speaker's last statement.
 * - `lead-in`: no cue; a sentence before introduces the speaker; evidence is the mention in it.
 * - `label`: "QUILL:", "A:"; evidence is the label. `signature`: "— J. Orr, Hull".
 * - `writer`: the first person outside quotation marks.
 * - `ambiguous`: several candidates; the engine abstains. `nobody`: the text names nobody.
 * - `corrected`: a person said so. The engine itself never gives it.
 */
export type ReasonCode =
  | 'named'
  | 'described'
  | 'surname'
  | 'pronoun'
  | 'role'
  | 'inherited'
  | 'continuation'
  | 'carried-over'
  | 'lead-in'
  | 'label'
  | 'signature'
  | 'writer'
  | 'ambiguous'
  | 'nobody'
  | 'corrected';

export interface Candidate {
  readonly speaker: string;
  /** Between 0 and 1, comparable within one statement only. */
  readonly score: number;
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'anonymous';

/** A person, body, group or document that says something in the draft, or that could be meant by a mention. */
export interface Speaker {
  /** `s1`, `s2`, … in the order of first mention. */
  readonly id: string;
  /**
   * The fullest form of the name in the draft, without title: "Sergei Lavrov"; with it where only titles tell two of a
   * name apart: "Mrs Marsh". A description where there is no name.
   */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the draft puts it, with its article: "the head of Russian diplomacy". */
  readonly description: string | null;
  readonly affiliation: string | null;
  /** Every spelling of the full name, in the order of appearance; more than one is worth a check. */
  readonly spellings: readonly string[];
  /** In text order. The first is where the speaker is introduced. */
  readonly mentions: readonly Mention[];
}

/** A place where the draft refers to a speaker. */
export interface Mention extends Span {
  readonly form: 'name' | 'short-name' | 'pronoun' | 'description' | 'label' | 'handle';
  /** Inside somebody's quoted words: never the antecedent of a pronoun outside. */
  readonly quoted: boolean;
}

/**
 * What a pair of quotation marks is there for.
 * - `statement`: part of a statement. `display`: a crosshead or pull quote that repeats words of the body.
 * - `unattributed`: somebody's words, and the draft gives nobody for them.
 * - `scare`, `title`, `nickname`, `term`, `sign`: not a statement. `nested`: inside another quotation.
 */
export type QuotationRole =
  'statement' | 'unattributed' | 'display' | 'scare' | 'title' | 'nickname' | 'term' | 'sign' | 'nested';

/** A quotation found in the text, with its marks, whether or not it is part of a statement. */
export interface Quotation extends Span {
  readonly role: QuotationRole;
  /** {@link Statement.id} that it is part of, or for `display` the statement whose words it repeats. */
  readonly statement: string | null;
  /** False where the closing mark is missing: the next paragraph goes on, or it was forgotten. */
  readonly closed: boolean;
  readonly depth: number;
}

export type ZoneKind =
  | 'headline'
  | 'crosshead'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'blockquote'
  | 'list-item'
  | 'caption'
  | 'front-matter'
  | 'code'
  | 'markup';

/** A stretch of the draft and what it is there for. Zones cover whole paragraphs and do not overlap. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

export interface Analysis {
  /** In text order of the first span of all (content, cue or source); of two with one source, of their content. */
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** In text order; nested ones follow the one they are in. */
  readonly quotations: readonly Quotation[];
  readonly zones: readonly Zone[];
  /** In text order; a sentence with a quotation of several sentences in it is one. None lies in two zones. */
  readonly sentences: readonly Span[];
  /**
   * The draft as it was read: as long as the text, markup blanked to spaces, the character an entity stands for in its
   * place. For showing words; {@link readableWords} gives them.
   */
  readonly prose: string;
}

/** How the draft is marked up. Anything unknown is read as `plain`. */
export type DraftFormat = 'plain' | 'markdown' | 'html' | 'asciidoc' | 'restructuredtext' | 'latex';

export interface AnalyzeOptions {
  readonly format?: DraftFormat;
  /** Also report stance: belief, wish, plan. Default true. */
  readonly stance?: boolean;
}
