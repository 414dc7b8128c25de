/**
 * The words that a report adds to the draft's own. They are passed in, because the report knows no interface and
 * its language: the command line uses {@link english}, the editor passes translated ones.
 */
export interface Wording {
  /** "line 3"; lines count from 1. */
  readonly line: (line: number) => string;
  /** In place of a name where the draft names nobody: "nobody named". */
  readonly nobody: string;
  /** In place of a name where several may be meant: "Quill or Orr?". Names are in order of likelihood. */
  readonly oneOf: (names: readonly string[]) => string;
  /** The words are the writer's, not the speaker's. */
  readonly indirect: string;
  /** The words are the writer's but for those in quotation marks. */
  readonly mixed: string;
  /** The draft gives no cue here; the speaker is taken from the context. */
  readonly inferred: string;
  /** Second-hand: through whom the words came. */
  readonly via: (carrier: string) => string;
  /** Not in fact said: a hypothetical, a thought, words to come. */
  readonly notSaid: string;
  /** Words on a sign or the like; nobody spoke them. */
  readonly sign: string;
}

export const english: Wording = {
  line: (line) => `line ${line}`,
  nobody: 'nobody named',
  oneOf: (names) => `${names.join(' or ')}?`,
  indirect: 'indirect',
  mixed: 'partly in the writer’s words',
  inferred: 'speaker from the context',
  via: (carrier) => `through ${carrier}`,
  notSaid: 'not said in fact',
  sign: 'written, not spoken',
};
