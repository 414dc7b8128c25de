import type { Span, StatementClass, StatementKind } from '../analysis';

/**
 * How the text says who said it. The construction decides the reason and how sure we are.
 * - `subject`: "Quill said …". `inverted`: "…," said Quill. `according-to`: and other prepositional cues.
 * - `noun`: "Quill's warning that …". `passive`: "described as … by Orr". `colon`: "Orr: …", "Orr was blunt: …".
 * - `label`: Q&A and transcript labels. `dash`: a signature. `inherited`: "… and said", "…, adding".
 * - `relative`: "Quill, who said …". `agentless`: "it was reported that …". `credit`: given by the markup.
 * - `bare`: a quotation with no cue.
 */
export type Construction =
  | 'subject'
  | 'inverted'
  | 'according-to'
  | 'noun'
  | 'passive'
  | 'colon'
  | 'label'
  | 'dash'
  | 'inherited'
  | 'relative'
  | 'agentless'
  | 'credit'
  | 'bare';

/**
 * A statement as its own paragraph shows it, before anybody knows who "he" is. All spans are relative to the
 * paragraph.
 */
export interface FoundStatement {
  readonly construction: Construction;
  readonly kind: StatementKind;
  readonly class: StatementClass;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Where the source is a relative pronoun or is left out: the noun phrase that it stands for. */
  readonly subject: Span | null;
  readonly carrier: readonly Span[];
  readonly recipient: readonly Span[];
  /** Words in the content that the writer put in: "[the board]", "(its)". */
  readonly insertions: readonly Span[];
  readonly polarity: 'positive' | 'negative' | 'withheld';
  readonly actual: boolean;
  readonly bearer: 'voice' | 'sign';
  readonly depth: number;
  /** Between 0 and 1: that this is a statement and its spans are right, judged by form alone. */
  readonly strength: number;
}
