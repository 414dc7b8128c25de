import { mediaWords } from '../lexicon/venue-words';
import type { Range } from './frames/frame';
import { sourceFrom } from './phrases/inverted-subjects';
import type { ChunkedSentence } from './phrases/phrase';

const relaying = new Set([
  'quoted',
  'cited',
  'reported',
  'carried',
  'published',
  'relayed',
  'broadcast',
  'obtained',
]);

/** Through whom the sentence's statement came: ", quoted by Russian news agencies", ", as reported by Radio Tarn". */
export function carrierAfter(sentence: ChunkedSentence, from: number): Range | null {
  const { phrases, tokens } = sentence;
  for (let at = 0; at + 2 < phrases.length; at += 1) {
    const phrase = phrases[at];
    const by = phrases[at + 1];
    if (!phrase || !by || phrase.from < from) continue;
    if (
      phrase.verb?.passive === true ||
      !relaying.has(tokens[phrase.head]?.lower ?? '') ||
      tokens[by.from]?.lower !== 'by'
    )
      continue;
    const opener = phrases[at - 1];
    if (opener?.kind !== 'comma' && tokens[opener?.from ?? -1]?.lower !== 'as') continue;
    return sourceFrom(sentence, at + 2)?.source ?? null;
  }
  return null;
}

/** "told Radio Tarn", "told the BBC": a recipient that passes on what it hears. */
export function isMedium({ tokens }: ChunkedSentence, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower, text }) =>
        mediaWords.has(lower.replace(/'s$/, '')) && (/^\p{Lu}/u.test(text) || to - from > 1),
    );
}
