import { strict as assert } from 'node:assert';
import { analyze } from '../../src/engine';
import type { Span } from '../../src/engine';
import { outlineBySpeaker, outlineByStory } from '../../src/language-features/outline';
import type { StatementEntry } from '../../src/language-features/outline';

const text = [
  '“Nobody knew.”',
  '“It leaks,” said Mara Quill.',
  'Ben Orr said Quill had told him it leaked.',
  '“It will fall,” Quill said.',
].join('\n\n');
const words = ({ start, end }: Span) => text.slice(start, end);

describe('the outline', () => {
  it('is the statements as the story goes, those reported inside another below it', () => {
    const lines = (entries: readonly StatementEntry[], indent = ''): string[] =>
      entries.flatMap(({ whole, children }) => [indent + words(whole), ...lines(children, `${indent}  `)]);
    assert.deepEqual(lines(outlineByStory(analyze(text))), [
      '“Nobody knew.”',
      '“It leaks,” said Mara Quill',
      'Ben Orr said Quill had told him it leaked',
      '  Quill had told him it leaked',
      '“It will fall,” Quill said',
    ]);
  });

  it('is those who say something, each with what that is, what nobody says first', () => {
    assert.deepEqual(
      outlineBySpeaker(analyze(text)).map(({ speaker, introduced, statements }) => [
        speaker?.name,
        words(introduced),
        ...statements.map((entry) => words(entry.words)),
      ]),
      [
        [undefined, '“Nobody knew.”', '“Nobody knew.”'],
        ['Mara Quill', 'Mara Quill', '“It leaks,”', 'it leaked', '“It will fall,”'],
        ['Ben Orr', 'Ben Orr', 'Quill had told him it leaked'],
      ],
    );
  });

  it('of a draft without statements is empty', () => {
    assert.deepEqual(outlineByStory(analyze('The bridge is shut.')), []);
    assert.deepEqual(outlineBySpeaker(analyze('The bridge is shut.')), []);
  });
});
