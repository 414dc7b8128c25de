import assert from 'node:assert';
import nlp from 'compromise/two';
import { taggedTerms } from '../../../src/engine/language/tagger';
import type { Term } from '../../../src/engine/language/tagger';
import { articlesFolder, readArticles } from '../articles/articles';

/** What compromise itself makes of the text, asked for all of it at once. */
function taggedByCompromise(text: string): readonly Term[] {
  const steps = ['contractions', 'alias', 'machine', 'lexicon', 'preTagger'];
  return (nlp.tokenize(text).compute(steps).docs as unknown as readonly (readonly Term[])[]).flat();
}

/** All that is made use of: the text, and the tags but for one that only says that a hyphen stands beside the word. */
const printed = ({ pre, text, post, tags }: Term): string =>
  `${pre}|${text}|${post}| ${[...tags]
    .filter((tag) => tag !== 'Hyphenated')
    .sort()
    .join(' ')}`;

describe('the terms of a text', () => {
  it('have the tags that compromise gives them', () => {
    const paragraphs = readArticles(articlesFolder).flatMap(({ text }) => text.split('\n'));
    assert.ok(paragraphs.length > 500);
    for (const paragraph of paragraphs) {
      const text = paragraph.trim().slice(0, 600);
      assert.deepStrictEqual(taggedTerms(text).map(printed), taggedByCompromise(text).map(printed));
    }
  });
  for (const text of [
    'The 2016 elections cost $5.3bn, she’d said.',
    'don’t cry wolf - it’s 5-9pm, 20km away and 3-4 hours',
    'he / she saw the river of local Foo and the Bank of the West',
    'Edit: the board - and only the board - paid. "Never." (Or so.)',
    '“ ” - — … ? ! : ;',
    'constructor toString __proto__ hasOwnProperty',
    '。漢字。 Привет, мир. 5 ) + 3 #tag @someone',
    '',
    ' ',
  ])
    it(`have them in ${JSON.stringify(text)}`, () => {
      assert.deepStrictEqual(taggedTerms(text).map(printed), taggedByCompromise(text).map(printed));
    });
});
