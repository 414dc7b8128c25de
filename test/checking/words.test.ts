import { strict as assert } from 'node:assert';
import { readWords } from '../../src/checking/words/read-words';

/** The words as they are compared, a space between them. */
function read(text: string, side: 'draft' | 'transcript' = 'draft'): string {
  return readWords(text, side)
    .words.map(({ key }) => key)
    .join(' ');
}

describe('words made ready to be compared', () => {
  const same: readonly (readonly [why: string, ...spellings: string[]])[] = [
    [
      'short forms',
      'I don’t know, you’re going to',
      'I do not know you are gonna',
      'i dont know youre going to',
    ],
    ['numerals', '21 people', 'twenty-one people', 'Twenty one people'],
    ['large numerals', '£4.2m', '4.2 million pounds', 'four point two million pounds'],
    ['hundreds', '120,000', 'one hundred and twenty thousand', 'a hundred and twenty thousand'],
    ['halves', '2.5 million', 'two and a half million'],
    ['years', '1984', 'nineteen eighty-four'],
    ['the years of this century', '2019', 'two thousand and nineteen', 'twenty nineteen'],
    ['decades', 'the 1990s', 'the nineteen nineties'],
    ['per cent', '40%', '40 percent', 'forty per cent'],
    ['days', 'March 3', 'March 3rd', 'March third'],
    ['times', '10.42am', 'ten forty-two a.m.', '10:42 am'],
    ['UK and US spelling', 'the harbour centre organised', 'the harbor center organized'],
    ['titles', 'Dr Orr', 'Doctor Orr', 'Dr. Orr'],
    ['accents', 'Zoë naïve café', 'Zoe naive cafe'],
    ['dropped letters', 'runnin’ ’em', 'running them'],
    ['hyphens', 'a well-known part-time job', 'a well known part time job'],
    ['letters changed in brackets', '[W]e went', 'We went'],
  ];
  for (const [why, first = '', ...others] of same) {
    it(`are the same for ${why}`, () => {
      for (const other of others) assert.equal(read(other), read(first));
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['fifteen', 'fifty'],
    ['one hundred, two hundred', 'one hundred and two hundred'],
    ['can', 'can’t'],
    ['two, three', 'twenty-three'],
    ['20 30', '2030'],
  ];
  for (const [one, other] of different) {
    it(`are not the same: ${one}, ${other}`, () => {
      assert.notEqual(read(one), read(other));
    });
  }

  it('leave out what a transcript notes, and keep a place for what nobody could hear', () => {
    assert.equal(
      read('We [laughs] went (applause) to [inaudible] and (he said) back', 'transcript'),
      'we went to [unclear] and he said back',
    );
  });

  it('tell where print marks a cut or an insertion', () => {
    const { marks } = readWords('We went … to [the board] and […] back (again)', 'draft');
    assert.deepEqual(
      marks.map(({ kind, before }) => [kind, before]),
      [
        ['ellipsis', 2],
        ['bracket', 3],
        ['ellipsis', 4],
        ['parenthesis', 5],
      ],
    );
  });
});
