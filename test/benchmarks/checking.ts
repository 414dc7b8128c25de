import { analyze } from '../../src/engine';
import { DraftChecker, indexTranscript } from '../../src/checking';
import type { Tape } from '../../src/checking';
import { readTranscript } from '../../src/transcripts';
import type { Figure } from './figure';

const tapes = 40;
const wordsOnTape = 10_000;
const quotations = 200;

/**
 * Times the check of 200 quotations against 40 transcripts of an hour, some 400,000 words, made up by chance from a
 * vocabulary in which, as in speech, a few words are said all the time and most hardly ever. Three in five quotations are
 * on a tape as they are, with hesitations, cut, or with a word changed; the others are not. Processor time, so that other
 * work on the machine does not count.
 */
export function benchmarkChecking(): Figure[] {
  const random = seeded(5);
  const vocabulary = inventWords(12_000, random);
  const said = Array.from({ length: tapes }, () => speak(vocabulary, wordsOnTape, random));
  const indexing = spent(() =>
    said.map((words, index): Tape => {
      const text = `Speaker 1: ${words.join(' ')}`;
      return {
        name: `tape-${index}`,
        index: indexTranscript(readTranscript(text)),
        kind: 'human',
        style: 'full',
        language: null,
        people: new Map(),
      };
    }),
  );
  const draft = Array.from({ length: quotations }, (_, index) => {
    const length = 8 + Math.floor(random() * 25);
    const words =
      index % 5 < 3 ? printed(pick(said, random), length, index, random) : speak(vocabulary, length, random);
    return `“${words.join(' ')},” said Mara Quill.`;
  });
  const analysis = analyze(draft.join('\n\n'));
  const checker = new DraftChecker();
  const first = spent(() => checker.check(analysis, indexing.result));
  draft[7] = `“${speak(vocabulary, 12, random).join(' ')},” said Mara Quill.`;
  const changed = analyze(draft.join('\n\n'));
  const again = spent(() => checker.check(changed, indexing.result));
  return [
    { name: 'words on tape', value: tapes * wordsOnTape, unit: 'words', bound: null },
    { name: 'quotations checked', value: first.result.length, unit: 'quotations', bound: null },
    { name: 'reading and indexing all tapes', value: indexing.ms, unit: 'ms', bound: 10_000 },
    // Milliseconds hang on the machine and on what else it does: the tests allow twice as many.
    { name: 'checking all quotations', value: first.ms, unit: 'ms', bound: 1000, guard: 2000 },
    { name: 'checking again after one has changed', value: again.ms, unit: 'ms', bound: 100, guard: 200 },
  ];
}

function spent<T>(task: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: Math.round((user + system) / 1000) };
}

/** The same numbers each time: mulberry32 by Tommy Ettinger (public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const commonest =
  'the and to of a i that you it in we is was they for have not on with this but he are be do so what at as if there or one all my can about out when just up them know like think had from would who get me been no an because by go said will more people time some then her your him very did really were want how our much way where see their could make these now any back well going over';

function inventWords(count: number, random: () => number): string[] {
  const syllables =
    'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bral crem dost flin grun'.split(' ');
  const invented = new Set<string>();
  while (invented.size < count) {
    invented.add(
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random)).join(''),
    );
  }
  return [...commonest.split(' '), ...invented];
}

/** Words by Zipf's law: the n-th is said a n-th as often as the first. */
function speak(vocabulary: readonly string[], length: number, random: () => number): string[] {
  return Array.from({ length }, (_, index) => {
    const rank = Math.floor(Math.exp(random() * Math.log(vocabulary.length)));
    const word = vocabulary[Math.min(rank - 1, vocabulary.length - 1)] ?? 'the';
    return index % 14 === 13 ? `${word}.` : word;
  });
}

/** A stretch of a tape as print may have it. */
function printed(tape: readonly string[], length: number, index: number, random: () => number): string[] {
  const from = Math.floor(random() * (tape.length - length));
  const words = tape.slice(from, from + length);
  const middle = Math.floor(length / 2);
  if (index % 3 === 1) words.splice(middle, 2);
  if (index % 3 === 2) words[middle] = 'quarrelsome';
  return words;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
