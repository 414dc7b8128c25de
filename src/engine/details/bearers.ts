import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { signWords } from '../lexicon/venue-words';
import { firstFrom } from '../text/in-order';
import type { Details } from './details';

/** "A sign on the gate" bears words; "the owner, who signs as Wick" has a voice. */
export function bearerOf({ tokens }: Reading, source: readonly Span[]): Details['bearer'] {
  const isSign = source.some(({ start, end }) => {
    for (let at = firstFrom(tokens, start); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.start >= end || token.text === ',') return false;
      if (signWords.has(token.lower)) return true;
    }
    return false;
  });
  return isSign ? 'sign' : 'voice';
}
