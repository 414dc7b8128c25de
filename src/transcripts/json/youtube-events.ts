import { JsonReadings, nobody } from './heard';
import type { JsonFormat } from './json-format';
import { at, decoded, itemsOf, textAt } from './json-value';
import { wordsIn } from '../words';

/** YouTube's `json3`: `events[]{tStartMs, dDurationMs, segs[]{utf8, tOffsetMs}}`; its lines are not repeated. */
export const youtubeEvents: JsonFormat = {
  format: 'youtube',
  fits: (root) => itemsOf(at(root, 'events')).some((event) => at(event, 'segs')?.kind === 'list'),
  read(file, root, builder) {
    const readings = new JsonReadings(builder, 1);
    for (const event of itemsOf(at(root, 'events'))) {
      const start = readings.time(at(event, 'tStartMs'));
      for (const piece of itemsOf(at(event, 'segs'))) {
        const text = textAt(piece, 'utf8');
        if (!text) continue;
        const words = wordsIn(decoded(file, text));
        const isTurn = words[0]?.text === '>>';
        const offset = readings.time(at(piece, 'tOffsetMs')) ?? 0;
        const from = start === null ? null : start + offset;
        builder.say({ ...nobody, words: isTurn ? words.slice(1) : words, from, apart: isTurn });
      }
    }
    return {};
  },
};
