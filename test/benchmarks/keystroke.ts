import { analyze, ChangingDraft, countsOf, finish, near, preparing } from '../../src/engine';
import type { Analysis } from '../../src/engine';
import { draftOf } from './drafts';
import { leastTimes, rounded, timeUsed, userTime } from './figure';
import type { Figure } from './figure';

/** So many places of a draft, evenly spread, are typed in. */
const places = 30;

/** So many code units before and after the letter are shown: about as much as the shorter draft has, so that the two compare. */
const shown = 6000;
/** So many letters of a new name are typed. */
const letters = 8;

/**
 * What a letter costs that is typed inside a word of running text, or taken back, in a draft of 100,000 words and in one of
 * 2,000, with what is then shown: what is said near it, and how much is said in all. Most of them are read in their paragraph
 * and a few after it; others (a letter in “minister”, one of a new name) make those be asked again who is who that had looked it up.
 */
export function benchmarkKeystrokes(): Figure[] {
  const [short, long] = [draftOf(2000), draftOf(100_000)];
  const [full = 1] = leastTimes(2, [() => analyze(long)]);
  const [few, many] = [keystrokes(short), keystrokes(long)];
  return [
    { name: 'full analysis of 100,000 words', value: rounded(full, 0), unit: 'ms', bound: null },
    {
      name: 'usual letter, 2,000 words',
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
      guard: 2,
    },
    {
      name: 'all lists of the draft after it, for the sidebar',
      value: rounded(many.lists),
      unit: 'ms',
      bound: null,
    },
    {
      name: 'any letter, on average, against the full analysis',
      value: rounded((100 * many.mean) / full),
      unit: '%',
      bound: 0.5,
      guard: 0.8,
    },
    {
      name: 'letter of a new name, on average, against the full analysis',
      value: rounded((100 * many.name) / full, 1),
      unit: '%',
      bound: 0.5,
      guard: 1,
    },
  ];
}

/** Milliseconds of user time: of a usual letter, of any on average, of one of a name, and of putting together the whole after one. */
function keystrokes(text: string): { alone: number; mean: number; name: number; lists: number } {
  const draft = new ChangingDraft();
  draft.analyze(text);
  const words = [...text.matchAll(/(?<=[a-z] )\p{Ll}{5,}(?= [a-z])/gu)];
  const times: number[] = [];
  const lists: number[] = [];
  const type = (now: string, at: number): Analysis => {
    const before = timeUsed();
    const analysis = draft.analyze(now);
    near(analysis, { start: at - shown, end: at + shown });
    countsOf(analysis);
    times.push(timeUsed() - before);
    return analysis;
  };
  for (let place = 0; place < places; place += 1) {
    const word = words[Math.floor((place * words.length) / places)];
    if (!word) continue;
    const at = word.index + 3;
    type(`${text.slice(0, at)}e${text.slice(at)}`, at);
    const analysis = type(text, at);
    lists.push(
      userTime(() => {
        finish(preparing(analysis));
      }),
    );
  }
  const usual = middle(times);
  const all = mean(times);
  times.length = 0;
  const named = (count: number): string => `${text}\n\n“No,” said Ivo Tarnow${'e'.repeat(count)}.`;
  draft.analyze(named(0));
  for (let count = 1; count <= letters; count += 1) type(named(count), text.length);
  return { alone: usual, mean: all, name: mean(times), lists: middle(lists) };
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;

const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
