import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uncuedModel } from '../../src/engine/speakers/carry-over';
import { confidenceFeatures } from '../../src/engine/speakers/confidence';
import { descriptionModel } from '../../src/engine/speakers/referents';
import { articlesFolder, readArticles } from '../engine/articles/articles';
import firstReading from '../evaluation/gold/first-reading.json';
import { goldFolder } from '../evaluation/gold';
import { readArticles as readAnnotated } from '../evaluation/polnear';
import { describedChoices } from './choices';
import type { Choice } from './choices';
import { fitCarryOver } from './fit-carry-over';
import { fitDescriptions } from './fit-descriptions';
import { foldOf as foldOfName } from './folds';
import { judgedStatements } from './judged-speakers';
import { annotatedUncuedChoices, uncuedChoices } from './uncued-choices';

// npm run train:confidence -- FOLDER            prints what cross-validation says
// npm run train:confidence -- FOLDER --write    and writes src/engine/speakers/confidence-weights.ts
// FOLDER: annotated articles that quotations without a cue are learnt from too, as for `train:carry-over`.
// Learns from the own articles and the gold set's half to learn from, with the statements that the engine itself finds; and, four
// times as much, from what the engine made of some of those articles before anybody had looked at them (first-reading.json, see
// record-first-reading.ts).
const [folder] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const write = process.argv.includes('--write');

interface Judged {
  readonly article: string;
  readonly features: readonly number[];
  readonly right: number;
  /** How much it counts. */
  readonly weight: number;
}

const folds = 10;
const decay = 1.5;
/**
 * The rules were written beside these articles, so that what is right here is a little too often right. Of others, so
 * many in a hundred more are taken to be wrong.
 */
const allowance = 0.02;
/** And they count so much less than what was read before anybody had looked at it. */
const beside = 0.25;

/** What is expected before anything is learnt. */
const expected: Readonly<Partial<Record<(typeof confidenceFeatures)[number], number>>> = {
  described: -0.5,
  pronoun: -0.3,
  role: -0.7,
  'carried-over': -0.7,
  'lead-in': -0.7,
  rivals: -0.5,
  'weak form': -0.5,
  'paragraphs away': -0.2,
  'part of a sentence': -0.8,
  'bare name': -1,
  'several in the source': -1,
  'many words': -0.5,
  headline: -0.3,
  'nothing beside the lead-in': 1,
  'more than a name and a role': -0.5,
  'named by one word': -0.5,
  'without a cue, by share': -0.9,
};
const prior = [...confidenceFeatures.map((feature) => expected[feature] ?? 0), 3.5];

/**
 * What was made of articles before quotations without a cue were given by learnt weights has no more than so many features; of that, what is
 * said of these quotations holds no longer and is left out.
 */
const ofCascade = 30;
const uncued = ['carried-over', 'lead-in'].map((reason) => confidenceFeatures.indexOf(reason as 'lead-in'));

/**
 * What was made of articles before descriptions were chosen by learnt weights has no more than so many features; of that, what is said of descriptions
 * holds no longer and is left out.
 */
const ofRules = 24;
const described = ['described', 'role'].map((reason) => confidenceFeatures.indexOf(reason as 'role'));
const first = firstReading.flatMap((one): Judged[] => {
  const missing = confidenceFeatures.length - one.features.length;
  if (one.features.length <= ofRules && described.some((at) => one.features[at])) return [];
  if (one.features.length <= ofCascade && uncued.some((at) => one.features[at])) return [];
  return [{ ...one, features: [...one.features, ...Array<number>(missing).fill(0)], weight: 1 }];
});
const articles = [...readArticles(articlesFolder), ...readArticles(goldFolder('tune'))];
const all = [...readJackknifed(), ...first];
const foldOf = ({ article }: Judged): number => foldOfName(article, folds);
const models = Array.from({ length: folds }, (_, fold) => fit(all.filter((one) => foldOf(one) !== fold)));
report('cross-validated', all, (one) => models[foldOf(one)] ?? prior);
report('the first reading, cross-validated', first, (one) => models[foldOf(one)] ?? prior);
const model = fit(all);
report('fitted', all, () => model);
confidenceFeatures.forEach((feature, i) => {
  const count = all.filter(({ features }) => features[i]).length;
  console.log(`${feature.padEnd(24)}${(model[i] ?? 0).toFixed(2).padStart(7)}${String(count).padStart(6)}`);
});
console.log(`${'certainty'.padEnd(24)}${(model.at(-1) ?? 0).toFixed(2).padStart(7)}`);
if (write) writeFileSync(join('src', 'engine', 'speakers', 'confidence-weights.ts'), asSource());

