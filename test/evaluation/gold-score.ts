import { readArticles } from '../engine/articles/articles';
import { holdsName, judgeSpeaker, rowOf, tally } from '../engine/articles/score';
import type { Row } from '../engine/articles/score';
import { differences, scoreArticles, share, tableHead, tableLine } from '../engine/articles/score-table';
import type { ScoredPair } from '../engine/articles/score-table';
import { calibrationError, countBands, reliability } from './confidence';
import { goldFolder, goldSets } from './gold';

// npm run evaluate:gold -- tune             the figures of the set to learn from
// npm run evaluate:gold -- tune --errors    and every difference; after it names of articles, to see only theirs
// npm run evaluate:gold -- held             the figures of the set kept apart, never its differences
const args = process.argv.slice(2);
const showErrors = args.includes('--errors');
const [setName, ...only] = args.filter((arg) => !arg.startsWith('-'));
const set = goldSets.find((name) => name === setName);
if (!set) throw new Error(`Which set? ${goldSets.join(' or ')}`);
if (set === 'held' && (showErrors || only.length > 0)) {
  throw new Error(
    'The set "held" is scored as a whole and its errors are not listed: nothing is tuned on it.',
  );
}

const articles = readArticles(goldFolder(set)).filter(
  ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
);
const all = scoreArticles(articles);
const rows: readonly Row[] = ['direct', 'mixed', 'indirect', 'stance', 'nested'];
const of = (...wanted: Row[]): ScoredPair[] => all.filter(({ pair }) => wanted.includes(rowOf(pair)));
const speech = of('direct', 'mixed', 'indirect');
const quotations = of('direct', 'mixed');
const statements = of('direct', 'mixed', 'indirect', 'stance');

const overAll = (name: string, scored: readonly ScoredPair[]): string => {
  const { truths, found, right, wrong, blank } = tally(scored);
  const holding = scored.filter(
    ({ pair }) => pair.found && judgeSpeaker(pair) === 'wrong' && holdsName(pair),
  );
  return (
    name.padEnd(12) +
    [right, wrong, holding.length, blank, truths - found].map((count) => share(count, truths)).join('')
  );
};

const bandLines = (scored: readonly ScoredPair[]): string[] => {
  const { truths } = tally(scored);
  return countBands(scored.map(({ pair }) => pair)).map(
    ({ name, real, right, spurious }) =>
      name.padEnd(12) +
      String(real).padStart(8) +
      share(real, truths) +
      share(right, real) +
      String(spurious).padStart(8),
  );
};

const heads = (title: string, names: readonly string[]): string =>
  title.padEnd(12) + names.map((name) => name.padStart(8)).join('');

const bins = reliability(statements.map(({ pair }) => pair));

console.log(
  [
    `${set}: ${articles.length} articles`,
    '',
    tableHead,
    ...rows.map((row) => tableLine(row, tally(of(row)))),
    tableLine('quotations', tally(quotations)),
    tableLine('speech', tally(speech)),
    '',
    'the speaker, in per cent of all that are true',
    heads('', ['right', 'wrong', 'nearly*', 'blank', 'missed']),
    overAll('quotations', quotations),
    overAll('speech', speech),
    overAll('with stance', statements),
    '* of the wrong: the right name among other words',
    '',
    'by confidence: statements that name a speaker, their share of all that are true, of them right, and those that are none',
    heads('quotations', ['named', 'share', 'right', 'none']),
    ...bandLines(quotations),
    heads('with stance', ['named', 'share', 'right', 'none']),
    ...bandLines(statements),
    '',
    heads('confidence', ['named', 'mean', 'right']),
    ...bins.map(
      ({ named, right, confidence }, tenth) =>
        `0.${tenth}–${tenth === 9 ? '1.0' : `0.${tenth + 1}`}`.padEnd(12) +
        String(named).padStart(8) +
        (named === 0 ? '–' : (100 * confidence).toFixed(0)).padStart(8) +
        share(right, named),
    ),
    `expected calibration error ${calibrationError(bins).toFixed(3)}`,
  ].join('\n'),
);

if (showErrors) {
  for (const one of all) {
    for (const difference of differences(one)) console.log(`${one.name}: ${difference}`);
  }
}
