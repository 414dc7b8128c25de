import nlp from 'compromise/two';
import { analyze } from '../../src/engine';
import { countWords, draftOf, draftsOf } from './drafts';
import { leastTimes, rounded } from './figure';
import type { Figure } from './figure';

/**
 * The whole analysis against `compromise` alone tagging the same drafts, in one run and alternating, least user time of
 * five turns each. Some 40,000 words, as separate drafts.
 */
export function benchmarkAgainstTagging(): Figure[] {
  const drafts = draftsOf(40_000);
  const [analysis = 0, tagging = 1] = leastTimes(5, [
    () => {
      for (const draft of drafts) analyze(draft);
    },
    () => {
      for (const draft of drafts) nlp(draft);
    },
  ]);
  return [
    { name: 'words in drafts', value: countWords(drafts.join('\n')), unit: 'words', bound: null },
    { name: 'compromise tagging them', value: rounded(tagging, 0), unit: 'ms', bound: null },
    { name: 'analysing them', value: rounded(analysis, 0), unit: 'ms', bound: null },
    {
      name: 'analysis against tagging alone',
      value: rounded(analysis / tagging),
      unit: 'times',
      bound: 1.3,
      guard: 2.7,
    },
  ];
}

/** Time per word in one draft of 200,000 words against one of 2,000, after both have been warmed up. */
export function benchmarkScaling(): Figure[] {
  const short = draftOf(2000);
  const long = draftOf(200_000);
  const repeats = 50;
  const [few = 1, many = 0] = leastTimes(2, [
    () => {
      for (let turn = 0; turn < repeats; turn += 1) analyze(short);
    },
    () => {
      analyze(long);
    },
  ]);
  const perWordShort = few / repeats / countWords(short);
  const perWordLong = many / countWords(long);
  return [
    { name: 'one draft of 200,000 words', value: rounded(many, 0), unit: 'ms', bound: null },
    {
      name: 'time per word, 200,000 words against 2,000',
      value: rounded(perWordLong / perWordShort),
      unit: 'times',
      bound: 1.15,
      guard: 1.4,
    },
  ];
}
