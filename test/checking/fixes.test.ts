import { strict as assert } from 'node:assert';
import {
  checkDraft,
  indexTranscript,
  reattribution,
  splitAtJoins,
  tapeOf,
  withEllipses,
  withTapeWords,
} from '../../src/checking';
import type { Check, DraftEdit, Tape } from '../../src/checking';
import { analyze } from '../../src/engine';
import type { Analysis } from '../../src/engine';
import { guessSettings, readTranscript } from '../../src/transcripts';
import { readPairs } from './pairs';

function tape(text: string, people: Record<string, string> = {}): Tape {
  const transcript = readTranscript(text);
  return tapeOf('tape', indexTranscript(transcript), { ...guessSettings(transcript), speakers: people });
}

function apply(text: string, edits: readonly DraftEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end), text);
}

type Fix = (text: string, analysis: Analysis, check: Check) => DraftEdit[] | null;

/** The draft after a fix of its first quotation; null where there is none. */
function fixed(draft: string, said: string, fix: Fix, format: 'plain' | 'markdown' = 'plain'): string | null {
  const analysis = analyze(draft, { format });
  const [check] = checkDraft(analysis, [tape(said)]);
  const edits = check && fix(draft, analysis, check);
  return edits ? apply(draft, edits) : null;
}

const words: Fix = (text, analysis, check) => withTapeWords(text, analysis, check, false);
const everyWord: Fix = (text, analysis, check) => withTapeWords(text, analysis, check, true);
const ellipses: Fix = (text, _, check) => withEllipses(text, check);
const split: Fix = (text, analysis, check) => splitAtJoins(text, analysis, check);

