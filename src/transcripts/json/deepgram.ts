import type { Heard } from './heard';
import { JsonReadings, nobody, sayHeard, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import { at, decoded, itemsOf, stringAt, textAt } from './json-value';
import { wordsIn } from '../words';

/**
 * Deepgram: `results.channels[].alternatives[].words[]{word, punctuated_word, start, end, confidence, speaker}` in seconds;
 * the first alternative is read. Several channels are one conversation: their words are put in the order of time, and the
 * channel's number stands for the speaker where there is no other.
 */
export const deepgram: JsonFormat = {
  format: 'deepgram',
  fits: (root) => at(root, 'results', 'channels')?.kind === 'list',
  read(file, root, builder) {
    const readings = new JsonReadings(builder);
    const channels = itemsOf(at(root, 'results', 'channels'));
    const heard = channels.flatMap((channel, number) => {
      const speaker = channels.length > 1 ? { speaker: String(number), label: null } : nobody;
      const best = at(channel, 'alternatives', 0);
      const words = itemsOf(at(best, 'words')).flatMap((word): Heard[] => {
        const text = textAt(word, 'punctuated_word', 'word');
        if (!text) {
          builder.problem(word.start, 'bad-field', 'word');
          return [];
        }
        const voice = voiceOf(at(word, 'speaker'));
        return [
          {
            text,
            from: readings.time(at(word, 'start')),
            to: readings.time(at(word, 'end')),
            confidence: readings.confidence(at(word, 'confidence')),
            speaker: voice.speaker === null || channels.length > 1 ? speaker : voice,
          },
        ];
      });
      const transcript = textAt(best, 'transcript');
      if (words.length === 0 && transcript)
        builder.say({ ...speaker, words: wordsIn(decoded(file, transcript)) });
      return words;
    });
    if (channels.length > 1) heard.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
    sayHeard(file, builder, heard);
    return {
      language: stringAt(channels[0], 'detected_language') ?? stringAt(root, 'metadata', 'language'),
      date: stringAt(root, 'metadata', 'created'),
    };
  },
};
