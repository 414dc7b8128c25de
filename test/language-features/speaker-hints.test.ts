import { strict as assert } from 'node:assert';
import { analyze } from '../../src/engine';
import { hintNames, speakerHints } from '../../src/language-features/speaker-hints';

/** The draft with its hints in it, those of a part of it where one is given. */
function hinted(text: string, within = { start: 0, end: text.length }): string {
  const analysis = analyze(text);
  const names = hintNames(analysis);
  return speakerHints(text, analysis, within).reduceRight((draft, { offset, place, speaker }) => {
    const name = `⟨${names.get(speaker) ?? ''}⟩`;
    const hint = place === 'after-pronoun' ? ` ${name}` : `${name} `;
    return draft.slice(0, offset) + hint + draft.slice(offset);
  }, text);
}

describe('hints of who is meant', () => {
  it('stand behind pronouns', () => {
    assert.equal(
      hinted('Mara Quill came. “It leaks,” she said. She left.'),
      'Mara Quill came. “It leaks,” she ⟨Quill⟩ said. She ⟨Quill⟩ left.',
    );
  });

  it('stand before a quotation whose speaker is carried over', () => {
    assert.equal(
      hinted('“It leaks,” said Mara Quill.\n\n“Two of them were shut.”'),
      '“It leaks,” said Mara Quill.\n\n⟨Quill⟩ “Two of them were shut.”',
    );
  });

  it('are the full name where two have the same surname', () => {
    assert.equal(
      hinted('Tom Quill came. “It leaks,” he said.\n\n“No,” said Mara Quill.'),
      'Tom Quill came. “It leaks,” he ⟨Tom Quill⟩ said.\n\n“No,” said Mara Quill.',
    );
  });

  it('keep a surname of several words together', () => {
    assert.equal(
      hinted('Maarten van der Berg came. “It leaks,” he said.'),
      'Maarten van der Berg came. “It leaks,” he ⟨van der Berg⟩ said.',
    );
  });

  it('are not where it is not clear who is meant', () => {
    const draft = 'Mara Quill met Anna Orr. “It leaks,” she said.';
    assert.equal(hinted(draft), draft);
  });

  it('are not behind “I”, nor behind “who” beside its name', () => {
    const draft = 'I said it leaked. Mara Quill, who said it did not, left.';
    assert.equal(hinted(draft), draft);
  });

  it('are of the part asked for only', () => {
    const draft = 'Mara Quill came. “It leaks,” she said. She left.';
    const at = draft.indexOf('She left');
    assert.equal(
      hinted(draft, { start: at, end: draft.length }),
      'Mara Quill came. “It leaks,” she said. She ⟨Quill⟩ left.',
    );
  });
});
