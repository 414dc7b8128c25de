import { writeFileSync } from 'node:fs';
import { readArticles } from '../evaluation/polnear';
import { readParagraph } from '../../src/engine/language/reading';
import { isOpen, quotationFeatures, wordsIn } from '../../src/engine/statements/quotation-features';
import { findStatements } from '../../src/engine/statements/find-statements';
import { readDraft } from '../../src/engine/text/read-draft';
import { overlaps } from '../../src/engine/text/span';

/*
 * npm run train:quotations -- FOLDER
 *
 * Learns to tell short quotations that are somebody's words from scare quotes, titles and terms: a logistic regression over
 * `quotationFeatures`, on the quotations of a folder of annotated articles (PolNeAR's layout) that `isOpen` says it is for.
 * Somebody's words are those that lie in annotated content. Prints precision and recall by ten-fold cross-validation over
 * articles, and writes the weights of all to src/engine/statements/quotation-weights.ts.
 */

interface Example {
  readonly article: string;
  readonly features: readonly string[];
  readonly said: boolean;
  /** No statement that the rules find by a cue holds it. */
  readonly leftOver: boolean;
  readonly words: number;
}

const folds = 10;
const epochs = 60;
const decay = 3;
const rate = 0.3;

function examplesIn(folder: string): Example[] {
  return readArticles(folder).flatMap(({ name, text, attributions, discarded }) => {
    const { paragraphs, style } = readDraft(text, 'plain');
    const content = attributions.flatMap((one) => one.content);
    return paragraphs.flatMap((paragraph) => {
      const reading = readParagraph(paragraph, style);
      if (reading.marks.length === 0) return [];
      const found = findStatements(reading);
      return reading.marks.flatMap((marks): Example[] => {
        const place = { start: paragraph.start + marks.start, end: paragraph.start + marks.end };
        const words = wordsIn(paragraph.prose.slice(marks.inner.start, marks.inner.end)).length;
        if (!isOpen(reading, marks) || words < 1 || discarded.some((one) => overlaps(one, place))) return [];
        return [
          {
            article: name,
            features: quotationFeatures(reading, marks),
            said: content.some((span) => overlaps(span, place)),
            leftOver: !found.some(
              (one) => one.construction !== 'bare' && one.content.some((span) => overlaps(span, marks)),
            ),
            words,
          },
        ];
      });
    });
  });
}

/** Adaptive gradient descent with weight decay; the same examples give the same weights. */
function fit(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = generator(7);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const [one, other] = [order[i], order[j]];
      if (one && other) [order[i], order[j]] = [other, one];
    }
    for (const { features, said } of order) {
      const error = probability(weights, features) - Number(said);
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const gradient = error + (decay * weight) / examples.length;
        const square = (squares.get(feature) ?? 1e-6) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight - (rate * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

function probability(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Judged {
  readonly example: Example;
  readonly share: number;
}

function crossValidated(examples: readonly Example[]): Judged[] {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const random = generator(3);
  const foldOf = new Map(articles.map((article) => [article, Math.floor(random() * folds)]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit(examples.filter(({ article }) => foldOf.get(article) !== fold));
    return examples
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((example) => ({ example, share: probability(weights, example.features) }));
  });
}

function report(title: string, judged: readonly Judged[]): void {
  const said = judged.filter(({ example }) => example.said).length;
  console.log(`\n${title}: ${judged.length} quotations, ${percent(said, judged.length)} said`);
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const taken = judged.filter(({ share }) => share >= least);
    const right = taken.filter(({ example }) => example.said).length;
    const refused = judged.length - taken.length;
    const rightlyRefused = refused - (said - right);
    console.log(
      `  from ${least}: said P ${percent(right, taken.length)} R ${percent(right, said)}` +
        `   not said P ${percent(rightlyRefused, refused)} R ${percent(rightlyRefused, judged.length - said)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('npm run train:quotations -- FOLDER');
  const examples = examplesIn(folder);
  const judged = crossValidated(examples);
  report('all', judged);
  report(
    'in no statement with a cue',
    judged.filter(({ example }) => example.leftOver),
  );
  for (const words of [1, 2, 3, 4, 5, 6])
    report(
      `${words} words, in no statement with a cue`,
      judged.filter(({ example }) => example.leftOver && example.words === words),
    );
  const weights = [...fit(examples)]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = weights.map(([feature, weight]) => `  [${JSON.stringify(feature)}, ${weight}],`);
  writeFileSync(
    'src/engine/statements/quotation-weights.ts',
    `/** Learned by \`npm run train:quotations\`; see there. By feature: how much it speaks for somebody's words, in log-odds. */
export const quotationWeights: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
]);
`,
  );
}

main(process.argv[2]);