describe('the tape’s words in place of print’s', () => {
  const cases: [behaviour: string, said: string, draft: string, after: string | null][] = [
    [
      'change the words that differ and no others',
      'QUILL: We have never closed the sluice gates at night.\n',
      '“We have always closed the sluice gates at night,” said Mara Quill.',
      '“We have never closed the sluice gates at night,” said Mara Quill.',
    ],
    [
      'are whole words, with the draft’s apostrophe',
      "QUILL: We don't close the sluice gates at night, not in June.\n",
      '“We do close the sluice gates at night, not in June,” said Mara Quill. It’s June.',
      '“We don’t close the sluice gates at night, not in June,” said Mara Quill. It’s June.',
    ],
    [
      'take out what was never said, with its comma',
      'QUILL: The lock was leaking before anybody rang the board.\n',
      '“The lock was leaking, badly, before anybody rang the board,” said Mara Quill.',
      '“The lock was leaking, before anybody rang the board,” said Mara Quill.',
    ],
    [
      'go into the part of the quotation where they were said',
      'QUILL: The lock was leaking badly before anybody rang the board in March.\n',
      '“The lock was leaking,” said Mara Quill, “before anybody rang the board in March.”',
      '“The lock was leaking,” said Mara Quill, “badly before anybody rang the board in March.”',
    ],
    [
      'begin a sentence with a capital, also where the tape has none',
      'QUILL: It was June and everybody knew that the lock was leaking into the mill.\n',
      '“Nobody knew that the lock was leaking into the mill,” said Mara Quill.',
      '“Everybody knew that the lock was leaking into the mill,” said Mara Quill.',
    ],
    [
      'begin in small letters in the middle of the writer’s sentence',
      'QUILL: Never again will we close the sluice gates before midnight.\n',
      'Mara Quill said “always again will we close the sluice gates before midnight”.',
      'Mara Quill said “never again will we close the sluice gates before midnight”.',
    ],
    [
      'leave hesitations out unless they are asked for',
      'QUILL: We have, um, never closed the sluice gates at night.\n',
      '“We have always closed the sluice gates at night,” said Mara Quill.',
      '“We have never closed the sluice gates at night,” said Mara Quill.',
    ],
    [
      'take a sum of money whole',
      'QUILL: We spent two hundred dollars on the pump and it broke within a day.\n',
      '“We spent $300 on the pump and it broke within a day,” said Mara Quill.',
      '“We spent two hundred dollars on the pump and it broke within a day,” said Mara Quill.',
    ],
    [
      'are not put in where somebody could not hear them',
      'QUILL: We have [inaudible] the sluice gates at night in every winter since the flood.\n',
      '“We have shut the sluice gates at night in each winter since the flood,” said Mara Quill.',
      null,
    ],
    [
      'are not put into another’s mouth',
      'ORR: We have never closed the sluice gates at night.\n\nQUILL: No.\n',
      '“We have always closed the sluice gates at night,” said Mara Quill.',
      null,
    ],
  ];
  for (const [behaviour, said, draft, after] of cases)
    it(behaviour, () => {
      assert.equal(fixed(draft, said, words), after);
    });

  it('are all of them where hesitations are asked for too', () => {
    const said = 'QUILL: We have, um, we have never closed the sluice gates at night.\n';
    const draft = '“We have never closed the sluice gates at night,” said Mara Quill.';
    assert.equal(fixed(draft, said, words), null);
    assert.equal(
      fixed(draft, said, everyWord),
      '“We have, um, we have never closed the sluice gates at night,” said Mara Quill.',
    );
  });

  it('leave ellipses and brackets as they are, and markup that they would cut through alone', () => {
    const said =
      'QUILL: They told the board in March, and I was there, that the lock was leaking, and the board did nothing.\n';
    const draft =
      '“[The engineers] told the board in March … that the lock was sinking, and the board did nothing,” said Mara Quill.';
    assert.equal(fixed(draft, said, words), draft.replace('sinking', 'leaking'));
    const marked = draft.replace('sinking', '*sinking*');
    assert.equal(fixed(marked, said, words, 'markdown'), marked.replace('sinking', 'leaking'));
    const across = draft.replace('lock was sinking', 'lock *is* sinking');
    assert.equal(fixed(across, said, words, 'markdown'), null);
  });

  it('make a quotation of every labelled pair that is at most cleaned up', () => {
    const fine = ['verbatim', 'punctuation', 'marked-edit', 'cleaned-up'];
    const wrong: string[] = [];
    let count = 0;
    for (const { transcript, draft, kind, style } of readPairs('learnt')) {
      const tapes = [{ ...tape(transcript), kind, style }];
      const analysis = analyze(draft);
      const [check] = checkDraft(analysis, tapes);
      for (const hesitations of [false, true]) {
        const edits = check && withTapeWords(draft, analysis, check, hesitations);
        if (!edits || check.label === 'approximate') continue;
        count += 1;
        const after = apply(draft, edits);
        const [now] = checkDraft(analyze(after), tapes);
        if (!now || !fine.includes(now.label))
          wrong.push(`${check.label} → ${now?.label ?? 'none'}: ${draft}\n      ${after}`);
      }
    }
    assert.ok(count > 100, String(count));
    assert.deepEqual(wrong, []);
  });
});

describe('an ellipsis where words were left out', () => {
  it('stands in the gap, as the draft writes its own, and makes it a marked cut', () => {
    const said = 'QUILL: We had eleven passengers off by midnight, one of them a baby of five weeks.\n';
    const draft = '“We had eleven passengers off, one of them a baby of five weeks,” said Mara Quill.';
    assert.equal(
      fixed(draft, said, ellipses),
      '“We had eleven passengers off, … one of them a baby of five weeks,” said Mara Quill.',
    );
    const dotted = `${draft}\n\n“It was ... cold in June,” said Ben Orr.`;
    assert.equal(fixed(dotted, said, ellipses), dotted.replace('off, one', 'off, ... one'));
    const after = fixed(draft, said, ellipses) ?? '';
    assert.equal(checkDraft(analyze(after), [tape(said)])[0]?.label, 'marked-edit');
  });

  it('stands at the beginning of the second part where the cut is between two', () => {
    const said = 'QUILL: We tried the new pump from Halvard for an hour before anybody rang.\n';
    assert.equal(
      fixed('“We tried the new pump,” Mara Quill said, “for an hour before anybody rang.”', said, ellipses),
      '“We tried the new pump,” Mara Quill said, “… for an hour before anybody rang.”',
    );
  });

  it('is no remedy where words were changed', () => {
    const said = 'QUILL: We had eleven passengers off by midnight, one of them a baby of five weeks.\n';
    assert.equal(
      fixed(
        '“We had nine passengers off, one of them a baby of five weeks,” said Mara Quill.',
        said,
        ellipses,
      ),
      null,
    );
  });
});

