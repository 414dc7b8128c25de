import type { TranscriptBuilder } from '../transcript-builder';
import type { Transcript } from '../transcript';
import { assemblyai } from './assemblyai';
import { aws } from './aws';
import { deepgram } from './deepgram';
import { google } from './google';
import type { JsonFormat } from './json-format';
import type { JsonValue } from './json-value';
import { otranscribe } from './otranscribe';
import { readJson } from './read-json';
import { rev } from './rev';
import { speechmatics } from './speechmatics';
import { unknown } from './unknown';
import { whisper, whisperx } from './whisper';
import { youtubeEvents } from './youtube-events';

/** The first that fits is read, so one whose shape another's could be taken for stands before that one. */
const formats: readonly JsonFormat[] = [
  rev,
  deepgram,
  speechmatics,
  google,
  aws,
  youtubeEvents,
  otranscribe,
  whisperx,
  whisper,
  assemblyai,
  unknown,
];

/** Whether a file that begins like this is JSON: "[00:12:31] …" is not. */
export function looksLikeJson(file: string): boolean {
  return /^[\s\ufeff]*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"]|\]\s*$))/.test(file);
}

/** Reads the JSON of a transcription tool, told by its fields. */
export function readJsonTranscript(file: string, builder: TranscriptBuilder): Transcript {
  const { values, damage } = readJson(file);
  for (const offset of damage) builder.problem(offset, 'broken-json', around(file, offset));
  const [first] = values;
  if (!first) return builder.build('plain');
  // One value a line, as streams are kept, is a list of them.
  const root: JsonValue =
    values.length === 1 ? first : { kind: 'list', start: first.start, items: [...values] };
  const format = formats.find((one) => one.fits(root)) ?? unknown;
  const about = format.read(file, root, builder);
  return builder.build(format.format, about);
}

/** What stands on the line at the offset and just before it. */
function around(file: string, offset: number): string {
  const before = /[^\r\n]*$/.exec(file.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(file.slice(offset, offset + 40))?.[0] ?? '';
  return (before + after).trim();
}
