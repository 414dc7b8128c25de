import { analyze } from '../../src/engine';
import { expectedCalibrationError, judgeConfidence, reliabilityByBand } from './calibration';
import type { Judgement } from './calibration';
import { compare } from './compare';
import { readArticles } from './polnear';
import { showDifference } from './show-difference';
import { annotatedSides, foundSides, kinds } from './sides';
import { Tally } from './tally';

/*
 * npm run evaluate -- FOLDER [--sample N] [--seed N] [--errors N]
 *
 * Measures the engine against a folder of annotated articles (PolNeAR's layout), and beside it a second annotator
 * against the first. --sample takes N articles at random; --errors prints N disagreements, with the words.
 */

function main(args: readonly string[]): void {
  const folder = args.find((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
  const number = (name: string, otherwise: number): number => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  if (folder === undefined)
    throw new Error('npm run evaluate -- FOLDER [--sample N] [--seed N] [--errors N]');
  const shuffle = shuffler(number('seed', 1));
  const articles = shuffle(readArticles(folder)).slice(0, number('sample', Infinity));
  const engine = new Tally();
  const human = new Tally();
  const judgements: Judgement[] = [];
  const disagreements: string[] = [];
  let milliseconds = 0;
  let words = 0;
  let readTwice = 0;
  for (const article of articles) {
    const started = process.cpuUsage();
    const { statements } = analyze(article.text);
    const { user, system } = process.cpuUsage(started);
    milliseconds += (user + system) / 1000;
    words += article.text.match(/\S+/g)?.length ?? 0;
    const gold = annotatedSides(article, article.attributions);
    const found = foundSides(article, statements);
    const differences = compare(found, gold, engine);
    for (const one of differences.missed) disagreements.push(showDifference('MISSED', article, one));
    for (const one of differences.found) disagreements.push(showDifference('FOUND', article, one));
    judgements.push(...judgeConfidence(found, gold));
    if (article.second === null) continue;
    readTwice += 1;
    compare(annotatedSides(article, article.second), gold, human);
  }
  for (const line of shuffle(disagreements).slice(0, number('errors', 0))) console.log(line);
  console.log(
    `${''.padEnd(40)} ${'the engine'.padEnd(33)}  second annotator against the first (${readTwice} articles)`,
  );
  for (const name of inOrder(engine.names())) {
    console.log(`${name.padEnd(40)} ${engine.format(name).padEnd(33)}  ${human.format(name)}`.trimEnd());
  }
  printCalibration('all statements', judgements);
  printCalibration(
    'quotations',
    judgements.filter(({ quotation }) => quotation),
  );
  console.log(
    `\n${articles.length} articles, ${Math.round(words / (milliseconds / 1000))} words/s of processor time`,
  );
}

/** Kinds first, the others as they come. */
function inOrder(names: readonly string[]): string[] {
  const ofKinds = kinds.flatMap((kind) => names.filter((name) => name.startsWith(kind)).sort());
  return [...new Set([...ofKinds, ...names])];
}

function printCalibration(title: string, judgements: readonly Judgement[]): void {
  console.log(`\nconfidence, ${title}`.padEnd(41), 'count   share   right   mean confidence');
  for (const { name, count, right, mean } of reliabilityByBand(judgements)) {
    const share = (100 * count) / Math.max(1, judgements.length);
    const correct = (100 * right) / Math.max(1, count);
    const cells = [String(count), share.toFixed(1), correct.toFixed(1), (100 * mean).toFixed(1)];
    console.log(`${name.padEnd(40)} ${cells.map((cell) => cell.padStart(5)).join('   ')}`);
  }
  console.log(
    `${'expected calibration error'.padEnd(40)} ${expectedCalibrationError(judgements).toFixed(3)}`,
  );
}

function shuffler(seed: number): <T>(items: readonly T[]) => T[] {
  let state = seed;
  const random = (): number => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
  return (items) =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
}

main(process.argv.slice(2));
