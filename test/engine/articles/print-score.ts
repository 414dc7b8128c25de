import { readArticles } from './articles';
import { calibration, rowOf, tally } from './score';
import type { Row } from './score';
import { differences, scoreArticles, share, tableHead, tableLine } from './score-table';

// npm run score                 the table
// npm run score -- --errors     and every difference; after it names of articles, to see only theirs
const args = process.argv.slice(2);
const showErrors = args.includes('--errors');
const only = args.filter((arg) => !arg.startsWith('-'));

const all = scoreArticles(
  readArticles().filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part))),
);

const rows: readonly Row[] = ['direct', 'mixed', 'indirect', 'stance', 'nested'];
const speech = all.filter(({ pair }) => rowOf(pair) !== 'stance' && rowOf(pair) !== 'nested');
console.log(
  [
    tableHead,
    ...rows.map((row) => tableLine(row, tally(all.filter(({ pair }) => rowOf(pair) === row)))),
    tableLine('speech', tally(speech)),
    '',
    'confidence   named   right %',
    ...calibration(all.map(({ pair }) => pair)).map(
      ({ named, right }, tenth) =>
        `0.${tenth}–${tenth === 9 ? '1.0' : `0.${tenth + 1}`}   ${String(named).padStart(6)}  ${share(right, named)}`,
    ),
  ].join('\n'),
);

if (showErrors) {
  for (const one of all) {
    for (const difference of differences(one)) console.log(`${one.name}: ${difference}`);
  }
}