/** Each article is read with weights for descriptions and for quotations without a cue that were learnt from others. */
function readJackknifed(): Judged[] {
  const choices = articles.flatMap(describedChoices);
  const shipped = [{ ...descriptionModel }, { ...uncuedModel }] as const;
  const bare = articles.flatMap(uncuedChoices);
  const annotated = folder === undefined ? [] : readAnnotated(folder).flatMap(annotatedUncuedChoices);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const others = (some: readonly Choice[]): Choice[] =>
      some.filter(({ article }) => foldOfName(article, folds) !== fold);
    Object.assign(descriptionModel, fitDescriptions(others(choices)));
    Object.assign(uncuedModel, fitCarryOver(others(bare), others(annotated)));
    return articles.filter(({ name }) => foldOfName(name, folds) === fold).flatMap(judgedStatements);
  });
  Object.assign(descriptionModel, shipped[0]);
  Object.assign(uncuedModel, shipped[1]);
  return judged.flat().map((one) => ({ ...one, weight: beside }));
}

function probability(features: readonly number[], model: readonly number[]): number {
  const sum = features.reduce((total, value, i) => total + value * (model[i] ?? 0), model.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression with a Gaussian prior round what is expected; no feature may speak for a speaker. */
function fit(judged: readonly Judged[]): number[] {
  const at = [...prior];
  for (let step = 0; step < 4000; step += 1) {
    const slope = at.map((value, i) => -decay * (value - (prior[i] ?? 0)));
    for (const { features, right, weight } of judged) {
      const gap = weight * (right * (weight < 1 ? 1 - allowance : 1) - probability(features, at));
      features.forEach((value, i) => (slope[i] = (slope[i] ?? 0) + gap * value));
      slope[at.length - 1] = (slope.at(-1) ?? 0) + gap;
    }
    slope.forEach((value, i) => (at[i] = (at[i] ?? 0) + (2 * value) / (judged.length + 20)));
  }
  return at;
}

function report(title: string, some: readonly Judged[], modelOf: (one: Judged) => readonly number[]): void {
  const judged = some.map((one) => ({
    p: Math.min(0.99, probability(one.features, modelOf(one))),
    right: one.right,
  }));
  const sum = (of: readonly { p: number; right: number }[], key: 'p' | 'right'): number =>
    of.reduce((total, one) => total + one[key], 0);
  const bins = Array.from({ length: 10 }, (_, i) =>
    judged.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === i),
  );
  const error = bins.reduce((total, bin) => total + Math.abs(sum(bin, 'p') - sum(bin, 'right')), 0);
  const certain = judged.filter(({ p }) => p >= 0.945);
  console.log(
    `${title}: ${judged.length} named, ${((100 * sum(judged, 'right')) / judged.length).toFixed(1)}% right; ` +
      `calibration error ${(error / judged.length).toFixed(3)}; certain ${((100 * certain.length) / judged.length).toFixed(1)}%, ` +
      `of them ${((100 * sum(certain, 'right')) / certain.length).toFixed(1)}% right`,
  );
}

function asSource(): string {
  const lines = confidenceFeatures.map((feature, i) => `  '${feature}': ${(model[i] ?? 0).toFixed(3)},`);
  return `import type { confidenceFeatures } from './confidence';

/**
 * What each feature takes from the log odds that the speaker is right. Written by \`npm run train:confidence\`; do not
 * edit. Where it comes from: MODEL.md, "Confidence".
 */
export const confidenceWeights: Readonly<Record<(typeof confidenceFeatures)[number], number>> = {
${lines.join('\n')}
};

/** The log odds where nothing speaks against it. */
export const certainty = ${(model.at(-1) ?? 0).toFixed(3)};
`;
}
