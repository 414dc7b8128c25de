import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uncuedModel } from '../../src/engine/speakers/carry-over';
import { uncuedFeatures } from '../../src/engine/speakers/uncued-speakers';
import type { ChoiceModel } from '../../src/engine/speakers/shares';
import { articlesFolder, readArticles } from '../engine/articles/articles';
import { goldFolder } from '../evaluation/gold';
import { readArticles as readAnnotated } from '../evaluation/polnear';
import { byShare, weightsSource } from './choice-report';
import type { Choice } from './choices';
import { sharesOf } from './fit-choices';
import { carryOverPrior, fitCarryOver } from './fit-carry-over';
import { foldOf } from './folds';
import { annotatedUncuedChoices, uncuedChoices } from './uncued-choices';

// npm run train:carry-over -- FOLDER            prints what cross-validation says
// npm run train:carry-over -- FOLDER --write    and writes src/engine/speakers/carry-over-weights.ts
// Learns from the quotations without a cue in the own articles, in the gold set's half to learn from and in FOLDER: annotated articles in
// PolNeAR's layout.
const [folder] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const write = process.argv.includes('--write');

const folds = 10;

const own = [...readArticles(articlesFolder), ...readArticles(goldFolder('tune'))].flatMap(uncuedChoices);
const annotated = folder === undefined ? [] : readAnnotated(folder).flatMap(annotatedUncuedChoices);
const outside =
  (fold: number) =>
  ({ article }: Choice): boolean =>
    foldOf(article, folds) !== fold;
const models = Array.from({ length: folds }, (_, fold) =>
  fitCarryOver(own.filter(outside(fold)), annotated.filter(outside(fold))),
);
const validated = (choice: Choice): ChoiceModel => models[foldOf(choice.article, folds)] ?? uncuedModel;
const model = fitCarryOver(own, annotated);
for (const [title, choices] of [
  ['own articles', own],
  ['annotated articles', annotated],
] as const) {
  report(`${title}, what is expected`, choices, () => carryOverPrior);
  report(`${title}, weights as they are`, choices, () => uncuedModel);
  report(`${title}, cross-validated`, choices, validated);
  report(`${title}, fitted`, choices, () => model);
}
const counted = (choices: readonly Choice[], i: number): string =>
  String(
    choices.filter(({ antecedents, none }) => [...antecedents, none ?? []].some((features) => features[i]))
      .length,
  ).padStart(6);
uncuedFeatures.forEach((feature, i) => {
  const weights = [carryOverPrior.weights[i] ?? 0, model.weights[i] ?? 0];
  const columns = weights.map((weight) => weight.toFixed(2).padStart(7)).join('');
  console.log(feature.padEnd(70) + columns + counted(own, i) + counted(annotated, i));
});
console.log(
  'nobody of them'.padEnd(70) +
    carryOverPrior.none.toFixed(2).padStart(7) +
    model.none.toFixed(2).padStart(7),
);
const source = weightsSource(model, {
  features: { name: 'uncuedFeatures', list: uncuedFeatures, module: './uncued-speakers' },
  weights: {
    name: 'uncuedWeights',
    doc: 'What each feature of somebody whose a quotation may be counts, in log odds. Written by `npm run train:carry-over`; do not edit.\nWhere it comes from: MODEL.md, "Quotations without a cue".',
  },
  none: { name: 'nobodySpeaksWeight', doc: 'That it is nobody’s of them.' },
});
if (write) writeFileSync(join('src', 'engine', 'speakers', 'carry-over-weights.ts'), source);

/** How often the likeliest is right, nobody among them; and for shares of at least so much of somebody, how many there are and how many are right. */
function report(title: string, choices: readonly Choice[], modelOf: (choice: Choice) => ChoiceModel): void {
  const judged = choices.map((choice) => {
    const { candidates, none } = sharesOf(choice, modelOf(choice));
    const share = Math.max(...candidates, 0);
    return {
      share,
      right: candidates.indexOf(share) === choice.right,
      loss: -Math.log(choice.right < 0 ? none : (candidates[choice.right] ?? 1)),
    };
  });
  const nobodys = choices.filter(({ right }) => right < 0).length;
  const loss = judged.reduce((sum, one) => sum + one.loss, 0) / judged.length;
  console.log(
    `${title}: ${judged.length}, ${nobodys} of them nobody’s, loss ${loss.toFixed(3)}; ${byShare(judged)}`,
  );
}
