import type { CueInSentence } from './cue-in-sentence';
import type { Details } from './details';

/** "denied", "did not deny", "would not say", "declined to comment". */
export function polarityOf(cue: CueInSentence | null): Details['polarity'] {
  return cue?.verb?.polarity ?? 'positive';
}
