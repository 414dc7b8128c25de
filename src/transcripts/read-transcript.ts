import { DecodedText } from './decoded-text';
import { looksLikeJson, readJsonTranscript } from './json/read-json-transcript';
import { readSubtitles } from './subtitles/read-subtitles';
import type { Transcript } from './transcript';
import { TranscriptBuilder } from './transcript-builder';
import { isBbc, readBbc } from './typed/bbc';
import { isOtter, readOtter } from './typed/otter';
import { readPlain } from './typed/plain';
import { typedLines } from './typed/read-typed';

const isWebVtt = /^\ufeff?WEBVTT(?:\s|$)/;
const hasTimings = /^[ \t]*(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,9})?[ \t]*-{2,3}>/m;

/**
 * Reads a transcript file. Total: any text gives a transcript; what cannot be read is told in
 * {@link Transcript.problems} with its line, and the rest is read. The format is told by the content, not by a name.
 * Time and memory grow linearly with the text.
 */
export function readTranscript(text: string): Transcript {
  const builder = new TranscriptBuilder(text);
  if (looksLikeJson(text)) return readJsonTranscript(text, builder);
  if (isWebVtt.test(text) || hasTimings.test(text)) {
    const { about, isRolling } = readSubtitles(text, builder);
    return builder.build(isRolling ? 'youtube' : isWebVtt.test(text) ? 'webvtt' : 'srt', about);
  }
  const lines = typedLines(text);
  if (isBbc(lines)) return builder.build('bbc', readBbc(text, lines, builder));
  if (isOtter(lines)) return builder.build('otter', readOtter(text, lines, builder));
  return builder.build('plain', readPlain(DecodedText.asIs(text, 0, text.length), lines, builder));
}
