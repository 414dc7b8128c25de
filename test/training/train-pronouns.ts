import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { antecedentFeatures } from '../../src/engine/speakers/antecedents';
import { nobodyWeight, pronounWeights } from '../../src/engine/speakers/pronoun-weights';
import type { ChoiceModel } from '../../src/engine/speakers/shares';
import { articlesFolder, readArticles } from '../engine/articles/articles';
import { goldFolder } from '../evaluation/gold';
import { readArticles as readAnnotated } from '../evaluation/polnear';
import { forcedChoices, ownChoices } from './choices';
import { byShare, weightsSource } from './choice-report';
import type { Choice } from './choices';
import { fitChoices, sharesOf } from './fit-choices';
import { foldOf } from './folds';
import { readStatedPronouns } from './stated-pronouns';

// npm run train:pronouns -- FOLDER            prints what cross-validation says
// npm run train:pronouns -- FOLDER --write    and writes src/engine/speakers/pronoun-weights.ts
// FOLDER: annotated articles in PolNeAR's layout, to learn from where the pronoun's antecedent is forced.
const [folder] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const write = process.argv.includes('--write');

/**
 * What is expected before anything is learnt, where the examples are few: whoever acts in a phrase ("asked by Orr, she
 * …") is not the subject, and a pronoun seldom means nobody.
 */
const expected: Readonly<Partial<Record<(typeof antecedentFeatures)[number], number>>> = {
  'same sentence': 0.5,
  'sentence before': 1,
  'three sentences back': -0.5,
  'further back': -1,
  'agent of a phrase here': -3,
  'oblique there': -0.5,
  'only reported there': -0.8,
  'subject there': 0.6,
  'last speaker, this paragraph': 1,
  'last speaker by the same pronoun': 0.8,
  'last speaker, where this answers': -1,
  'asked last, where this answers': -2.5,
  'spoke before the one who asked last': 0.5,
  'was asked last': 1,
  'takes turns with the last speaker': 0.5,
  'pronoun stated': 1,
  'no sign of a person': -0.8,
  'he or she: described by a word that no list knows': -1,
  'he or she: called his or hers': -1,
  'they: a group': 0.5,
  'they: one person': -1,
  'none: two named together just before': 2,
  'none: a group just before': 0.5,
  'none: a word for two just before': 2,
};
const prior: ChoiceModel = {
  weights: antecedentFeatures.map((feature) => expected[feature] ?? 0),
  none: -2.5,
};

const folds = 8;
const decay = 4;
/** An article of our own says more than a forced choice, which is an easy one. */
const ownWeight = 3;

const own = [...readArticles(articlesFolder), ...readArticles(goldFolder('tune'))].flatMap(ownChoices);
const annotated = folder === undefined ? [] : readAnnotated(folder);
const stated = readStatedPronouns(annotated.map(({ text }) => text));
const forced = annotated.flatMap((article) => forcedChoices(article, stated));

const isOwn = new Set(own);
const weightOf = (choice: Choice): number => (isOwn.has(choice) ? ownWeight : 1);
const fit = (choices: readonly Choice[]): ChoiceModel =>
  fitChoices(choices, antecedentFeatures.length, weightOf, decay, prior);

const current: ChoiceModel = {
  weights: antecedentFeatures.map((feature) => pronounWeights[feature]),
  none: nobodyWeight,
};
const models = Array.from({ length: folds }, (_, fold) =>
  fit([...own, ...forced].filter((choice) => foldOf(choice.article, folds) !== fold)),
);
const validated = (choice: Choice): ChoiceModel => models[foldOf(choice.article, folds)] ?? current;

report('own articles, weights as they are', own, () => current);
report('own articles, cross-validated', own, validated);
report('forced choices, weights as they are', forced, () => current);
report('forced choices, cross-validated', forced, validated);

const model = fit([...own, ...forced]);
antecedentFeatures.forEach((feature, i) => {
  console.log(`${feature.padEnd(44)}${(model.weights[i] ?? 0).toFixed(2).padStart(7)}`);
});
console.log(`${'nobody'.padEnd(44)}${model.none.toFixed(2).padStart(7)}`);
const source = weightsSource(model, {
  features: { name: 'antecedentFeatures', list: antecedentFeatures, module: './antecedents' },
  weights: {
    name: 'pronounWeights',
    doc: 'What each feature of an antecedent counts, in log odds. Written by `npm run train:pronouns`; do not edit. Where it\ncomes from: MODEL.md, "Pronouns".',
  },
  none: { name: 'nobodyWeight', doc: 'That the pronoun means none of them.' },
});
if (write) writeFileSync(join('src', 'engine', 'speakers', 'pronoun-weights.ts'), source);

/** How often the likeliest is right; and for shares of at least so much, how many there are and how many are right. */
function report(title: string, choices: readonly Choice[], modelOf: (choice: Choice) => ChoiceModel): void {
  const judged = choices.map((choice) => {
    const { candidates } = sharesOf(choice, modelOf(choice));
    const best = candidates.indexOf(Math.max(...candidates));
    return { share: candidates[best] ?? 0, right: best >= 0 && best === choice.right };
  });
  console.log(`${title}: ${judged.length}; ${byShare(judged)}`);
}
