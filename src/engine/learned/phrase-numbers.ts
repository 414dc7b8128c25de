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
/** The number by which the models know a kind of phrase. */
export const phraseNumber: Readonly<Record<string, number>> = Object.fromEntries(
  phraseKinds.map((kind, index) => [kind, index + 1]),
);
