import type { Span } from '../analysis';
import type { Sentence } from '../language/language';
import type { Reading } from '../language/reading';
import { firstFrom } from '../text/in-order';
import { withDetachedCues } from '../statements/detached-cues';
import type { VerbCue } from '../statements/frames/frame';
import { chunkSentence } from '../statements/phrases/chunk-sentence';
import type { ChunkedSentence } from '../statements/phrases/phrase';
import { verbCues } from '../statements/verb-cues';
import type { StatementSpans } from './details';

/** A cue in its sentence. */
export interface CueInSentence {
  readonly sentence: ChunkedSentence;
  /** The cue's verb; null for a noun, a preposition, a colon, and for a verb that the lexicon does not know as a cue. */
  readonly verb: VerbCue | null;
  /** Paragraph tokens from the cue's first (inclusive) to its last (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** The cue of a statement in its sentence; null where there is none. */
export function readCue(reading: Reading, { cue }: StatementSpans): CueInSentence | null {
  const [first] = cue;
  const last = cue.at(-1);
  if (!first || !last) return null;
  const around = sentenceAt(reading, first.start);
  if (!around) return null;
  const sentence = chunkSentence(reading, around);
  const from = firstFrom(reading.tokens, first.start);
  const to = Math.max(from + 1, Math.min(around.to, firstFrom(reading.tokens, last.end)));
  return { sentence, verb: verbIn(sentence, cue), from, to };
}

function sentenceAt(reading: Reading, offset: number): Sentence | null {
  const sentences = withDetachedCues(reading);
  const sentence = sentences[firstFrom(sentences, offset + 1) - 1];
  return sentence && offset < sentence.end ? sentence : null;
}

/**
 * The first verb group of the cue that the lexicon knows, with the groups that lead up to it ("declined to say") or that
 * it leads up to.
 */
function verbIn(sentence: ChunkedSentence, cue: readonly Span[]): VerbCue | null {
  const { phrases, tokens } = sentence;
  let found: VerbCue | null = null;
  const last = cue.at(-1)?.end ?? 0;
  for (let index = firstPhrase(sentence, cue[0]?.start ?? 0); index < phrases.length; index += 1) {
    const phrase = phrases[index];
    const head = tokens[phrase?.head ?? -1];
    if (!phrase || !head || head.start >= last) break;
    if (phrase.kind !== 'verb' || !cue.some(({ start, end }) => start <= head.start && head.end <= end))
      continue;
    const [verb] = verbCues(sentence, index);
    if (!verb) continue;
    if (found && verb.first > found.phrase) break;
    found = verb;
  }
  return found;
}

function firstPhrase({ phrases, tokens }: ChunkedSentence, offset: number): number {
  return Math.max(
    0,
    phrases.findIndex(({ to }) => (tokens[to - 1]?.end ?? 0) > offset),
  );
}
