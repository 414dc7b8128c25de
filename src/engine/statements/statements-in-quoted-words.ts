import { describeStatement } from '../details/describe-statement';
import type { Sentence } from '../language/language';
import { readInside } from '../language/quoted-reading';
import type { Reading } from '../language/reading';
import { cueWord } from '../lexicon/cue-words';
import { denyingSubjects } from '../lexicon/refusals';
import type { Steps } from '../steps';
import { meet, overlaps } from '../text/span';
import { completeStatement } from './complete-statement';
import type { FoundFrame } from './complete-statement';
import type { FoundStatement, SpannedStatement } from './found';
import { chunkSentence } from './phrases/chunk-sentence';
import type { ChunkedSentence } from './phrases/phrase';
import { framesIn, isClear } from './sentence-frames';

/**
 * What people say within the quoted words of others: “They told us it was safe,” Orr said. By the rules alone and where they are
 * sure, as the articles that the models learn from mark no such statements; of `outer`, what is said around them. Each is
 * one level deeper than what it stands in. A pair of quotation marks a step.
 */
export function* findingInQuotedWords(
  reading: Reading,
  outer: readonly SpannedStatement[],
): Steps<FoundStatement[]> {
  const found: FoundStatement[] = [];
  for (const [index, pair] of reading.marks.entries()) {
    if (pair.depth > 0) continue;
    const around = outer.filter(({ content }) => content.some((span) => overlaps(span, pair)));
    if (around.length === 0) continue;
    const depth = 1 + Math.max(...around.map((one) => one.depth));
    const inside = readInside(reading, index);
    const own = inside.sentences
      .filter((sentence) => hasSpeechVerb(inside, sentence))
      .flatMap((sentence) => statementsOf(chunkSentence(inside, sentence), depth))
      .filter((one) => one.actual && !around.some(({ cue }) => meet(cue, one.cue)));
    found.push(...own, ...(yield* findingInQuotedWords(inside, own)));
    yield;
  }
  return found;
}

function statementsOf(sentence: ChunkedSentence, depth: number): FoundStatement[] {
  return framesIn(sentence)
    .filter((found) => isClear(found) && isOfMoreThanAWord(found) && isReported(sentence, found))
    .map((found) => completeStatement(sentence, { ...found, depth: depth + found.depth }))
    .map((spanned) => ({ ...spanned, ...describeStatement(sentence.reading, spanned) }));
}

function hasSpeechVerb({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const readings = cueWord(tokens[at]?.lower ?? '');
    if (readings.some((one) => one.class === 'speech' && !one.flags.has('weak'))) return true;
  }
  return false;
}

/** "They asked us where" tells nothing of what was asked. */
function isOfMoreThanAWord({ frame }: FoundFrame): boolean {
  return frame.content.some(({ from, to }) => to - from > 1);
}

/** "Nobody told us": no statement. "I have to say it was good", "We tell you it leaks": who says so is saying it now. */
function isReported({ tokens }: ChunkedSentence, { frame, cue }: FoundFrame): boolean {
  const source = tokens[frame.source[0]?.from ?? -1]?.lower ?? '';
  if (denyingSubjects.has(source)) return false;
  const isPresent = cue !== null && tokens[cue.to - 1]?.lower === cue.reading.lemma;
  return !(isPresent && /^(?:i|we)$/u.test(source));
}