describe('a quotation split where parts were put together', () => {
  const filler = 'The ice works was loud that night and the choir went home early. '.repeat(5);
  const said = `QUILL: We don't wait for permission at this station. ${filler}I wouldn't put my own daughter on one of those boats.\n`;
  const cases: [behaviour: string, draft: string, after: string | null][] = [
    [
      'is closed and opened anew with its own marks',
      "“We don't wait for permission at this station. I wouldn't put my own daughter on one of those boats,” said Mara Quill.",
      "“We don't wait for permission at this station.” … “I wouldn't put my own daughter on one of those boats,” said Mara Quill.",
    ],
    [
      'loses the ellipsis inside for one outside',
      '"We don\'t wait for permission at this station ... I wouldn\'t put my own daughter on one of those boats," said Mara Quill.',
      '"We don\'t wait for permission at this station" ... "I wouldn\'t put my own daughter on one of those boats," said Mara Quill.',
    ],
    [
      'is left alone where a quotation inside goes over the join',
      "“We ‘don't wait for permission at this station. I wouldn't put my own daughter’ on one of those boats,” said Mara Quill.",
      null,
    ],
  ];
  for (const [behaviour, draft, after] of cases)
    it(behaviour, () => {
      assert.equal(fixed(draft, said, split), after);
    });

  it('across two places of two tapes too, and then each part stands on its own', () => {
    const draft =
      "“I wouldn't put my own daughter on one of those boats. We don't wait for permission at this station,” said Mara Quill.";
    const after = fixed(draft, said, split) ?? '';
    assert.equal(
      after,
      "“I wouldn't put my own daughter on one of those boats.” … “We don't wait for permission at this station,” said Mara Quill.",
    );
    const now = checkDraft(analyze(after), [tape(said)]);
    assert.deepEqual(
      now.map(({ label }) => label),
      ['verbatim', 'verbatim'],
    );
  });
});

describe('who said it, by the transcript', () => {
  const said =
    'ORR: I told the board in March that the lock was leaking.\n\nSpeaker 2: Nobody rang me, not one of them did.\n';
  function told(draft: string, people: Record<string, string> = {}) {
    const analysis = analyze(draft);
    const tapes = [tape(said, people)];
    const [check] = checkDraft(analysis, tapes);
    const [one] = tapes;
    const found = check && one ? reattribution(draft, analysis, check, one) : null;
    return found && [found.name, found.edit && apply(draft, [found.edit])];
  }
  const words = '“I told the board in March that the lock was leaking,”';
  const laughed = '“Nonsense,” said Ben Orr.';

  it('takes the place of the name beside the quotation', () => {
    assert.deepEqual(told(`${words} said Mara Quill. ${laughed}`), [
      'Ben Orr',
      `${words} said Ben Orr. ${laughed}`,
    ]);
    assert.deepEqual(told(`${words} said Mara Quill.`), ['Orr', `${words} said Orr.`]);
  });

  it('is given by surname where print has a surname and the person is known by then', () => {
    assert.deepEqual(told(`Mara Quill met Ben Orr. ${words} Quill said. “Nonsense,” Orr said.`), [
      'Ben Orr',
      `Mara Quill met Ben Orr. ${words} Orr said. “Nonsense,” Orr said.`,
    ]);
  });

  it('is only a reading where no name stands there', () => {
    assert.deepEqual(told(`Mara Quill was cross. ${words} she said. ${laughed}`), ['Ben Orr', null]);
  });

  it('is nobody where the label is nobody’s name, unless it is mapped', () => {
    const draft = '“Nobody rang me, not one of them did,” said Mara Quill. Ben Orr laughed.';
    assert.equal(told(draft), null);
    assert.equal(told(draft, { 'Speaker 2': 'Ilse Okafor' })?.[0], 'Ilse Okafor');
  });
});
