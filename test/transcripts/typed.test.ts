import { strict as assert } from 'node:assert';
import { samples } from './samples';
import { readTranscript } from '../../src/transcripts';
import { labels, problems, shown, timed } from './shown';

describe('A transcript typed by hand', () => {
  it('has names in bold, times beside and within, and goes on over paragraphs', () => {
    assert.deepEqual(shown(samples.plain), [
      '?: The bridge',
      'Mara Quill: I thought it was the fridge. At 10:30 we left. It hums still.',
      'Ben Orr 785000–?: The point is: it hums.',
      'Mara Quill 840000–?: So it does.',
    ]);
    assert.deepEqual(labels(samples.plain), [null, 'Mara Quill', 'Ben Orr', 'Mara Quill']);
  });

  it('gives a time to the word after it', () => {
    assert.equal(
      timed('ORR: It [00:12:31] hums #00:12:40-5# all [12:50 - 12:55] night.'),
      'It hums@751000–? all@760000–? night.@770000–?',
    );
  });

  for (const [name, file, expected] of [
    [
      'capitals',
      'QUILL: It hums.\nMS. ORR (by telephone): No.',
      ['QUILL: It hums.', 'MS. ORR (by telephone): No.'],
    ],
    [
      'names that take turns',
      'Mara: It hums.\nBen: No.\nMara: Yes.',
      ['Mara: It hums.', 'Ben: No.', 'Mara: Yes.'],
    ],
    ['Q and A', 'Q: Why?\n\nA: Because.\n\nQ: Still?', ['Q: Why?', 'A: Because.', 'Q: Still?']],
    [
      'an examination',
      'Q.  Did it hum?\nA.  It did.\nQ.  Loudly?',
      ['Q: Did it hum?', 'A: It did.', 'Q: Loudly?'],
    ],
    [
      'bold names without a colon',
      '**Mara Quill** It hums.\n\n**Ben Orr** No.',
      ['Mara Quill: It hums.', 'Ben Orr: No.'],
    ],
    ['bold names with a colon outside', '**Quill**: It hums.\n**Orr**: No.', ['Quill: It hums.', 'Orr: No.']],
    [
      'names on a line of their own',
      'Speaker 1 (00:05):\nIt hums.\n\nSpeaker 2 (01:10):\nNo.',
      ['Speaker 1 5000–?: It hums.', 'Speaker 2 70000–?: No.'],
    ],
    [
      'times before names',
      '[00:00:05] Speaker 1: It hums.\n00:01:10 Speaker 2: No.',
      ['Speaker 1 5000–?: It hums.', 'Speaker 2 70000–?: No.'],
    ],
    [
      'names with a time and no colon',
      'MARA QUILL [00:00:05] It hums.\nBEN ORR [00:01:10] No.',
      ['MARA QUILL 5000–?: It hums.', 'BEN ORR 70000–?: No.'],
    ],
    ['a time on a line of its own', '0:05\nit hums\n1:10\nand hums', ['? 5000–?: it hums and hums']],
    [
      'a time before most lines',
      '0:05 it hums\n0:07 and hums\n1:10 all night',
      ['? 5000–?: it hums and hums all night'],
    ],
    [
      'names and clock times on a line',
      'Speaker 1 00:05\nIt hums.\n\nSpeaker 2 01:10\nNo.',
      ['Speaker 1 5000–?: It hums.', 'Speaker 2 70000–?: No.'],
    ],
    [
      'times and names on a line',
      '[00:00:05] Mara Quill\nIt hums.\n\n[00:01:10] Ben Orr\nNo.',
      ['Mara Quill 5000–?: It hums.', 'Ben Orr 70000–?: No.'],
    ],
    [
      'names alone on a line',
      'Mara Quill (Tarn North)\nIt hums.\n\nThe Minister for Works (Ben Orr)\nNo.',
      ['Mara Quill (Tarn North): It hums.', 'The Minister for Works (Ben Orr): No.'],
    ],
    ['names before tabs', 'Mara Quill\tIt hums.\nBen Orr\tNo.', ['Mara Quill: It hums.', 'Ben Orr: No.']],
    [
      'lines that are numbered',
      ' 1   Q.   Did it hum\n 2   all night?\n 3   A.   It did.\n 4   Q.   When?',
      ['Q: Did it hum all night?', 'A: It did.', 'Q: When?'],
    ],
    [
      'Whisper’s times as text',
      '[00:00.000 --> 00:04.000]  It hums.\n[00:04.000 --> 00:06.000]  No.',
      ['? 0–?: It hums. No.'],
    ],
    ['names in other scripts', 'Мара Квилл: Гудит.\nБен Орр: Нет.', ['Мара Квилл: Гудит.', 'Бен Орр: Нет.']],
  ] as const) {
    it(`is read with ${name}`, () => {
      assert.deepEqual(shown(file), expected);
    });
  }

  for (const [name, line] of [
    ['a clock time at the beginning', '10:30 is when we left.'],
    ['a clock time in brackets', 'We left (10:30) and came back.'],
    ['a colon', 'My answer is: no.'],
    ['an initial', 'A. Orr built it.'],
    ['a web address', 'https://example.org: that is it.'],
    ['a note', 'NOTE: it hums.'],
    ['a ratio', 'Ten of 16:9 screens.'],
    ['a number at the beginning', '12 people heard it.'],
    ['a line in capitals like a name', 'Tarn North'],
    ['a time at the end of a line', 'We left at 10:30'],
    ['a time of day in brackets', '[10:30 AM] it began.'],
  ] as const) {
    it(`keeps ${name} within what is said`, () => {
      const file = `MARA: It hums.\n${line}\n\nIt does. It hums.\n\nIt hums still.\n\nAnd still.\n`;
      assert.deepEqual(shown(file), [`MARA: It hums. ${line} It does. It hums. It hums still. And still.`]);
    });
  }

  it('without names has a turn for each paragraph', () => {
    assert.deepEqual(shown('It hums.\nAll night.\n\nStill.\n'), ['?: It hums. All night.', '?: Still.']);
  });

  it('is read without the stars and underscores of Markdown', () => {
    assert.deepEqual(shown('ORR: It does **not** *hum, at all.* A * B.'), [
      'ORR: It does not{**not**} hum,{*hum,} at all.{all.*} A * B.',
    ]);
  });

  it('says so where a time cannot be one, and keeps it as words', () => {
    const file = 'ORR: It hums.\nIt [00:61:00] hums.';
    assert.deepEqual(shown(file), ['ORR: It hums. It [00:61:00] hums.']);
    assert.deepEqual(problems(file), ['2 bad-time [00:61:00]']);
  });

  it('keeps the times where the clock begins anew, as in a file of several parts, and begins a turn there', () => {
    const file =
      'ORR: [00:10:00] It hums [00:12:00] all night. [00:00:05] We [00:00:09] went [00:00:20] home. [00:00:30] Late.';
    assert.deepEqual(
      readTranscript(file).turns.map(({ from, words }) => [from, words.map(({ from: at }) => at)]),
      [
        [600_000, [600_000, null, 720_000, null]],
        [5000, [5000, 9000, 20_000, 30_000]],
      ],
    );
    assert.deepEqual(problems(file), []);
  });

  it('says so where the clock runs back, and drops the times until it has caught up', () => {
    const file = 'ORR: [00:10:00] It [00:01:00] hums [00:02:00] all [00:11:00] night.';
    assert.equal(timed(file), 'It@600000–? hums all night.@660000–?');
    assert.deepEqual(problems(file), ['1 time-order hums']);
  });
});
