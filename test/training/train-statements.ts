import { writeFileSync } from 'node:fs';
import { readArticles } from '../evaluation/polnear';
import { cueFeatures } from '../../src/engine/learned/cue-features';
import { findCues } from '../../src/engine/learned/find-cues';
import { argumentFeatures, argumentLabels, argumentWindow } from '../../src/engine/learned/argument-features';
import { overlapping } from '../../src/engine/learned/cue-range';
import type { CueRange } from '../../src/engine/learned/cue-range';
import { FeatureBuffer } from '../../src/engine/learned/sequence-model';
import type { SequenceModel } from '../../src/engine/learned/sequence-model';
import { packWeights, sequenceModel, unpackTables } from '../../src/engine/learned/weights';
import { packTrees } from '../../src/engine/learned/judge/trees';
import type { KeptTable } from '../../src/engine/learned/weights';
import { corpusParagraphs } from './corpus';
import type { CorpusParagraph } from './corpus';
import { DatasetBuilder } from './dataset';
import { judgedCases } from './judged-cases';
import { checkJudge } from './check-judge';
import { trainJudge } from './train-judge';
import { trainSequenceModel } from './train-sequence-model';
import type { TrainingOptions } from './train-sequence-model';

/*
 * npm run train -- FOLDER [--out FOLDER] [--hold N] [--check]
 *
 * Trains the models on a folder of annotated articles (PolNeAR's layout) and writes their weights. --hold N leaves every
 * seventh article out, from the Nth on, so that a model can be judged on articles that it has not seen. --check says how well
 * a judge that has learnt from one half chooses in the other.
 */

const cueOptions: Omit<TrainingOptions, 'labels'> = {
  epochs: 10,
  l1: 0.8,
  rate: 0.01,
  decay: 0.05 ** (1 / 10),
  minCount: 2,
  seed: 7,
};
const argumentOptions: Omit<TrainingOptions, 'labels'> = {
  epochs: 14,
  l1: 0.7,
  rate: 0.002,
  decay: 0.04 ** (1 / 14),
  minCount: 3,
  seed: 7,
};
/** How much the cues that the second model learns from lean to being cues: it has to learn to turn false ones down. */
const jackknifeOffset = 0.7;

const buffer = new FeatureBuffer();
const started = Date.now();
function say(words: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${words}`);
}

function train(
  name: string,
  builder: DatasetBuilder,
  options: TrainingOptions,
): { tables: KeptTable[]; model: SequenceModel } {
  const data = builder.done();
  const { labels } = options;
  const weights = trainSequenceModel(data, builder.states, builder.edges, options, (epoch, loss) => {
    say(`${name}: epoch ${epoch + 1} of ${options.epochs}, loss ${loss.toFixed(5)} a token`);
  });
  const tables = [
    { width: labels, hashes: builder.states.hashes.done(), weights: weights.state },
    { width: labels * labels, hashes: builder.edges.hashes.done(), weights: weights.edge },
  ];
  const packed = packWeights(tables);
  say(`${name}: ${packed.length} bytes`);
  const [state, edge] = unpackTables(packed);
  if (!state || !edge) throw new Error('no model was packed');
  const model = sequenceModel(state, edge);
  return { tables, model };
}

function trainCues(name: string, paragraphs: readonly CorpusParagraph[]): ReturnType<typeof train> {
  const builder = new DatasetBuilder();
  for (const { atoms, cueLabels } of paragraphs) {
    cueFeatures(atoms, buffer);
    builder.add(buffer, cueLabels);
  }
  return train(name, builder, { ...cueOptions, labels: 3 });
}

function trainArguments(
  name: string,
  examples: readonly { paragraph: CorpusParagraph; cues: readonly CueRange[] }[],
): ReturnType<typeof train> {
  const builder = new DatasetBuilder();
  for (const { paragraph, cues } of examples) {
    const missed = paragraph.gold
      .map(({ cue }) => cue)
      .filter((cue) => !cues.some((one) => overlapping(one, cue)));
    const all = [...cues, ...missed].sort((a, b) => a.from - b.from);
    for (const cue of all) {
      const gold = paragraph.gold.find((one) => overlapping(one.cue, cue));
      const { from, to } = argumentWindow(paragraph.atoms, cue, all.length);
      const labels = gold ? gold.labels.slice(from, to) : new Uint8Array(to - from);
      labels.fill(argumentLabels.neither, cue.from - from, cue.to - from);
      argumentFeatures(paragraph.atoms, cue, all, buffer);
      builder.add(buffer, labels);
    }
  }
  return train(name, builder, { ...argumentOptions, labels: 3 });
}

function main(args: readonly string[]): void {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? undefined : args[at + 1];
  };
  const folder = args.find((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
  if (folder === undefined) throw new Error('npm run train -- FOLDER [--out FOLDER] [--hold N]');
  const hold = value('hold');
  const out = value('out') ?? 'src/engine/learned';
  const articles = readArticles(folder).filter((_, i) => hold === undefined || i % 7 !== Number(hold));
  const paragraphs = articles.flatMap((article, number) => corpusParagraphs(article, number));
  say(`${articles.length} articles, ${paragraphs.length} paragraphs`);
  const half = (paragraph: CorpusParagraph): number => paragraph.article % 2;
  const ofHalf = (which: number) => (one: CorpusParagraph) => half(one) === which;
  // What later stages learn from is found by models that have not learnt from the same articles.
  const cuesOfHalf = [0, 1].map(
    (which) => trainCues(`cues, half ${which}`, paragraphs.filter(ofHalf(which))).model,
  );
  const examples = paragraphs.map((paragraph) => {
    const model = cuesOfHalf[1 - half(paragraph)];
    return { paragraph, cues: model ? findCues(model, paragraph.atoms, jackknifeOffset, buffer).cues : [] };
  });
  const judged = [0, 1].flatMap((which) => {
    const own = examples.filter(({ paragraph }) => half(paragraph) === which);
    const cues = cuesOfHalf[which];
    if (!cues) return [];
    const models = { cues, arguments: trainArguments(`arguments, half ${which}`, own).model };
    return paragraphs
      .filter(ofHalf(1 - which))
      .flatMap((paragraph) => judgedCases(models, paragraph, buffer));
  });
  say(`judge: ${judged.length} cues`);
  const judge = trainJudge(judged);
  if (args.includes('--check')) {
    for (const which of [0, 1]) {
      const isOwn = ({ article }: { article: number }): boolean => article % 2 === which;
      const attributions = paragraphs
        .filter((one) => !isOwn(one))
        .reduce((sum, { gold }) => sum + gold.length, 0);
      const own = trainJudge(judged.filter(isOwn));
      say(
        `judge, half ${which}: ${checkJudge(
          own,
          judged.filter((one) => !isOwn(one)),
          attributions,
        )}`,
      );
    }
  }
  const trees = packTrees([judge.exact, judge.overlap]);
  writeFileSync(`${out}/trees.bin`, trees);
  say(`trees.bin: ${trees.length} bytes`);
  const cues = trainCues('cues', paragraphs);
  const found = trainArguments('arguments', examples);
  const packed = packWeights([...cues.tables, ...found.tables, judge.marks.table]);
  writeFileSync(`${out}/weights.bin`, packed);
  say(`weights.bin: ${packed.length} bytes`);
}

main(process.argv.slice(2));
