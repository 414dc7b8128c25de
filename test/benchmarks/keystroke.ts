import { analyze, ChangingDraft } from '../../src/engine';
import { draftOf } from './drafts';
import { leastTimes, rounded, userTime } from './figure';
import type { Figure } from './figure';

/** So many places of a draft, evenly spread, are typed in. */
const places = 30;
/** Steps of an analysis that only one paragraph was read for; the whole takes one for each paragraph and more. */
const mostSteps = 40;

/**
 * What a letter costs that is typed inside a word of running text, and one more that is taken back again, in a draft of 100,000
 * words and in one of 2,000; and what a name costs that is typed out, which makes the whole draft be asked who is who.
 */
export function benchmarkKeystrokes(): Figure[] {
  const [short, long] = [draftOf(2000), draftOf(100_000)];
  const [full = 1] = leastTimes(2, [() => analyze(long)]);
  const [few, many] = [keystrokes(short), keystrokes(long)];
  return [
    { name: 'full analysis of 100,000 words', value: rounded(full, 0), unit: 'ms', bound: null },
    { name: 'letter in a word, 2,000 words (median)', value: rounded(few.letter), unit: 'ms', bound: null },
    {
      name: 'letter in a word, 100,000 words (median)',
      value: rounded(many.letter),
      unit: 'ms',
      bound: null,
    },
    {
      name: 'that letter against the full analysis',
      value: rounded((100 * many.letter) / full),
      unit: '%',
      bound: 0.5,
    },
    {
      name: 'that letter in 100,000 words against 2,000',
      value: rounded(many.letter / few.letter),
      unit: 'times',
      bound: 1.5,
      guard: 4,
    },
    {
      name: 'letters that only their paragraph was read for',
      value: rounded(100 * many.share, 0),
      unit: '%',
      bound: null,
    },
    {
      name: 'mean of all letters against the full analysis',
      value: rounded((100 * many.mean) / full),
      unit: '%',
      bound: null,
    },
    {
      name: 'letter of a new name against the full analysis',
      value: rounded((100 * many.name) / full, 1),
      unit: '%',
      bound: null,
    },
  ];
}

/** Milliseconds of user time: of the middlemost letter, of a letter on average, and of one that changes a name. */
function keystrokes(text: string): { letter: number; mean: number; name: number; share: number } {
  const draft = new ChangingDraft();
  draft.analyze(text);
  const words = [...text.matchAll(/(?<=[a-z] )\p{Ll}{5,}(?= [a-z])/gu)];
  const times: number[] = [];
  let alone = 0;
  const type = (now: string): void => {
    let steps = 0;
    times.push(
      userTime(() => {
        for (const reading = draft.analyzing(now); !reading.next().done;) steps += 1;
      }),
    );
    if (steps <= mostSteps) alone += 1;
  };
  for (let place = 0; place < places; place += 1) {
    const word = words[Math.floor((place * words.length) / places)];
    if (!word) continue;
    const at = word.index + 3;
    type(`${text.slice(0, at)}e${text.slice(at)}`);
    type(text);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const name = Math.min(
    ...[1, 2].map((turn) =>
      userTime(() => draft.analyze(`${text}\n\n“No,” said Ivo Tarnow${'e'.repeat(turn)}.`)),
    ),
  );
  return {
    letter: sorted[Math.floor(sorted.length / 2)] ?? 0,
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    name,
    share: alone / times.length,
  };
}
