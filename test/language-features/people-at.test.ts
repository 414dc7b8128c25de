import { strict as assert } from 'node:assert';
import { introduction, personAt, statementsOf } from '../../src/language-features/people-at';
import { atCaret } from './at-caret';

/** "words: who", with a question mark behind those who may be meant. */
function whoIsAt(marked: string): string | undefined {
  const { text, offset, analysis } = atCaret(marked);
  const found = personAt(analysis, offset);
  if (!found) return undefined;
  const who =
    found.speaker?.name ??
    found.candidates
      .map(({ name }) => `${name}?`)
      .sort()
      .join(' ');
  return `${text.slice(found.span.start, found.span.end)}: ${who}`;
}

describe('who stands at a place', () => {
  it('is the person that a pronoun means', () => {
    assert.equal(whoIsAt('Mara Quill came. “It leaks,” s|he said.'), 'she: Mara Quill');
  });

  it('is the person of a surname, with the cursor behind it as well', () => {
    assert.equal(whoIsAt('Mara Quill came. “It leaks,” said Quill|.'), 'Quill: Mara Quill');
  });

  it('is the person of a description', () => {
    const draft = 'Mara Quill, the transport minister, came on Monday. The min|ister said it leaked.';
    assert.equal(whoIsAt(draft), 'The minister: Mara Quill');
  });

  it('is nobody at other words', () => {
    assert.equal(whoIsAt('“It le|aks,” said Mara Quill.'), undefined);
    assert.equal(whoIsAt('|'), undefined);
  });

  it('is everybody who may be meant where that is not clear', () => {
    const draft = 'Mara Quill met Anna Orr. “It leaks,” s|he said.';
    assert.equal(whoIsAt(draft), 'she: Anna Orr? Mara Quill?');
  });
});

describe('the introduction of a person', () => {
  const introductionIn = (marked: string): string | undefined => {
    const { text, offset, analysis } = atCaret(marked);
    const speaker = personAt(analysis, offset)?.speaker;
    const found = speaker && introduction(speaker);
    return found ? `${text.slice(found.start, found.end)} at ${found.start}` : undefined;
  };

  it('is where the name is first given', () => {
    assert.equal(
      introductionIn('Its chief engineer, Ben Orr, said no. “It is safe,” h|e said.'),
      'Ben Orr at 20',
    );
  });

  it('is the first mention of somebody without a name', () => {
    assert.equal(introductionIn('Two officials said no. “It is safe,” th|ey said.'), 'Two officials at 0');
  });
});

it('the statements of a person are those that name that person the speaker', () => {
  const { text, offset, analysis } = atCaret(
    '“It leaks,” said Mara Q|uill. “No,” said Ben Orr. Quill said it did.',
  );
  const speaker = personAt(analysis, offset)?.speaker;
  assert.ok(speaker);
  const words = statementsOf(analysis, speaker).map(
    ({ content: [first] }) => first && text.slice(first.start, first.end),
  );
  assert.deepEqual(words, ['“It leaks,”', 'it did']);
});
