import type { Heard } from './heard';
import { JsonReadings, sayHeard, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import type { JsonValue } from './json-value';
import { at, decoded, itemsOf, stringAt, textAt } from './json-value';
import { wordsIn } from '../words';

/**
 * AssemblyAI: `text, words[]{text, start, end, confidence, speaker}, utterances[]{speaker, words[]}`, the times in whole
 * **milliseconds**. The utterances are the same words by speaker, so only one of the two is read.
 */
export const assemblyai: JsonFormat = {
  format: 'assemblyai',
  fits: (root) => {
    const words = itemsOf(at(root, 'words'));
    const isAssembly = ['audio_url', 'utterances', 'language_code', 'audio_duration', 'acoustic_model'].some(
      (key) => at(root, key) !== undefined,
    );
    return (
      isAssembly &&
      (words.length === 0
        ? at(root, 'text')?.kind === 'text' || itemsOf(at(root, 'utterances')).length > 0
        : words.every((word) => textAt(word, 'text') && isWhole(at(word, 'start'))))
    );
  },
  read(file, root, builder) {
    const readings = new JsonReadings(builder, 1);
    const utterances = itemsOf(at(root, 'utterances')).filter((one) => itemsOf(at(one, 'words')).length > 0);
    const lists = utterances.length > 0 ? utterances : [root];
    for (const list of lists) {
      const heard = itemsOf(at(list, 'words')).flatMap((word): Heard[] => {
        const text = textAt(word, 'text');
        if (!text) {
          builder.problem(word.start, 'bad-field', 'text');
          return [];
        }
        return [
          {
            text,
            from: readings.time(at(word, 'start')),
            to: readings.time(at(word, 'end')),
            confidence: readings.confidence(at(word, 'confidence')),
            speaker: voiceOf(at(word, 'speaker'), at(list, 'speaker')),
          },
        ];
      });
      sayHeard(file, builder, heard);
    }
    const text = textAt(root, 'text');
    if (builder.isEmpty && text) builder.say({ ...voiceOf(), words: wordsIn(decoded(file, text)) });
    return { language: stringAt(root, 'language_code'), media: stringAt(root, 'audio_url') };
  },
};

/** Others write seconds under the same names, with fractions. */
function isWhole(time: JsonValue | undefined): boolean {
  return (
    time === undefined || (time.kind === 'number' ? Number.isInteger(time.value) : time.kind === 'other')
  );
}
