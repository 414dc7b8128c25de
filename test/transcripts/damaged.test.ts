import { strict as assert } from 'node:assert';
import { samples } from './samples';
import { problems, read, shown, timed } from './shown';

const segment = (text: string) => `{"start": 1, "text": "${text}"}`;

describe('A damaged transcript', () => {
  it('without a word says so', () => {
    for (const file of ['', ' \n', '{}', '[]', 'WEBVTT\n', '{"segments": []}'])
      assert.ok(problems(file).includes('1 no-words'), file);
  });

  for (const [name, file, words, ...expected] of [
    [
      'that breaks off',
      `{"segments": [${segment('It hums.')},\n{"start": 2, "text": "All ni`,
      'It hums. All ni',
      '2 broken-json',
    ],
    ['with a comma too many', `{"segments": [${segment('It hums.')},,]}`, 'It hums.'],
    ['without a comma', `{"segments": [${segment('It')} ${segment('hums.')}]}`, 'It hums.'],
    [
      'with a string that is not closed',
      `{"segments": [{"text": "It hums.\n"start": 1},\n${segment('Still.')}]}`,
      'It hums. Still.',
      '1 broken-json',
    ],
    [
      'with a line break in a string',
      `{"segments": [{"text": "It\nhums.", "start": 1}]}`,
      'It hums.',
      '1 broken-json',
    ],
    ['without a bracket', `{"segments": [${segment('It hums.')}}`, 'It hums.', '1 broken-json'],
    [
      'with rubbish between',
      `{"segments": [${segment('It')}, #%, ${segment('hums.')}]}`,
      'It hums.',
      '1 broken-json',
    ],
    [
      'with a value missing',
      `{"segments": [{"id": , "start": 1, "text": "It hums."}]}`,
      'It hums.',
      '1 broken-json',
    ],
  ] as const) {
    it(`is read, if it is JSON ${name}`, () => {
      assert.equal(
        words,
        read(file)
          .turns.flatMap((turn) => turn.words.map((word) => word.text))
          .join(' '),
      );
      assert.deepEqual(
        read(file).problems.map(({ line, code }) => `${line} ${code}`),
        expected,
      );
    });
  }

  it('shows what stands at the place', () => {
    assert.deepEqual(problems('{"text": "It hums.", #%}'), ['1 broken-json "text": "It hums.", #%}']);
  });

  it('keeps the words of a cue whose time cannot be read', () => {
    const file = '1\n00:00:01,000 --> 00:00:02,000\nIt hums.\n\n2\n00:00:99,000 --> later\nAll night.\n';
    assert.deepEqual(shown(file), ['? 1000–2000: It hums. All night.']);
    assert.deepEqual(problems(file), ['6 bad-time 00:00:99,000 --> later']);
  });

  it('keeps the words after an empty line in a cue', () => {
    const file = '1\n00:00:01,000 --> 00:00:02,000\nIt hums.\n\nAll night.\n';
    assert.deepEqual(shown(file), ['? 1000–2000: It hums. All night.']);
    assert.deepEqual(problems(file), ['5 bad-cue All night.']);
  });

  it('finds cues without numbers, without empty lines between them and with a dash short', () => {
    const file = '00:00:01,000 --> 00:00:02,000\nIt hums.\n2\n00:00:02,000 -> 00:00:03,000\nAll night.\n';
    assert.equal(timed(file), 'It@1000–? hums.@?–2000 All@2000–? night.@?–3000');
    assert.deepEqual(problems(file), []);
  });

  it('keeps words that stand before the first cue', () => {
    const file = 'Made by Quill.\n\n1\n00:00:01,000 --> 00:00:02,000\nIt hums.\n';
    assert.deepEqual(shown(file), ['? ?–2000: Made by Quill. It hums.']);
    assert.deepEqual(problems(file), ['1 bad-cue Made by Quill.']);
  });

  it('tells of a word without its text and of a time that is none, and reads the rest', () => {
    const file = samples.aws.replace('"content": "It"', '"content": 7').replace('"0.9"', '"soon"');
    assert.deepEqual(
      read(file).turns.flatMap((turn) => turn.words.map((word) => word.text)),
      ['hums.', 'No.'],
    );
    assert.equal(
      read(file).problems.some(({ code }) => code === 'bad-field'),
      true,
    );
  });

  it('is not told from another by words that look like one', () => {
    assert.equal(read('[00:12:31] MARA: It hums.').format, 'plain');
    assert.equal(read('{laughs} It hums.').format, 'plain');
    assert.equal(read('WEBVTTs are files.').format, 'plain');
  });
});
