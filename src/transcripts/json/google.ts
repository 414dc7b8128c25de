import type { Heard } from './heard';
import { JsonReadings, nobody, sayHeard, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import type { JsonValue } from './json-value';
import { at, decoded, itemsOf, stringAt, textAt } from './json-value';
import { wordsIn } from '../words';

/**
 * Google Speech-to-Text, v1 and v2: `results[].alternatives[].words[]{word, startTime, endTime, speakerTag}`, or
 * `startOffset`, `endOffset`, `speakerLabel`; times as "1.200s" or `{ seconds, nanos }`. The first alternative is read. With
 * speakers told apart, the last result of a v1 file repeats every word with its speaker: then it alone is read.
 */
export const google: JsonFormat = {
  format: 'google',
  fits: (root) => resultsOf(root).some((result) => isAlternative(at(result, 'alternatives', 0))),
  read(file, root, builder) {
    const readings = new JsonReadings(builder);
    const results = resultsOf(root);
    for (const result of spoken(results)) {
      const best = at(result, 'alternatives', 0);
      const words = itemsOf(at(best, 'words')).flatMap((word): Heard[] => {
        const text = textAt(word, 'word');
        return text
          ? [
              {
                text,
                from: readings.time(at(word, 'startTime') ?? at(word, 'startOffset')),
                to: readings.time(at(word, 'endTime') ?? at(word, 'endOffset')),
                confidence: known(readings.confidence(at(word, 'confidence'))),
                speaker: tagOf(word) ?? nobody,
              },
            ]
          : [];
      });
      sayHeard(file, builder, words);
      const transcript = textAt(best, 'transcript');
      if (words.length === 0 && transcript) {
        const to = readings.time(at(result, 'resultEndTime') ?? at(result, 'resultEndOffset'));
        builder.say({ ...nobody, words: wordsIn(decoded(file, transcript)), to });
      }
    }
    return { language: stringAt(results[0], 'languageCode') };
  },
};

/** The results, also where a long-running or a batch request wraps them. */
function resultsOf(root: JsonValue): readonly JsonValue[] {
  const answer = at(root, 'response') ?? root;
  const results = at(answer, 'results');
  if (results?.kind === 'list') return results.items;
  if (results?.kind === 'record')
    for (const one of results.fields.values())
      for (const wrapped of [
        at(one, 'transcript', 'results'),
        at(one, 'inlineResult', 'transcript', 'results'),
      ])
        if (wrapped?.kind === 'list') return wrapped.items;
  return root.kind === 'list' ? root.items.flatMap((item) => itemsOf(at(item, 'results'))) : [];
}

function isAlternative(value: JsonValue | undefined): boolean {
  return (
    at(value, 'transcript')?.kind === 'text' ||
    itemsOf(at(value, 'words')).some((word) => textAt(word, 'word'))
  );
}

/** Google writes 0 where it does not know. */
function known(confidence: number | null): number | null {
  return confidence === 0 ? null : confidence;
}

/** `speakerTag` 0 is no speaker. */
function tagOf(word: JsonValue) {
  const voice = voiceOf(at(word, 'speakerLabel'), at(word, 'speakerTag'));
  return voice.speaker === null || voice.speaker === '0' ? null : voice;
}

function spoken(results: readonly JsonValue[]): readonly JsonValue[] {
  const counts = results.map((result) => itemsOf(at(result, 'alternatives', 0, 'words')));
  const last = counts.at(-1) ?? [];
  const before = counts.slice(0, -1).reduce((sum, words) => sum + words.length, 0);
  const isTold = last.some(tagOf) && !counts.slice(0, -1).some((words) => words.some(tagOf));
  return isTold && before > 0 && last.length >= before ? results.slice(-1) : results;
}
