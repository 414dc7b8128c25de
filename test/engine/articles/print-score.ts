import { analyze } from '../../../src/engine';
import type { Span } from '../../../src/engine';
import { readArticles } from './articles';
import { calibration, judgeSpeaker, pairUp, rowOf, sameSpans, tally } from './score';
import type { Pair, Row, Tally } from './score';

// npm run score                 the table
// npm run score -- --errors     and every difference; after it names of articles, to see only theirs
const args = process.argv.slice(2);
const showErrors = args.includes('--errors');
const only = args.filter((arg) => !arg.startsWith('-'));

const all = readArticles()
  .filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))
  .flatMap((article) =>
    pairUp(article, analyze(article.text, { format: article.format })).map((pair) => ({
      name: article.name,
      text: article.text,
      pair,
    })),
  );

const share = (part: number, whole: number): string =>
  (whole === 0 ? '–' : String(Math.round((100 * part) / whole))).padStart(8);

const line = (name: string, counts: Tally): string =>
  name.padEnd(10) +
  String(counts.truths).padStart(8) +
  share(counts.found, counts.truths) +
  share(counts.found, counts.found + counts.spurious) +
  [counts.contentExact, counts.sourceExact, counts.kindRight, counts.right, counts.wrong, counts.blank]
    .map((count) => share(count, counts.found))
    .join('');

const rows: readonly Row[] = ['direct', 'mixed', 'indirect', 'stance', 'nested'];
const speech = all.filter(({ pair }) => rowOf(pair) !== 'stance' && rowOf(pair) !== 'nested');
console.log(
  [
    '          ' +
      ['true', 'found', 'precise', 'content', 'source', 'kind', 'speaker', 'wrong', 'blank']
        .map((head) => head.padStart(8))
        .join(''),
    ...rows.map((row) => line(row, tally(all.filter(({ pair }) => rowOf(pair) === row)))),
    line('speech', tally(speech)),
    '',
    'confidence   named   right %',
    ...calibration(all.map(({ pair }) => pair)).map(
      ({ named, right }, tenth) =>
        `0.${tenth}–${tenth === 9 ? '1.0' : `0.${tenth + 1}`}   ${String(named).padStart(6)}  ${share(right, named)}`,
    ),
  ].join('\n'),
);

if (showErrors) {
  for (const { name, text, pair } of all) {
    for (const error of errors(text, pair)) console.log(`${name}: ${error}`);
  }
}

function errors(text: string, pair: Pair): string[] {
  const { truth, found, named } = pair;
  const words = (spans: readonly Span[]): string =>
    spans.length === 0
      ? '(none)'
      : spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ');
  if (!truth) return found ? [`SPURIOUS ${found.kind} ${named ?? 'nobody'}: ${words(found.content)}`] : [];
  const about = words(truth.content).slice(0, 90);
  if (!found) return [`MISSED ${rowOf(pair)} ${truth.speaker ?? 'nobody'} (${words(truth.cue)}): ${about}`];
  return [
    ...(sameSpans(text, truth.content, found.content)
      ? []
      : [`CONTENT want ${words(truth.content)}\n      got ${words(found.content)}`]),
    ...(sameSpans(text, truth.source, found.source)
      ? []
      : [`SOURCE want ${words(truth.source)} got ${words(found.source)} in: ${about}`]),
    ...(truth.kind === found.kind ? [] : [`KIND want ${truth.kind} got ${found.kind} in: ${about}`]),
    ...(judgeSpeaker(pair) === 'right'
      ? []
      : [
          `SPEAKER want ${truth.speaker ?? 'nobody'} got ${named ?? 'nobody'} ` +
            `(${found.reason.code}, ${found.confidence.toFixed(2)}) in: ${about}`,
        ]),
  ];
}
