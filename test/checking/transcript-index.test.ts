import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { indexSteps, indexTranscript } from '../../src/checking';
import type { TranscriptIndex } from '../../src/checking';
import { readTranscript } from '../../src/transcripts';
import type { Transcript } from '../../src/transcripts';
import { samples } from '../transcripts/samples';

/** What comes of reading so many words at a time, and in how many steps. */
function inPieces(transcript: Transcript, piece: number): { index: TranscriptIndex; steps: number } {
  const task = indexSteps(transcript, piece);
  for (let steps = 1; ; steps += 1) {
    const step = task.next();
    if (step.done === true) return { index: step.value, steps };
  }
}

const words = (
  'twenty one two hundred and a half million point five per cent percent kilos pounds March May third ' +
  'No. 5 10.42am £12 $ 20kg can’t gonna said. Then that, with [inaudible from here] (as she laughs) wen- went — well ... ' +
  'number people Mr. Aske. Fifth of April. morning evening'
).split(' ');

describe('the index of a transcript', () => {
  it('does not hang on how many words are read at a time', () => {
    for (const [format, text] of Object.entries(samples)) {
      const transcript = readTranscript(text);
      assert.deepEqual(inPieces(transcript, 1).index, inPieces(transcript, Infinity).index, format);
    }
    for (const some of ['twenty hundred million', '[inaudible laughs) evening gonna here]']) {
      const transcript = readTranscript(`QUILL: ${some}\n`);
      assert.deepEqual(inPieces(transcript, 0).index, inPieces(transcript, Infinity).index, some);
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.nat(8), (some, piece) => {
        const transcript = readTranscript(`QUILL: ${some.join(' ')}\n`);
        assert.deepEqual(inPieces(transcript, piece).index, inPieces(transcript, Infinity).index);
      }),
      { numRuns: 500 },
    );
  });

  it('is made in steps, also where somebody speaks without a pause', () => {
    const transcript = readTranscript(`QUILL: ${'then we went along the quay '.repeat(500)}\n`);
    const { steps, index } = inPieces(transcript, 100);
    assert.ok(steps > 20);
    assert.deepEqual(index, indexTranscript(transcript));
  });
});
