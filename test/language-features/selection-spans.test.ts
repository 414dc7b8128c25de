import { strict as assert } from 'node:assert';
import type { DraftFormat } from '../../src/engine';
import { selectionSpans } from '../../src/language-features/selection-spans';
import { atCaret } from './at-caret';

function steps(marked: string, format?: DraftFormat): string[] {
  const { text, offset, analysis } = atCaret(marked, format);
  return selectionSpans(analysis, offset).map(({ start, end }) => text.slice(start, end));
}

describe('what is selected around a place', () => {
  it('is the words, the quotation, the statement, the paragraph', () => {
    assert.deepEqual(steps('It was cold.\n\n“It le|aks,” said Mara Quill. She left.'), [
      'It leaks,',
      '“It leaks,”',
      '“It leaks,” said Mara Quill',
      '“It leaks,” said Mara Quill. She left.',
    ]);
  });

  it('is the name, the statement, the paragraph', () => {
    assert.deepEqual(steps('“It leaks,” said Mara Qu|ill. She left.'), [
      'Mara Quill',
      '“It leaks,” said Mara Quill',
      '“It leaks,” said Mara Quill. She left.',
    ]);
  });

  it('is one quotation after the other, from the inside', () => {
    assert.deepEqual(steps('“Orr said ‘It le|aks’ to me,” said Mara Quill.').slice(0, 5), [
      'It leaks',
      '‘It leaks’',
      'Orr said ‘It leaks’',
      'Orr said ‘It leaks’ to me,',
      '“Orr said ‘It leaks’ to me,”',
    ]);
  });

  it('is the paragraph before the rest of a statement that goes on in the next', () => {
    assert.deepEqual(steps('“It le|aks.\n\n“It does,” said Mara Quill. She left.'), [
      'It leaks.',
      '“It leaks.',
      '“It leaks.\n\n“It does,” said Mara Quill',
    ]);
  });

  it('leaves out marks that are written as entities', () => {
    assert.equal(steps('<p>&ldquo;It le|aks,&rdquo; said Mara Quill.</p>', 'html')[0], 'It leaks,');
  });

  it('is the paragraph where nobody says anything, and nothing between paragraphs', () => {
    assert.deepEqual(steps('It w|as cold.'), ['It was cold.']);
    assert.deepEqual(steps('It was cold.\n\n|\n\nIt was late.'), []);
  });
});
