import type { Sentence } from '../language/language';
import type { Reading } from '../language/reading';
import { cueNoun } from '../lexicon/cue-nouns';
import { cueWord } from '../lexicon/cue-words';
import { hearing } from '../lexicon/hearings';
import { refusingWords } from '../lexicon/refusals';
import type { FoundFrame } from './complete-statement';
import { accordingTo } from './frames/according-to';
import { asSaid } from './frames/as-said';
import { colonFrames } from './frames/colon';
import type { Frame, FrameRule, Range, VerbCue } from './frames/frame';
import { frontedQuestion } from './frames/fronted-question';
import { hearingFrames } from './frames/hearings';
import { nounCues } from './frames/noun-cues';
import { passiveFrame, quotedAs } from './frames/passive';
import { refusalFrames } from './frames/refusals';
import { contentCueSource, contentCueSubject, subjectCueContent } from './frames/reported';
import { signatureFrames } from './frames/signatures';
import type { ChunkedSentence } from './phrases/phrase';
import { verbCues } from './verb-cues';

/** What a verb cue may be part of, the most telling frame first. */
const verbFrames: readonly FrameRule[] = [
  frontedQuestion,
  quotedAs,
  asSaid,
  contentCueSource,
  subjectCueContent,
  contentCueSubject,
  passiveFrame,
];

/** Only sentences with a cue word or a quotation are worth tagging. */
export function mayHoldStatement({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.quotation >= 0 || token.text === ':' || token.lower === 'according') return true;
    if (at === from && token.lower === 'for') return true;
    if (refusingWords.has(token.lower) || hearing.has(token.lower)) return true;
    if (cueWord(token.lower).length > 0 || cueNoun(token.lower) !== null) return true;
  }
  return false;
}

/** What the rules find in a sentence, statements inside others' words among them, one level deeper. */
export function framesIn(sentence: ChunkedSentence): FoundFrame[] {
  const plain = { cue: null, stance: false, depth: 0 };
  const first: FoundFrame[] = [
    ...signatureFrames(sentence),
    ...accordingTo(sentence),
    ...refusalFrames(sentence),
    ...hearingFrames(sentence),
  ].map((frame) => ({ ...plain, frame }));
  const frames = [...first];
  const nested: FoundFrame[] = [];
  const contains = (frame: Frame, range: Range): boolean =>
    frame.content.some((content) => within(content, range));
  sentence.phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'verb') return;
    if (frames.some(({ frame }) => frame.cue.some((range) => within(range, phrase)))) return;
    for (const cue of verbCues(sentence, index)) {
      const frame = firstFrame(sentence, cue);
      if (!frame) continue;
      const around = frames.find((other) => contains(other.frame, phrase));
      const found = {
        frame,
        cue,
        stance: cue.reading.class === 'stance',
        depth: 0,
      };
      if (!around) frames.push(found);
      else if (isClearlyNested(around.frame, found))
        nested.push({ ...found, frame: cutTo(frame, around.frame), depth: 1 });
      break;
    }
  });
  for (const { frame, stance } of nounCues(sentence)) {
    const range = frame.cue[0];
    const free =
      range &&
      !frames.some(
        (other) =>
          contains(other.frame, range) ||
          frame.content.some((content) => other.frame.cue.some((cue) => within(content, cue)) && !other.cue),
      );
    if (free) frames.push({ ...plain, frame, stance });
  }
  for (const frame of colonFrames(sentence)) {
    const taken = frames.some((other) =>
      other.frame.content.some((content) =>
        frame.content.some((own) => own.from < content.to && content.from < own.to),
      ),
    );
    if (!taken) frames.push({ ...plain, frame });
  }
  return [...withoutSwallowed(frames), ...nested];
}

function firstFrame(sentence: ChunkedSentence, cue: VerbCue): Frame | null {
  for (const rule of verbFrames) {
    const frame = rule(sentence, cue);
    if (frame) return frame;
  }
  return null;
}

/** Orr said Quill had claimed the job was hers: a speech verb with its own subject and a clause, wholly inside. */
export function isClearlyNested(around: Frame, found: FoundFrame): boolean {
  const ranges = [...found.frame.source, ...found.frame.cue];
  return isClear(found) && ranges.every((range) => around.content.some((content) => within(content, range)));
}

/** A speech verb with its own subject and a clause. */
export function isClear({ frame, cue }: FoundFrame): boolean {
  return (
    cue?.reading.class === 'speech' &&
    !cue.reading.flags.has('weak') &&
    frame.construction === 'subject' &&
    frame.strength >= 0.9
  );
}

/** Content of a nested statement ends where that of the outer one does. */
function cutTo(frame: Frame, around: Frame): Frame {
  const end = Math.max(...around.content.map(({ to }) => to));
  return {
    ...frame,
    content: frame.content.map(({ from, to }) => ({ from, to: Math.max(from + 1, Math.min(to, end)) })),
  };
}

/**
 * A frame whose cue lies in the content of a later-found one is nested in it ("Orr told her he had left, she said"), or
 * was read too early ("He said, Orr claimed, …").
 */
function withoutSwallowed(frames: readonly FoundFrame[]): FoundFrame[] {
  return frames.flatMap((found): FoundFrame[] => {
    const cue = found.frame.cue[0];
    const around =
      cue &&
      frames.find(
        ({ frame }) => frame !== found.frame && frame.content.some((content) => within(content, cue)),
      );
    if (!around) return [found];
    if (!isClearlyNested(around.frame, found)) return [];
    return [{ ...found, frame: cutTo(found.frame, around.frame), depth: 1 }];
  });
}

function within(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
