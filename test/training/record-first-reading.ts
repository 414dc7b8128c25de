import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../engine/articles/articles';
import firstReading from '../evaluation/gold/first-reading.json';
import { judgedStatements } from './judged-speakers';

// npm run record:first-reading -- FOLDER
// Adds to test/evaluation/gold/first-reading.json what the engine as it is makes of new articles, before anybody has looked at them
// or changed anything because of them: how often its names are right then tells how far it can be trusted. Articles that are in it already
// are left as they were.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder of articles?');

const known = new Set(firstReading.map(({ article }) => article));
const recorded = readArticles(folder)
  .filter(({ name }) => !known.has(name))
  .flatMap(judgedStatements)
  .map((one) => ({ ...one, features: one.features.map((value) => Math.round(1000 * value) / 1000) }));
const lines = [...firstReading, ...recorded].map((one) => JSON.stringify(one));
writeFileSync(join('test', 'evaluation', 'gold', 'first-reading.json'), `[\n${lines.join(',\n')}\n]\n`);
console.log(
  `${recorded.length} statements of ${new Set(recorded.map(({ article }) => article)).size} articles`,
);
