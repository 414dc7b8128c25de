import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './shown';

const samples = join('media', 'samples');
const draft = readFileSync(join(samples, 'harbour-bridge.md'), 'utf8').replaceAll('*', '');
const tapes = ['quill-kitchen.vtt', 'orr-radio-tarn.srt', 'council-and-calls.txt'].map((name) =>
  read(readFileSync(join(samples, 'tapes', name), 'utf8')),
);

/** Who says the words on a tape, and in which turn of it; null where nobody does. */
function saidBy(words: string): string | null {
  for (const { turns } of tapes)
    for (const [number, turn] of turns.entries())
      if (
        turn.words
          .map(({ text }) => text)
          .join(' ')
          .includes(words)
      )
        return `${turn.speaker} ${number}`;
  return null;
}

describe('The sample transcripts', () => {
  it('are read without a problem', () => {
    for (const tape of tapes) assert.deepEqual(tape.problems, []);
    assert.deepEqual(
      tapes.map(({ format }) => format),
      ['webvtt', 'srt', 'plain'],
    );
  });

  for (const [how, quote, tape, speaker] of [
    ['word for word', 'I thought it was the fridge', 'I thought it was the fridge', 'Mara Quill 1'],
    [
      'word for word',
      'I unplugged the fridge. Then I unplugged everything else',
      'I unplugged the fridge. Then I unplugged everything else',
      'Mara Quill 1',
    ],
    ['word for word', 'We took it down', 'We took it down', 'ILSE OKAFOR (Kestrel, by telephone) 7'],
    ['tidied', 'a quarter-tone sharp of bearable', 'a quarter-tone sharper than bearable', 'MARA QUILL 2'],
    ['with another number', 'Two of them were in B minor', 'Three of them were in B minor', 'Mara Quill 5'],
    ['not at all', 'You hear it too', 'You hear', null],
    ['in two answers', 'It is not a defect', 'It is not a defect', 'ORR 1'],
    ['in two answers', 'It is a characteristic', 'It is a characteristic', 'ORR 3'],
  ] as const) {
    it(`have a quote of the sample draft ${how}: ${quote}`, () => {
      assert.ok(draft.includes(quote));
      assert.equal(saidBy(tape), speaker);
      assert.equal(quote === tape, !['tidied', 'with another number', 'not at all'].includes(how));
    });
  }
});
