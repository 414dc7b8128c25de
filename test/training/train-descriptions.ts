import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionFeatures, descriptionModel } from '../../src/engine/speakers/referents';
import { articlesFolder, readArticles } from '../engine/articles/articles';
import { goldFolder } from '../evaluation/gold';
import { describedChoices } from './choices';
import type { Choice } from './choices';
import { sharesOf } from './fit-choices';
import type { ChoiceModel } from './fit-choices';
import { descriptionPrior, fitDescriptions } from './fit-descriptions';
import { foldOf } from './folds';

// npm run train:descriptions               prints what cross-validation says
// npm run train:descriptions -- --write    and writes src/engine/speakers/description-weights.ts
// Learns from the definite descriptions that are sources in the own articles and in the gold set's half to learn from.
const write = process.argv.includes('--write');

const folds = 10;

const own = [...readArticles(articlesFolder), ...readArticles(goldFolder('tune'))].flatMap(describedChoices);
const current: ChoiceModel = { weights: descriptionModel.weights, nobody: descriptionModel.newcomer };
const models = Array.from({ length: folds }, (_, fold) =>
  fitDescriptions(own.filter(({ article }) => foldOf(article, folds) !== fold)),
);
report('what is expected', () => descriptionPrior);
report('weights as they are', () => current);
report('cross-validated', (choice) => models[foldOf(choice.article, folds)] ?? current);
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
console.log(`${'somebody new'.padEnd(52)}${model.nobody.toFixed(2).padStart(7)}`);
if (write) writeFileSync(join('src', 'engine', 'speakers', 'description-weights.ts'), asSource(model));

/** How often the likeliest is right, somebody new among them; and for shares of at least so much, how many there are and how many are right. */
function report(title: string, modelOf: (choice: Choice) => ChoiceModel): void {
  const judged = own.map((choice) => {
    const { antecedents, nobody } = sharesOf(choice, modelOf(choice));
    const share = Math.max(nobody, ...antecedents);
    const best = share === nobody ? -1 : antecedents.indexOf(share);
    return {
      share,
      right: best === choice.right,
      loss: -Math.log(choice.right < 0 ? nobody : (antecedents[choice.right] ?? 1)),
    };
  });
  const above = (from: number): string => {
    const sure = judged.filter(({ share }) => share >= from);
    const right = sure.filter((one) => one.right).length;
    const per = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1);
    return `from ${from}: ${per(sure.length, judged.length)}% of them, ${per(right, sure.length)}% right`;
  };
  const fresh = own.filter(({ right }) => right < 0).length;
  const loss = judged.reduce((sum, one) => sum + one.loss, 0) / judged.length;
  console.log(
    `${title}: ${judged.length}, ${fresh} of them new, loss ${loss.toFixed(3)}; ${[0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map(above).join('; ')}`,
  );
}

function asSource({ weights, nobody }: ChoiceModel): string {
  const lines = descriptionFeatures.map((feature, i) => `  '${feature}': ${(weights[i] ?? 0).toFixed(3)},`);
  return `import type { descriptionFeatures } from './referents';

/**
 * What each feature of a description's referent counts, in log odds. Written by \`npm run train:descriptions\`; do not edit.
 * Where it comes from: MODEL.md, "Descriptions".
 */
export const descriptionWeights: Readonly<Record<(typeof descriptionFeatures)[number], number>> = {
${lines.join('\n')}
};

/** That it is somebody not spoken of before. */
export const newcomerWeight = ${nobody.toFixed(3)};
`;
}
