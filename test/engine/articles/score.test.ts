import { strict as assert } from 'node:assert';
import { analyze } from '../../../src/engine';
import { readArticles } from './articles';
import { calibration, pairUp, rowOf, tally } from './score';

/**
 * What the engine reached on the marked articles on 25 November 2026, in per cent, rounded down: it must not get worse
 * unnoticed. `npm run score` prints all figures; raise the floors where they have risen for good.
 */
const floors = {
  found: 91,
  precise: 91,
  contentExact: 90,
  sourceExact: 91,
  kindRight: 96,
  speakerRight: 88,
  /** Of the statements with a confidence of 0.9 or more, those with the right speaker. */
  sure: 90,
};
const mostWrong = 10;

describe('the score over all articles', () => {
  const all = readArticles().flatMap((article) =>
    pairUp(article, analyze(article.text, { format: article.format })).map((pair) => ({
      text: article.text,
      pair,
    })),
  );
  const speech = all.filter(({ pair }) => rowOf(pair) !== 'stance' && rowOf(pair) !== 'nested');
  const counts = tally(speech);
  const share = (part: number, whole: number) => (100 * part) / whole;

  const figures: Readonly<Record<keyof typeof floors, number>> = {
    found: share(counts.found, counts.truths),
    precise: share(counts.found, counts.found + counts.spurious),
    contentExact: share(counts.contentExact, counts.found),
    sourceExact: share(counts.sourceExact, counts.found),
    kindRight: share(counts.kindRight, counts.found),
    speakerRight: share(counts.right, counts.found),
    sure: sureShare(),
  };

  function sureShare(): number {
    const top = calibration(all.map(({ pair }) => pair)).at(-1);
    return top ? share(top.right, top.named) : 0;
  }

  for (const [name, floor] of Object.entries(floors)) {
    it(`${name} is at least ${floor} %`, () => {
      const figure = figures[name as keyof typeof floors];
      assert.ok(figure >= floor, `${figure.toFixed(1)} %`);
    });
  }

  it(`names a wrong speaker for at most ${mostWrong} %`, () => {
    const figure = share(counts.wrong, counts.found);
    assert.ok(figure <= mostWrong, `${figure.toFixed(1)} %`);
  });
});
