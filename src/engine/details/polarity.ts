import { nothingSaid } from '../lexicon/nothing-said';
import type { Reading } from '../language/reading';
import { refusalAt } from '../statements/frames/refusals';
import type { CueInSentence } from './cue-in-sentence';
import type { Details, StatementSpans } from './details';

/** "denied", "did not deny", "would not say", "declined to comment", "said nothing", "did not respond to questions". */
export function polarityOf(
  reading: Reading,
  cue: CueInSentence | null,
  spans: StatementSpans,
): Details['polarity'] {
  return isNothing(reading, cue, spans) || isRefusal(cue) ? 'withheld' : (cue?.verb?.polarity ?? 'positive');
}

function isRefusal(cue: CueInSentence | null): boolean {
  if (!cue) return false;
  const { sentence, from, to } = cue;
  return sentence.phrases.some(
    (phrase, index) => from <= phrase.head && phrase.head < to && refusalAt(sentence, index) !== null,
  );
}

/** Whether all that a verb's object says is that nothing was said; the object or its beginning may be part of the cue. */
function isNothing(
  { paragraph: { prose } }: Reading,
  read: CueInSentence | null,
  { content, cue }: StatementSpans,
): boolean {
  const [only, ...more] = content;
  if (!read?.verb || !only || more.length > 0) return false;
  if (nothingSaid.test(prose.slice(only.start, only.end))) return true;
  return cue.some(({ start, end }) => /\bnothing\b/iu.test(prose.slice(start, end)));
}
