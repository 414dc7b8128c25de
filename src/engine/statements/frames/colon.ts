import { contentFrom } from '../content-bounds';
import type { ChunkedSentence } from '../phrases/phrase';
import { rangeOf } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { Frame } from './frame';

/** Orr: “No.” and, in a headline, Orr: I never lied. */
export function colonFrames(sentence: ChunkedSentence): Frame[] {
  const { phrases, tokens, reading } = sentence;
  const colon = phrases.findIndex((phrase) => phrase.kind === 'colon');
  if (colon < 1) return [];
  const mark = phrases[colon];
  const next = phrases[colon + 1];
  const source = rangeOf(phrases, 0, colon - 1);
  const named =
    phrases
      .slice(0, colon)
      .every((phrase) => ['noun', 'preposition', 'bracket', 'coordinator'].includes(phrase.kind)) &&
    phrases[0]?.kind === 'noun';
  if (!mark || !next || !named || source.to - source.from > 8) return [];
  const name = tokens
    .slice(source.from, source.to)
    .every((token) => /^[\p{Lu}\p{N}.&'’()-]|^(?:of|de|von|van|and|the)$/u.test(token.text));
  const headline = reading.paragraph.zone === 'headline' && name;
  if (next.kind !== 'quotation' && !headline) return [];
  return [
    {
      ...plainFrame,
      construction: 'colon',
      cue: [{ from: mark.from, to: mark.to }],
      source: [source],
      content: [contentFrom(sentence, colon + 1)],
      strength: headline ? 0.8 : 0.9,
    },
  ];
}
