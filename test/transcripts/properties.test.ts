import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TranscriptFormat } from '../../src/transcripts';
import { readTranscript } from '../../src/transcripts';
import { assertLaws } from './laws';
import { samples } from './samples';

const pieces = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '"',
    '\\',
    '\\u00e9',
    '\\ud83d',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    ',',
    ':',
    '<v Mara>',
    '</v>',
    '<i>',
    '<',
    '>',
    '>>',
    '&amp;',
    '&#8217;',
    '&bogus;',
    '<00:00:02.000>',
    '<c>',
    '**',
    '__',
  ],
  ...[
    '00:00:01.000 --> 00:00:02.000',
    '00:00:09,000 --> 00:00:01,000',
    '-->',
    'WEBVTT',
    'NOTE',
    'STYLE',
    '1',
    '[00:12:31]',
  ],
  ...[
    '(12:31)',
    '0:05',
    '#00:00:13-5#',
    'MARA: ',
    'Mara Quill  0:01',
    'Q. ',
    'A: ',
    'Speaker 1 (00:05):',
    'Date: 2026-03-04',
  ],
  ...['It hums', 'né', '😀', '\ud83d', '0', '1e999', '-1', 'null', 'true'],
  ...[
    '"text":',
    '"words":',
    '"segments":',
    '"results":',
    '"alternatives":',
    '"monologues":',
    '"elements":',
    '"start":',
    '"utf8":',
  ],
];

const patched = fc
  .tuple(
    fc.constantFrom(...Object.values(samples)),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom('', ...pieces)),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([file, patches]) =>
    patches.reduce((text, [place, length, piece]) => {
      const at = Math.floor(place * text.length);
      return text.slice(0, at) + piece + text.slice(at + length);
    }, file),
  );

const anyFile = fc.oneof(
  { weight: 4, arbitrary: patched },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 6 }) },
);

/** Words that no format takes for anything else. */
const word = fc.stringMatching(/^[a-zé’]{1,8}$/);
const speech = fc.array(word, { minLength: 1, maxLength: 8 });
const conversation = fc.array(fc.tuple(fc.constantFrom('Mara Quill', 'Ben Orr'), speech), {
  minLength: 1,
  maxLength: 8,
});

/** Writes a conversation, each word a second long, as a tool does. */
const writers: Partial<
  Record<TranscriptFormat, (turns: readonly (readonly [string, readonly string[]])[]) => string>
> = {
  webvtt: (turns) =>
    'WEBVTT\n\n' +
    turns
      .map(
        ([name, words], second) =>
          `00:${two(second)}.000 --> 00:${two(second + 1)}.000\n<v ${name}>${words.join(' ')}\n\n`,
      )
      .join(''),
  srt: (turns) =>
    turns
      .map(
        ([name, words], second) =>
          `${second}\n00:00:${two(second)},000 --> 00:00:${two(second + 1)},000\n${name.toUpperCase()}: ${words.join(' ')}\n\n`,
      )
      .join(''),
  plain: (turns) => turns.map(([name, words]) => `${name.toUpperCase()}: ${words.join(' ')}\n`).join('\n'),
  bbc: (turns) =>
    turns.map(([name, words], second) => `${name}\t[00:00:${two(second)}]\t${words.join(' ')}\n`).join(''),
  otter: (turns) =>
    turns.map(([name, words], second) => `${name}  0:${two(second)}\n${words.join(' ')}\n\n`).join('') +
    'Transcribed by https://otter.ai\n',
  whisperx: (turns) =>
    JSON.stringify({
      segments: turns.map(([speaker, words], start) => ({
        start,
        end: start + 1,
        speaker,
        text: words.join(' '),
      })),
    }),
  rev: (turns) =>
    JSON.stringify({
      monologues: turns.map(([display_name, words]) => ({
        speaker_info: { display_name },
        elements: words.map((value) => ({ type: 'text', value })),
      })),
    }),
  deepgram: (turns) =>
    JSON.stringify({
      results: {
        channels: [
          {
            alternatives: [
              { words: turns.flatMap(([speaker, words]) => words.map((one) => ({ word: one, speaker }))) },
            ],
          },
        ],
      },
    }),
  speechmatics: (turns) =>
    JSON.stringify({
      results: turns.flatMap(([speaker, words]) =>
        words.map((content) => ({ type: 'word', alternatives: [{ content, speaker }] })),
      ),
    }),
  otranscribe: (turns) =>
    JSON.stringify({
      text: turns.map(([name, words]) => `<p><b>${name}:</b> ${words.join('&nbsp;')}</p>`).join(''),
      media: 'a.mp3',
    }),
};

function two(value: number): string {
  return String(value).padStart(2, '0');
}

describe('Any file', function () {
  this.timeout(60_000);

  it('is read, within the laws of transcripts', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        assertLaws(file, readTranscript(file));
      }),
      { numRuns: 2000 },
    );
  });

  for (const [format, write] of Object.entries(writers)) {
    it(`of ${format} gives back every word and who said it`, () => {
      fc.assert(
        fc.property(conversation, (turns) => {
          const file = write(turns);
          const read = readTranscript(file).turns.flatMap(({ speaker, words }) =>
            words.map(({ text }) => `${speaker?.toUpperCase()} ${text}`),
          );
          assert.deepEqual(
            read,
            turns.flatMap(([name, words]) => words.map((text) => `${name.toUpperCase()} ${text}`)),
          );
        }),
        { numRuns: 100 },
      );
    });
  }
});
