import type { Reading } from '../language/reading';
import type { Sentence } from '../language/language';
import { cueWord } from '../lexicon/cue-words';
import { bareStatements } from './bare-quotations';
import { completeStatement } from './complete-statement';
import type { FoundStatement } from './found';
import { accordingTo } from './frames/according-to';
import { colonFrames } from './frames/colon';
import type { Frame, FrameRule, Range, VerbCue } from './frames/frame';
import { passiveFrame, quotedAs } from './frames/passive';
import { contentCueSource, contentCueSubject, subjectCueContent } from './frames/reported';
import { joinHalves } from './join-halves';
import { chunkSentence } from './phrases/chunk-sentence';
import type { ChunkedSentence } from './phrases/phrase';
import { verbCues } from './verb-cues';
import { withDetachedCues } from './detached-cues';

/** What a verb cue may be part of, the most telling frame first. */
const verbFrames: readonly FrameRule[] = [
  quotedAs,
  contentCueSource,
  subjectCueContent,
  contentCueSubject,
  passiveFrame,
];

/** The statements that a paragraph shows by itself, in text order; quotations nobody is given for are `bare`. */
export function findStatements(reading: Reading): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (const sentence of withDetachedCues(reading)) {
    if (!mayHoldStatement(reading, sentence)) continue;
    const chunked = chunkSentence(reading, sentence);
    for (const { frame, cue } of framesIn(chunked)) found.push(completeStatement(reading, frame, cue));
  }
  const joined = joinHalves(reading, found);
  return [...joined, ...bareStatements(reading, joined)].sort(byPosition);
}

/** Only sentences with a cue word or a quotation are worth tagging. */
function mayHoldStatement({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (
      token &&
      (token.quotation >= 0 ||
        cueWord(token.lower).length > 0 ||
        token.lower === 'according' ||
        token.text === ':')
    )
      return true;
  }
  return false;
}

interface CuedFrame {
  readonly frame: Frame;
  readonly cue: VerbCue | null;
}

function framesIn(sentence: ChunkedSentence): CuedFrame[] {
  const frames: CuedFrame[] = [...accordingTo(sentence), ...colonFrames(sentence)].map((frame) => ({
    frame,
    cue: null,
  }));
  const { phrases } = sentence;
  phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'verb') return;
    const inside = frames.some(({ frame }) => frame.content.some((range) => within(range, phrase)));
    if (inside) return;
    for (const cue of verbCues(sentence, index)) {
      const frame = firstFrame(sentence, cue);
      if (!frame) continue;
      frames.push({ frame, cue });
      break;
    }
  });
  return withoutSwallowed(frames);
}

function firstFrame(sentence: ChunkedSentence, cue: VerbCue): Frame | null {
  for (const rule of verbFrames) {
    const frame = rule(sentence, cue);
    if (frame) return frame;
  }
  return null;
}

/** A frame whose cue lies in the content of a later-found one was read too early: "He said, Orr claimed, …". */
function withoutSwallowed(frames: readonly CuedFrame[]): CuedFrame[] {
  return frames.filter(
    (one) =>
      !frames.some(
        (other) =>
          other !== one &&
          one.frame.cue[0] !== undefined &&
          other.frame.content.some((range) => one.frame.cue[0] && within(range, one.frame.cue[0])),
      ),
  );
}

function within(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function byPosition(a: FoundStatement, b: FoundStatement): number {
  return first(a) - first(b);
}

function first({ content, cue, source }: FoundStatement): number {
  return Math.min(...[...content, ...cue, ...source].map((span) => span.start));
}
