import type { Heard } from './heard';
import { JsonReadings, nobody, sayHeard, voiceOf } from './heard';
import type { JsonFormat } from './json-format';
import type { JsonList, JsonText, JsonValue } from './json-value';
import { at, textAt } from './json-value';

const textKeys = [
  'punctuated_word',
  'punct',
  'text',
  'transcript',
  'utterance',
  'content',
  'word',
  'value',
  'name',
];
const speakerKeys = ['speaker', 'speaker_name', 'speaker_id', 'speaker_label', 'speakerName', 'participant'];
const startKeys = ['start', 'start_time', 'startTime', 'begin', 'from', 'ts', 'time'];
const endKeys = ['end', 'end_time', 'endTime', 'to', 'end_ts'];

/**
 * JSON of a tool that is not known: the list of records that holds the most text is taken for what was said, one record
 * after the other; without such a list, every text under a name that says so. Times are taken for seconds.
 */
export const unknown: JsonFormat = {
  format: 'plain',
  fits: () => true,
  read(file, root, builder) {
    builder.problem(root.start, 'unknown-json');
    const readings = new JsonReadings(builder);
    const first = (record: JsonValue, keys: readonly string[]) =>
      keys.map((key) => at(record, key)).find((value) => value && value.kind !== 'other');
    const records = longest(root)?.items ?? [];
    const heard = records.flatMap((record): Heard[] => {
      const text = textAt(record, ...textKeys);
      if (!text) return [];
      return [
        {
          text,
          from: readings.time(first(record, startKeys)),
          to: readings.time(first(record, endKeys)),
          confidence: readings.confidence(at(record, 'confidence')),
          speaker: voiceOf(...speakerKeys.flatMap((key) => [at(record, key), at(record, key, 'name')])),
        },
      ];
    });
    if (heard.length > 0) sayHeard(file, builder, heard);
    else for (const text of texts(root)) sayHeard(file, builder, [bare(text)]);
    return {};
  },
};

function bare(text: JsonText): Heard {
  return { text, from: null, to: null, confidence: null, speaker: nobody };
}

/** Every value in the order of the file, without going deeper on the stack than one call. */
function* everything(root: JsonValue): Generator<JsonValue> {
  const open = [root];
  for (let value = open.pop(); value; value = open.pop()) {
    yield value;
    const inner =
      value.kind === 'list' ? value.items : value.kind === 'record' ? [...value.fields.values()] : [];
    for (const one of inner.toReversed()) open.push(one);
  }
}

function longest(root: JsonValue): JsonList | null {
  let best: JsonList | null = null;
  let most = 0;
  for (const value of everything(root)) {
    if (value.kind !== 'list') continue;
    const length = value.items.reduce((sum, item) => sum + (textAt(item, ...textKeys)?.value.length ?? 0), 0);
    if (length > most) [best, most] = [value, length];
  }
  return best;
}

function* texts(root: JsonValue): Generator<JsonText> {
  for (const value of everything(root)) {
    const text = textAt(value, ...textKeys);
    if (text) yield text;
    else if (value === root && value.kind === 'text') yield value;
  }
}
