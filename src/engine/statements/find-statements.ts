import { describeStatement } from '../details/describe-statement';
import type { Reading } from '../language/reading';
import { learnedStatements } from '../learned/learned-statements';
import { finish } from '../steps';
import type { Steps } from '../steps';
import { bareStatements } from './bare-quotations';
import { completeStatement } from './complete-statement';
import { withDetachedCues } from './detached-cues';
import type { FoundStatement, SpannedStatement } from './found';
import type { Frame } from './frames/frame';
import { labelFrame } from './frames/labels';
import { joinHalves } from './join-halves';
import { chunkSentence } from './phrases/chunk-sentence';
import type { ChunkedSentence } from './phrases/phrase';
import { framesIn, isClearlyNested, mayHoldStatement } from './sentence-frames';
import { findingInQuotedWords } from './statements-in-quoted-words';

/** The statements that a paragraph shows by itself, in text order; quotations nobody is given for are `bare`. */
export function findStatements(reading: Reading): FoundStatement[] {
  return finish(findingStatements(reading));
}

/** {@link findStatements} in steps. */
export function* findingStatements(reading: Reading): Steps<FoundStatement[]> {
  const rules = yield* findingByRules(reading);
  const found = labelFrame(reading) ? rules : learnedStatements(reading, rules);
  yield;
  const outer = [...found, ...bareStatements(reading, found)].sort(byPosition);
  const described = outer.map((spanned) => ({ ...spanned, ...describeStatement(reading, spanned) }));
  return [...described, ...(yield* findingInQuotedWords(reading, outer))].sort(byPosition);
}

/** The statements that the rules find in a paragraph. Bare quotations are not among them. */
export function ruleStatements(reading: Reading): SpannedStatement[] {
  return finish(findingByRules(reading));
}

/** A sentence a step. */
function* findingByRules(reading: Reading): Steps<SpannedStatement[]> {
  const label = labelFrame(reading);
  return joinHalves(reading, label ? labelled(reading, label) : yield* reported(reading));
}

/** A paragraph under a speaker's label is one statement; what the speaker clearly says of others' words is nested in it. */
function labelled(reading: Reading, frame: Frame): SpannedStatement[] {
  const { tokens, paragraph } = reading;
  const sentence = { start: 0, end: paragraph.prose.length, from: 0, to: tokens.length };
  const chunked: ChunkedSentence = {
    reading,
    sentence,
    tokens,
    phrases: [],
    tag: () => 'other',
    subjects: new Map(),
  };
  const nested = reading.sentences
    .filter((one) => mayHoldStatement(reading, one))
    .flatMap((one) => {
      const inner = chunkSentence(reading, one);
      return framesIn(inner)
        .filter((found) => isClearlyNested(frame, found))
        .map((found) => completeStatement(inner, { ...found, depth: found.depth + 1 }));
    });
  return [completeStatement(chunked, { frame, cue: null, stance: false, depth: 0 }), ...nested];
}

function* reported(reading: Reading): Steps<SpannedStatement[]> {
  const statements: SpannedStatement[] = [];
  for (const sentence of withDetachedCues(reading)) {
    if (!mayHoldStatement(reading, sentence)) continue;
    const chunked = chunkSentence(reading, sentence);
    for (const found of framesIn(chunked)) statements.push(completeStatement(chunked, found));
    yield;
  }
  return statements;
}

/** In text order, those that share their source in the order of their words. */
function byPosition(a: SpannedStatement, b: SpannedStatement): number {
  return first(a) - first(b) || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
}

function first({ content, cue, source }: SpannedStatement): number {
  return Math.min(...[...content, ...cue, ...source].map((span) => span.start));
}
