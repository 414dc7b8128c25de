import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft, indexTranscript, tapeOf } from '../../src/checking';
import { analyze } from '../../src/engine';
import { guessSettings, readTranscript } from '../../src/transcripts';

const folder = join('media', 'samples', 'tide-mill');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the sample of the tide mill', () => {
  it('shows every way a quotation can stand to its tape', () => {
    const tapes = ['hollis-by-telephone.vtt', 'inquiry-day-two.srt', 'open-day-captions.vtt'].map((name) => {
      const transcript = readTranscript(read(name));
      return tapeOf(name, indexTranscript(transcript), guessSettings(transcript));
    });
    const text = read('tide-mill.md');
    const checks = checkDraft(analyze(text, { format: 'markdown' }), tapes);
    assert.deepEqual(
      checks.map(({ content: [first], label, flags }) =>
        [text.slice(first?.start, first?.end).slice(1, 24), label, ...flags].join(' · '),
      ),
      [
        'The wheel has not turne · verbatim',
        '25,000 pounds, if the o · punctuation',
        'We took the sluice gate · cleaned-up',
        'The trust will pay for  · marked-edit',
        'I measured them twice a · tidied',
        'What failed was the pad · unmarked-cut',
        'There was one crack in  · altered · meaning-risk',
        'The footings are sound, · spliced',
        'I will never sell to a  · approximate',
        'A mill that stands stil · verbatim · wrong-speaker',
        'We have ground no flour · differs · meaning-risk',
        'It can be running by th · punctuation · trimmed-context',
        'a wet cathedral” · cannot-tell',
        'That is a question for  · cannot-tell',
        'My grandmother was marr · not-found',
      ],
    );
  });
});
