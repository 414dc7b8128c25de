import type { PhraseKind } from '../statements/phrases/phrase';

const phraseKinds: readonly PhraseKind[] = [
  'noun',
  'time',
  'verb',
  'quotation',
  'bracket',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'adjective',
  'adverb',
  'comma',
  'colon',
  'semicolon',
  'dash',
  'stop',
  'word',
];
const codes: ReadonlyMap<PhraseKind, number> = new Map(
  phraseKinds.map((kind, index) => [kind, 2 * (index + 1)]),
);

/** The number by which the models know a token that opens a phrase of the kind; one more for the phrase's other tokens. */
export function phraseCode(kind: PhraseKind): number {
  return codes.get(kind) ?? 0;
}
