import { strict as assert } from 'node:assert';
import { guessSettings, outlineOf, readSettings, readTranscript } from '../../src/transcripts';
import { samples } from './samples';

const guess = (file: string) => guessSettings(readTranscript(file));

describe('The settings of a transcript', () => {
  it('are guessed from what only a machine writes', () => {
    for (const format of ['whisper', 'aws', 'youtube', 'otter', 'rev'] as const)
      assert.equal(guess(samples[format]).kind, 'machine', format);
    for (const format of ['webvtt', 'srt', 'plain', 'bbc'] as const)
      assert.equal(guess(samples[format]).kind, 'unknown', format);
    assert.equal(guess(samples.otranscribe).kind, 'human');
  });

  it('are guessed from words on end without a mark or a capital, which nobody types', () => {
    const heard = 'and I said to Orr that it hums all night and nobody has come to look at it since march ';
    const file = (words: string) => `WEBVTT\n\n00:01.000 --> 00:20.000\n${words}\n`;
    assert.equal(guess(file(heard.repeat(5))).kind, 'machine');
    assert.equal(guess(file(heard)).kind, 'unknown', 'too few words to tell');
    const typed = 'And I said to Orr that it hums, all night. Nobody has come to look at it since March. ';
    assert.equal(guess(file(typed.repeat(5))).kind, 'unknown');
    assert.equal(guess('SPEAKER_00: It hums.\n\nSPEAKER_01: No.\n').kind, 'machine');
    assert.equal(guess('Speaker 1: It hums.\n\nSpeaker 2: No.\n').kind, 'unknown');
  });

  it('have what the file says and leave the rest open', () => {
    assert.deepEqual(guess(samples.webvtt), {
      kind: 'unknown',
      style: 'unknown',
      language: 'en-GB',
      date: '2026-03-04',
      media: 'quill.mp3',
      speakers: {},
    });
  });

  it('are read from JSON over the guess, without what cannot be', () => {
    const kept: unknown = JSON.parse(
      '{"kind": "official", "style": "tidy", "language": null, "speakers": {"Speaker 2": "Mara Quill", "x": 1}}',
    );
    assert.deepEqual(readSettings(kept, guess(samples.webvtt)), {
      ...guess(samples.webvtt),
      kind: 'official',
      language: null,
      speakers: { 'Speaker 2': 'Mara Quill' },
    });
    for (const nothing of [null, 7, 'kind', []])
      assert.deepEqual(readSettings(nothing, guess(samples.srt)), guess(samples.srt));
  });
});

describe('The outline of a transcript', () => {
  it('has the turns with the words they open with', () => {
    const file = `MARA: ${'It hums all night. '.repeat(9)}\n\nBEN: No.\n`;
    assert.deepEqual(
      outlineOf(readTranscript(file)).map(({ speaker, opening, start, end }) => [
        speaker,
        opening,
        file.slice(start, end).length,
      ]),
      [
        ['MARA', 'It hums all night. It hums all night. It hums all night. It hums …', 176],
        ['BEN', 'No.', 8],
      ],
    );
  });
});
