import type { ChoiceModel } from '../../src/engine/speakers/shares';

/** A choice as it came out: the share of the belief that the likeliest had, and whether it was right. */
export interface JudgedChoice {
  readonly share: number;
  readonly right: boolean;
}

/** For shares of at least so much: how many choices there are, and how many of them are right. */
export function byShare(judged: readonly JudgedChoice[]): string {
  const above = (from: number): string => {
    const sure = judged.filter(({ share }) => share >= from);
    const right = sure.filter((one) => one.right).length;
    const per = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1);
    return `from ${from}: ${per(sure.length, judged.length)}% of them, ${per(right, sure.length)}% right`;
  };
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map(above).join('; ');
}

/** What is written of a model beside its numbers. */
export interface WeightsFile {
  /** The constant that lists the features, and the module that has it. */
  readonly features: { readonly name: string; readonly list: readonly string[]; readonly module: string };
  readonly weights: { readonly name: string; readonly doc: string };
  readonly none: { readonly name: string; readonly doc: string };
}

/** The source of a module that holds a model's weights. */
export function weightsSource(model: ChoiceModel, { features, weights, none }: WeightsFile): string {
  const lines = features.list.map((feature, i) => `  '${feature}': ${(model.weights[i] ?? 0).toFixed(3)},`);
  return `import type { ${features.name} } from '${features.module}';

/**
${weights.doc
  .split('\n')
  .map((line) => ` * ${line}`)
  .join('\n')}
 */
export const ${weights.name}: Readonly<Record<(typeof ${features.name})[number], number>> = {
${lines.join('\n')}
};

/** ${none.doc} */
export const ${none.name} = ${model.none.toFixed(3)};
`;
}
