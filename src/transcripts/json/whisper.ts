import type { About, TranscriptBuilder } from '../transcript-builder';
import type { Heard } from './heard';
import { JsonReadings, sayHeard, timedWords, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import type { JsonValue } from './json-value';
import { at, decoded, itemsOf, stringAt, textAt } from './json-value';
import { wordsIn } from '../words';

/**
 * Whisper: `segments[]{start, end, text, words[]{word, start, end, probability}}` in seconds; as a bare list of segments
 * too, and whisper.cpp's `transcription[]{offsets{from, to}, text}` in milliseconds. The words point into the segment's
 * text, which is in one piece; their times come from `words`.
 */
export const whisper: JsonFormat = {
  format: 'whisper',
  fits: isWhisper,
  read: readWhisper,
};

/** Whisper's segments with speakers or with a score for each word. */
export const whisperx: JsonFormat = {
  format: 'whisperx',
  fits: (root) =>
    isWhisper(root) &&
    (at(root, 'word_segments') !== undefined ||
      segmentsOf(root).some(
        (segment) =>
          at(segment, 'speaker') !== undefined ||
          itemsOf(at(segment, 'words')).some((word) => at(word, 'score') ?? at(word, 'speaker')),
      )),
  read: readWhisper,
};

/** All that Whisper's answer can have beside its text where no segments were asked for. */
const bareFields = new Set(['text', 'language', 'duration', 'task', 'words', 'usage']);

function isWhisper(root: JsonValue): boolean {
  return segmentsOf(root).some(
    (segment) =>
      textAt(segment, 'text') &&
      (segment === root || ['start', 'offsets', 'words'].some((key) => at(segment, key) !== undefined)),
  );
}

function readWhisper(file: string, root: JsonValue, builder: TranscriptBuilder): About {
  for (const segment of segmentsOf(root)) saySegment(file, segment, builder);
  return { language: stringAt(root, 'language') ?? stringAt(root, 'result', 'language') };
}

function segmentsOf(root: JsonValue): readonly JsonValue[] {
  if (root.kind === 'list') return root.items;
  if (root.kind !== 'record') return [];
  for (const key of ['segments', 'transcription']) {
    const segments = itemsOf(at(root, key));
    if (segments.length > 0) return segments;
  }
  return [...root.fields.keys()].every((key) => bareFields.has(key)) ? [root] : [];
}

function saySegment(file: string, segment: JsonValue, builder: TranscriptBuilder): void {
  const seconds = new JsonReadings(builder);
  const text = textAt(segment, 'text');
  const voice = voiceOf(at(segment, 'speaker'));
  // A word without a speaker, as WhisperX leaves those it cannot place, goes on with the one before.
  let last = voice;
  const pieces = itemsOf(at(segment, 'words')).flatMap((word): Heard[] => {
    const written = textAt(word, 'word', 'text');
    if (!written) return [];
    const own = voiceOf(at(word, 'speaker'));
    if (own.speaker !== null) last = own;
    return [
      {
        text: written,
        from: seconds.time(at(word, 'start')),
        to: seconds.time(at(word, 'end')),
        confidence: seconds.confidence(at(word, 'probability') ?? at(word, 'score')),
        speaker: last,
      },
    ];
  });
  const offsets = at(segment, 'offsets');
  const clock = offsets ? new JsonReadings(builder, 1) : seconds;
  const from = clock.time(at(offsets, 'from') ?? at(segment, 'start'));
  const to = clock.time(at(offsets, 'to') ?? at(segment, 'end'));
  const speakers = new Set(pieces.map((piece) => piece.speaker.speaker));
  const words = text && speakers.size < 2 ? timedWords(file, text, pieces) : null;
  if (words) builder.say({ ...(pieces[0]?.speaker ?? voice), words, from, to });
  else if (pieces.length > 0) sayHeard(file, builder, pieces);
  else if (text) builder.say({ ...voice, words: wordsIn(decoded(file, text)), from, to });
  else builder.problem(segment.start, 'bad-field', 'text');
}
