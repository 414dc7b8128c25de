import type { Span, StatementClass, StatementKind } from '../analysis';
import type { Details, StatementSpans } from '../details/details';

/**
 * How the text says who said it. The construction decides the reason and how sure we are.
 * - `subject`: "Quill said …". `inverted`: "…," said Quill. `according-to`: and other prepositional cues.
 * - `noun`: "Quill's warning that …". `passive`: "described as … by Orr". `colon`: "Orr: …", "Orr was blunt: …".
 * - `label`: Q&A and transcript labels. `dash`: a signature. `inherited`: "… and said", "…, adding".
 * - `relative`: "Quill, who said …". `agentless`: "it was reported that …". `credit`: given by the markup.
 * - `turn`: a question or an answer in an interview without labels. `bare`: a quotation with no cue.
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
  | 'refusal'
  | 'credit'
  | 'turn'
  | 'bare';

/** A statement as far as its spans tell; all of them are relative to the paragraph. */
export interface SpannedStatement extends StatementSpans {
  readonly construction: Construction;
  readonly kind: StatementKind;
  readonly class: StatementClass;
  /** Where the source is a relative pronoun or is left out: the noun phrase that it stands for. */
  readonly subject: Span | null;
  /** Between 0 and 1: that this is a statement and its spans are right, judged by form alone. */
  readonly strength: number;
}

/** A statement as its own paragraph shows it, before anybody knows who "he" is. */
export type FoundStatement = SpannedStatement & Details;
