import { analyze, ChangingDraft } from '../../src/engine';
import { draftOf } from './drafts';
import { leastTimes, rounded, userTime } from './figure';
import type { Figure } from './figure';

/** So many places of a draft, evenly spread, are typed in. */
const places = 30;
/** Steps of an analysis that only one paragraph was read for; the whole takes one for each paragraph and more. */
const mostSteps = 200;

/**
 * What a letter costs that is typed inside a word of running text, or taken back, in a draft of 100,000 words and in one of
 * 2,000. Half of them change nothing that the rest of the draft is read by; others (a letter in “minister”) make the whole draft
 * be asked again who is who, as a new name does.
 */
export function benchmarkKeystrokes(): Figure[] {
  const [short, long] = [draftOf(2000), draftOf(100_000)];
  const [full = 1] = leastTimes(2, [() => analyze(long)]);
  const [few, many] = [keystrokes(short), keystrokes(long)];
  return [
    { name: 'full analysis of 100,000 words', value: rounded(full, 0), unit: 'ms', bound: null },
    {
      name: 'letter that tells others nothing, 2,000 words',
      value: rounded(few.alone),
      unit: 'ms',
      bound: null,
    },
    { name: 'the same, 100,000 words', value: rounded(many.alone), unit: 'ms', bound: null },
    {
      name: 'the same against the full analysis',
      value: rounded((100 * many.alone) / full),
      unit: '%',
      bound: 0.5,
    },
    {
      name: 'the same, 100,000 words against 2,000',
      value: rounded(many.alone / few.alone),
      unit: 'times',
      bound: 1.5,
      guard: 20,
    },
    { name: 'such letters among all', value: rounded(100 * many.share, 0), unit: '%', bound: null },
    {
      name: 'any letter, on average, against the full analysis',
      value: rounded((100 * many.mean) / full),
      unit: '%',
      bound: 0.5,
      guard: 12,
    },
    {
      name: 'letter of a new name against the full analysis',
      value: rounded((100 * many.name) / full, 1),
      unit: '%',
      bound: 0.5,
      guard: 18,
    },
  ];
}

/** Milliseconds of user time: of a letter that only its paragraph was read for, of any on average, and of one of a name. */
function keystrokes(text: string): { alone: number; mean: number; name: number; share: number } {
  const draft = new ChangingDraft();
  draft.analyze(text);
  const words = [...text.matchAll(/(?<=[a-z] )\p{Ll}{5,}(?= [a-z])/gu)];
  const times: number[] = [];
  const alone: number[] = [];
  const type = (now: string): void => {
    let steps = 0;
    const time = userTime(() => {
      for (const reading = draft.analyzing(now); !reading.next().done;) steps += 1;
    });
    times.push(time);
    if (steps <= mostSteps) alone.push(time);
  };
  for (let place = 0; place < places; place += 1) {
    const word = words[Math.floor((place * words.length) / places)];
    if (!word) continue;
    const at = word.index + 3;
    type(`${text.slice(0, at)}e${text.slice(at)}`);
    type(text);
  }
  alone.sort((a, b) => a - b);
  const name = Math.min(
    ...[1, 2].map((turn) =>
      userTime(() => draft.analyze(`${text}\n\n“No,” said Ivo Tarnow${'e'.repeat(turn)}.`)),
    ),
  );
  return {
    alone: alone[Math.floor(alone.length / 2)] ?? Infinity,
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    name,
    share: alone.length / times.length,
  };
}
