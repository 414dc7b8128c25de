import { JsonReadings, voiceOf } from './heard';
import type { TranscriptBuilder } from '../transcript-builder';
import type { JsonFormat } from './json-format';
import type { JsonValue } from './json-value';
import { at, decoded, itemsOf, stringAt, textAt } from './json-value';
import { wordsIn } from '../words';

/**
 * Speechmatics: `results[]{type, start_time, end_time, attaches_to, alternatives[]{content, confidence, speaker}}` in
 * seconds; `UU` is an unknown speaker. Older files: `words[]{name, time, duration, confidence}` and
 * `speakers[]{name, time, duration}`, all as strings.
 */
export const speechmatics: JsonFormat = {
  format: 'speechmatics',
  fits: (root) =>
    itemsOf(at(root, 'results')).some((result) => textAt(at(result, 'alternatives', 0), 'content')) ||
    itemsOf(at(root, 'words')).some((word) => textAt(word, 'name') && at(word, 'time') !== undefined),
  read(file, root, builder) {
    const results = itemsOf(at(root, 'results'));
    if (results.length > 0) readResults(file, results, builder);
    else readOlder(file, root, builder);
    return {
      language:
        stringAt(root, 'metadata', 'transcription_config', 'language') ?? stringAt(root, 'job', 'lang'),
      date: stringAt(root, 'job', 'created_at') ?? stringAt(root, 'metadata', 'created_at'),
      media: stringAt(root, 'job', 'data_name') ?? stringAt(root, 'job', 'name'),
    };
  },
};

function readResults(file: string, results: readonly JsonValue[], builder: TranscriptBuilder): void {
  const readings = new JsonReadings(builder);
  let opening = '';
  for (const result of results) {
    const best = at(result, 'alternatives', 0);
    const content = textAt(best, 'content');
    const attaches = textAt(result, 'attaches_to')?.value;
    const isMark = textAt(result, 'type')?.value === 'punctuation';
    if (!content) builder.problem(result.start, 'bad-field', 'content');
    else if (isMark && attaches === 'next') opening += content.value;
    else if (isMark && !builder.isEmpty) builder.punctuate(content.value);
    else {
      const voice = voiceOf(at(best, 'speaker'), at(result, 'channel'));
      const words = wordsIn(decoded(file, content)).map((word) => ({
        ...word,
        confidence: readings.confidence(at(best, 'confidence')),
      }));
      const first = words[0];
      if (first && opening !== '') words[0] = { ...first, text: opening + first.text };
      opening = '';
      builder.say({
        ...(voice.speaker === 'UU' ? voiceOf() : voice),
        words,
        from: readings.time(at(result, 'start_time')),
        to: readings.time(at(result, 'end_time')),
      });
    }
  }
}

function readOlder(file: string, root: JsonValue, builder: TranscriptBuilder): void {
  const readings = new JsonReadings(builder);
  const turns = itemsOf(at(root, 'speakers')).map((turn) => ({
    voice: voiceOf(at(turn, 'name')),
    from: readings.time(at(turn, 'time')) ?? 0,
  }));
  let turn = 0;
  for (const word of itemsOf(at(root, 'words'))) {
    const name = textAt(word, 'name');
    const from = readings.time(at(word, 'time'));
    const duration = readings.time(at(word, 'duration'));
    if (!name) builder.problem(word.start, 'bad-field', 'name');
    else if (/^[.,?!;:]+$/.test(name.value) && !builder.isEmpty) builder.punctuate(name.value);
    else {
      while (from !== null && (turns[turn + 1]?.from ?? Infinity) <= from) turn++;
      builder.say({
        ...(turns[turn]?.voice ?? voiceOf()),
        words: wordsIn(decoded(file, name)).map((one) => ({
          ...one,
          confidence: readings.confidence(at(word, 'confidence')),
        })),
        from,
        to: from === null || duration === null ? null : from + duration,
      });
    }
  }
}
