import { strict as assert } from 'node:assert';
import type { DraftFormat } from '../../src/engine';
import { nameAt, renameEdits } from '../../src/language-features/rename-person';
import { atCaret } from './at-caret';

/** The draft with a new name for the person at the cursor, everywhere or outside quotation marks only. */
function renamed(marked: string, newName: string, everywhere = false, format?: DraftFormat): string {
  const { text, offset, analysis } = atCaret(marked, format);
  const at = nameAt(text, analysis, offset);
  assert.ok(at, 'somebody with a name');
  return renameEdits(text, analysis, at, newName)
    .filter(({ quoted }) => everywhere || !quoted)
    .sort((a, b) => b.start - a.start)
    .reduce((draft, { start, end, text: words }) => draft.slice(0, start) + words + draft.slice(end), text);
}

/** What is written over. */
function written(marked: string): string | undefined {
  const { text, offset, analysis } = atCaret(marked);
  const at = nameAt(text, analysis, offset);
  return at && `${at.written} (${text.slice(at.span.start, at.span.end)})`;
}

describe('Rename of a person', () => {
  it('unifies the spelling of a name', () => {
    assert.equal(
      renamed(
        'Sergej| Lavrov came. Sergei Lavrov left. Mr Lavrov said it leaked. Serguei Lavrov agreed.',
        'Sergey Lavrov',
      ),
      'Sergey Lavrov came. Sergey Lavrov left. Mr Lavrov said it leaked. Sergey Lavrov agreed.',
    );
  });

  it('gives a surname that stands alone the new surname, and titles stay', () => {
    assert.equal(
      renamed('Mara Qui|ll came. “It leaks,” Dr. Quill said. Quill’s bridge sings.', 'Mara Quillan'),
      'Mara Quillan came. “It leaks,” Dr. Quillan said. Quillan’s bridge sings.',
    );
  });

  it('leaves the surname alone where only the given name changes', () => {
    assert.equal(
      renamed('Mara Qui|ll came. Quill said it leaked. M. Quill agreed.', 'Nora Quill'),
      'Nora Quill came. Quill said it leaked. N. Quill agreed.',
    );
  });

  it('written over a surname, changes the surname everywhere', () => {
    assert.equal(
      renamed('Mara Quill came. Qui|ll said it leaked.', 'Quillan'),
      'Mara Quillan came. Quillan said it leaked.',
    );
  });

  it('written over a surname, takes a full name for one', () => {
    assert.equal(
      renamed('Mara Quill came. Qui|ll said it leaked.', 'Mara Orr'),
      'Mara Orr came. Orr said it leaked.',
    );
  });

  it('can make one name of two', () => {
    assert.equal(
      renamed('Mara Quill came. Qui|ll said it leaked.', 'Quill Orr'),
      'Mara Quill Orr came. Quill Orr said it leaked.',
    );
  });

  it('can put in a middle name', () => {
    assert.equal(
      renamed('Mara Qui|ll came. Mrs Quill said it leaked.', 'Mara Jane Quill'),
      'Mara Jane Quill came. Mrs Quill said it leaked.',
    );
  });

  it('keeps a surname of several words together', () => {
    assert.equal(
      renamed(
        'Maarten van der Be|rg came. “No,” Mr van der Berg said. Van der Berg’s boat leaks.',
        'Maarten van der Burg',
      ),
      'Maarten van der Burg came. “No,” Mr van der Burg said. Van der Burg’s boat leaks.',
    );
  });

  it('asks before it changes what somebody said or is called by others', () => {
    const draft =
      'Mara Qui|ll came. “Quill is late,” said Ben Orr. His book “The Quill Case” sells. Quill said no.';
    assert.equal(
      renamed(draft, 'Mara Quillan'),
      'Mara Quillan came. “Quill is late,” said Ben Orr. His book “The Quill Case” sells. Quillan said no.',
    );
    assert.match(renamed(draft, 'Mara Quillan', true), /“Quillan is late,” said Ben Orr/);
  });

  it('leaves namesakes alone', () => {
    assert.equal(
      renamed('Mara Qui|ll said it leaked. “No,” Tom Quill said.', 'Mara Quillan'),
      'Mara Quillan said it leaked. “No,” Tom Quill said.',
    );
  });

  it('keeps the capitals of a label', () => {
    assert.equal(
      renamed(
        'Mara Qui|ll spoke to Ben Orr.\n\nQUILL: It leaks.\n\nORR: It does not.\n\nQUILL: It does.',
        'Mara Quillan',
      ),
      'Mara Quillan spoke to Ben Orr.\n\nQUILLAN: It leaks.\n\nORR: It does not.\n\nQUILLAN: It does.',
    );
  });

  it('leaves markup inside a name where it is', () => {
    assert.equal(
      renamed(
        '**Mara** Qui|ll said no. [Quill](https://example.org/Quill) said yes.',
        'Nora Quillan',
        false,
        'markdown',
      ),
      '**Nora** Quillan said no. [Quillan](https://example.org/Quill) said yes.',
    );
  });

  it('is of the whole name where a pronoun or a description stands', () => {
    const draft = 'Mara Quill came. “It leaks,” s|he said.';
    assert.equal(written(draft), 'Mara Quill (she)');
    assert.equal(renamed(draft, 'Nora Quill'), 'Nora Quill came. “It leaks,” she said.');
  });

  it('writes over the name without its title', () => {
    assert.equal(written('Mara Quill came. “It leaks,” Dr. Qui|ll said.'), 'Quill (Quill)');
  });

  it('is of nobody without a name', () => {
    assert.equal(written('“It leaks,” two offi|cials said.'), undefined);
    assert.equal(written('“It le|aks,” said Mara Quill.'), undefined);
  });

  it('changes nothing for no name or the same', () => {
    const draft = 'Mara Qui|ll said it leaked. Quill was late.';
    assert.equal(renamed(draft, '  '), draft.replace('|', ''));
    assert.equal(renamed(draft, 'Mara Quill'), draft.replace('|', ''));
  });
});
