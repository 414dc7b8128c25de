import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionFeatures, descriptionModel } from '../../src/engine/speakers/referents';
import type { ChoiceModel } from '../../src/engine/speakers/shares';
import { articlesFolder, readArticles } from '../engine/articles/articles';
import { goldFolder } from '../evaluation/gold';
import { describedChoices } from './choices';
import { byShare, weightsSource } from './choice-report';
import type { Choice } from './choices';
import { sharesOf } from './fit-choices';
import { descriptionPrior, fitDescriptions } from './fit-descriptions';
import { foldOf } from './folds';

// npm run train:descriptions               prints what cross-validation says
// npm run train:descriptions -- --write    and writes src/engine/speakers/description-weights.ts
// Learns from the definite descriptions that are sources in the own articles and in the gold set's half to learn from.
const write = process.argv.includes('--write');

const folds = 10;

const own = [...readArticles(articlesFolder), ...readArticles(goldFolder('tune'))].flatMap(describedChoices);
const models = Array.from({ length: folds }, (_, fold) =>
  fitDescriptions(own.filter(({ article }) => foldOf(article, folds) !== fold)),
);
report('what is expected', () => descriptionPrior);
report('weights as they are', () => descriptionModel);
report('cross-validated', (choice) => models[foldOf(choice.article, folds)] ?? descriptionModel);
const model = fitDescriptions(own);
report('fitted', () => model);
descriptionFeatures.forEach((feature, i) => {
  const count = own.filter(({ antecedents, none }) =>
    [...antecedents, none ?? []].some((features) => features[i]),
  ).length;
  console.log(
    `${feature.padEnd(52)}${(model.weights[i] ?? 0).toFixed(2).padStart(7)}${String(count).padStart(6)}`,
  );
});
console.log(`${'somebody new'.padEnd(52)}${model.none.toFixed(2).padStart(7)}`);
const source = weightsSource(model, {
  features: { name: 'descriptionFeatures', list: descriptionFeatures, module: './referents' },
  weights: {
    name: 'descriptionWeights',
    doc: 'What each feature of a description\'s referent counts, in log odds. Written by `npm run train:descriptions`; do not edit.\nWhere it comes from: MODEL.md, "Descriptions".',
  },
  none: { name: 'newcomerWeight', doc: 'That it is somebody not spoken of before.' },
});
if (write) writeFileSync(join('src', 'engine', 'speakers', 'description-weights.ts'), source);

/** How often the likeliest is right, somebody new among them; and for shares of at least so much, how many there are and how many are right. */
function report(title: string, modelOf: (choice: Choice) => ChoiceModel): void {
  const judged = own.map((choice) => {
    const { candidates, none } = sharesOf(choice, modelOf(choice));
    const share = Math.max(none, ...candidates);
    const best = share === none ? -1 : candidates.indexOf(share);
    return {
      share,
      right: best === choice.right,
      loss: -Math.log(choice.right < 0 ? none : (candidates[choice.right] ?? 1)),
    };
  });
  const fresh = own.filter(({ right }) => right < 0).length;
  const loss = judged.reduce((sum, one) => sum + one.loss, 0) / judged.length;
  console.log(
    `${title}: ${judged.length}, ${fresh} of them new, loss ${loss.toFixed(3)}; ${byShare(judged)}`,
  );
}
