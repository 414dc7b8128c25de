import { strict as assert } from 'node:assert';
import { readTranscript } from '../../src/transcripts';

describe('A plain transcript', () => {
  it('is read by paragraphs, each word where it stands', () => {
    const text = 'It hums.\nAll night.\n\nStill.\n';
    const { turns, problems } = readTranscript(text);
    assert.deepEqual(
      turns.map(({ words }) => words.map(({ start, end }) => text.slice(start, end))),
      [['It', 'hums.', 'All', 'night.'], ['Still.']],
    );
    assert.deepEqual(problems, []);
  });

  it('says so when there are no words', () => {
    assert.deepEqual(readTranscript(' \n').problems, [{ line: 1, code: 'no-words', detail: '' }]);
  });
});
