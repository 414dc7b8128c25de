import type { Voice } from './heard';
import { JsonReadings, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import type { JsonValue } from './json-value';
import { at, decoded, itemsOf, stringAt, textAt } from './json-value';
import { wordsIn } from '../words';

/**
 * AWS Transcribe: `results.items[]{type, start_time, end_time, alternatives[]{content, confidence}, speaker_label}` in
 * seconds, all numbers as strings. Older files name the speakers in `results.speaker_labels.segments[].items[]` alone, by
 * the words' start; files of several channels have the items in `results.channel_labels.channels[]`.
 */
export const aws: JsonFormat = {
  format: 'aws',
  fits: (root) =>
    [
      at(root, 'results', 'items'),
      at(root, 'results', 'transcripts'),
      at(root, 'results', 'channel_labels'),
    ].some((value) => value !== undefined && value.kind !== 'other'),
  read(file, root, builder) {
    const results = at(root, 'results');
    const readings = new JsonReadings(builder);
    const speakers = speakersByStart(results);
    let items = itemsOf(at(results, 'items'));
    if (items.length === 0)
      items = itemsOf(at(results, 'channel_labels', 'channels')).flatMap((channel) =>
        itemsOf(at(channel, 'items')),
      );
    for (const item of items) {
      const best = at(item, 'alternatives', 0);
      const content = textAt(best, 'content');
      if (!content) builder.problem(item.start, 'bad-field', 'content');
      else if (textAt(item, 'type')?.value === 'punctuation' && !builder.isEmpty)
        builder.punctuate(content.value.trim());
      else {
        const own = voiceOf(at(item, 'speaker_label'), at(item, 'channel_label'));
        builder.say({
          ...(own.speaker === null ? (speakers.get(stringAt(item, 'start_time')) ?? own) : own),
          words: wordsIn(decoded(file, content)).map((word) => ({
            ...word,
            confidence: readings.confidence(at(best, 'confidence')),
          })),
          from: readings.time(at(item, 'start_time')),
          to: readings.time(at(item, 'end_time')),
        });
      }
    }
    const transcript = textAt(at(results, 'transcripts', 0), 'transcript');
    if (builder.isEmpty && transcript)
      builder.say({ ...voiceOf(), words: wordsIn(decoded(file, transcript)) });
    return { language: stringAt(results, 'language_code') };
  },
};

function speakersByStart(results: JsonValue | undefined): Map<string | null, Voice> {
  const speakers = new Map<string | null, Voice>();
  for (const segment of itemsOf(at(results, 'speaker_labels', 'segments')))
    for (const item of itemsOf(at(segment, 'items')))
      speakers.set(stringAt(item, 'start_time'), {
        ...voiceOf(at(item, 'speaker_label'), at(segment, 'speaker_label')),
        label: null,
      });
  return speakers;
}
