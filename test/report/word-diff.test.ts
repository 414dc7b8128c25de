import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft, indexTranscript, tapeOf } from '../../src/checking';
import { analyze } from '../../src/engine';
import { wordDiff } from '../../src/report';
import { guessSettings, readTranscript } from '../../src/transcripts';

/** The first quotation of a draft beside a tape: `[only on the tape]`, `-only in print-`, a line a passage. */
function diff(draft: string, said: string): string[] {
  const transcript = readTranscript(said);
  const tape = tapeOf('tape', indexTranscript(transcript), guessSettings(transcript));
  const [check] = checkDraft(analyze(draft), [tape]);
  assert.ok(check);
  const marks = { both: ['', ''], tape: ['[', ']'], print: ['-', '-'] } as const;
  return wordDiff(check.passages, check.edits, ({ span: { start, end } }) =>
    tape.index.written.filter((word) => start <= word.start && word.end <= end),
  ).map((parts) => parts.map(({ in: where, words }) => marks[where].join(words)).join(' '));
}

describe('a quotation beside the tape', () => {
  it('is the tape’s words where they are the same', () => {
    assert.deepEqual(
      diff('“The gates were open all night,” said Orr.', 'ORR: Yes. The gates were open, all night. No.\n'),
      ['The gates were open, all night.'],
    );
  });

  it('has other words before those they stand for', () => {
    assert.deepEqual(
      diff(
        '“The gates were open for three nights in March,” said Orr.',
        'ORR: The gates were open for two nights in March.\n',
      ),
      ['The gates were open for -three- [two] nights in March.'],
    );
  });

  it('has words that were left out, and words that were added, where they belong', () => {
    assert.deepEqual(
      diff(
        '“The gates were really open for two nights in March,” said Orr.',
        'ORR: The gates were open for, um, two cold nights in March.\n',
      ),
      ['The gates were -really- open for, [um,] two [cold] nights in March.'],
    );
  });

  it('is divided where parts from different places were put together', () => {
    const inquiry = readFileSync(join('media', 'samples', 'tide-mill', 'inquiry-day-two.srt'), 'utf8');
    assert.deepEqual(diff('“The footings are sound, and the lane is not my concern,” said Aske.', inquiry), [
      'The footings are sound.',
      'The lane is not my concern.',
    ]);
  });
});
