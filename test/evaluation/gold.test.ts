import { readArticles } from '../engine/articles/articles';
import { assertNoSlips } from '../engine/articles/slips';
import { goldFolder, goldSets } from './gold';

for (const set of goldSets) {
  describe(`the gold set "${set}"`, () => {
    for (const article of readArticles(goldFolder(set))) {
      it(`${article.name} is marked as it says`, () => {
        assertNoSlips(article);
      });
    }
  });
}
