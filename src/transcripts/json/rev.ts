import { JsonReadings, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import { at, decoded, itemsOf, textAt } from './json-value';
import type { JsonValue } from './json-value';
import { wordsIn } from '../words';

/**
 * Rev and Rev AI: `monologues[]{speaker, speaker_info{display_name}, elements[]{type, value, ts, end_ts, confidence}}` in
 * seconds; `speakers[]{id, name}` beside them. Punctuation is an element of its own and is joined to the word before.
 */
export const rev: JsonFormat = {
  format: 'rev',
  fits: (root) => itemsOf(at(root, 'monologues')).some((one) => at(one, 'elements')?.kind === 'list'),
  read(file, root, builder) {
    const readings = new JsonReadings(builder);
    const names = new Map(
      itemsOf(at(root, 'speakers')).map((one) => [
        voiceOf(at(one, 'id')).speaker,
        textAt(one, 'name', 'display_name'),
      ]),
    );
    for (const monologue of itemsOf(at(root, 'monologues'))) {
      const number = voiceOf(at(monologue, 'speaker'));
      const own = voiceOf(at(monologue, 'speaker_info', 'display_name'), at(monologue, 'speaker', 'name'));
      const name = names.get(number.speaker)?.value;
      const voice = own.speaker !== null ? own : name !== undefined ? { speaker: name, label: null } : number;
      for (const element of itemsOf(at(monologue, 'elements'))) {
        const value = textAt(element, 'value');
        if (!value) builder.problem(element.start, 'bad-field', 'value');
        else if (isMark(element) && !/^\s/.test(value.value) && !builder.isEmpty)
          builder.punctuate(value.value.trim());
        else
          builder.say({
            ...voice,
            words: wordsIn(decoded(file, value)).map((word) => ({
              ...word,
              confidence: readings.confidence(at(element, 'confidence')),
            })),
            from: readings.time(at(element, 'ts')),
            to: readings.time(at(element, 'end_ts')),
          });
      }
    }
    return {};
  },
};

function isMark(element: JsonValue): boolean {
  return textAt(element, 'type')?.value === 'punct';
}
