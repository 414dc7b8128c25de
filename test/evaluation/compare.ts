import { agree, pair, roles } from './score';
import type { Measure } from './score';
import { isNested, kinds } from './sides';
import type { Side } from './sides';
import type { Tally } from './tally';

/** Where the two sides differ word for word. */
export interface Differences {
  readonly missed: readonly Side[];
  readonly found: readonly Side[];
}

/** Scores one side's attributions of an article against the gold ones, in every measure. */
export function compare(predicted: readonly Side[], gold: readonly Side[], tally: Tally): Differences {
  const differences = compareAttributions(predicted, gold, 'exact', tally);
  compareAttributions(predicted, gold, 'overlap', tally);
  compareQuotations(predicted, gold, tally);
  return differences;
}

function compareAttributions(
  predicted: readonly Side[],
  gold: readonly Side[],
  measure: Measure,
  tally: Tally,
): Differences {
  const has = (one: Side, role: (typeof roles)[number]): boolean => one.words[role].size > 0;
  for (const role of roles) {
    const p = predicted.filter((one) => has(one, role));
    const g = gold.filter((one) => has(one, role));
    const pairs = pair(p, g, (a, b) => agree(a.words[role], b.words[role], measure));
    tally.add(`${role} ${measure}`, p.length, g.length, pairs.size);
    if (role === 'content') tallyKinds(`content ${measure}`, without(p, pairs, gold), g, pairs, tally);
  }
  const pairs = pair(predicted, gold, (a, b) =>
    roles.every((role) => agree(a.words[role], b.words[role], measure)),
  );
  tally.add(`attribution ${measure}`, predicted.length, gold.length, pairs.size);
  const judged = without(predicted, pairs, gold);
  tally.add(`attribution ${measure}, nested neutral`, judged.length, gold.length, pairs.size);
  tallyKinds(measure, judged, gold, pairs, tally);
  const right = new Set(pairs.values());
  return {
    missed: gold.filter((one) => !pairs.has(one)),
    found: judged.filter((one) => !right.has(one)),
  };
}

/** What precision is counted over with nesting neutral: all but what is wrong and lies inside gold content. */
function without(
  predicted: readonly Side[],
  pairs: ReadonlyMap<Side, Side>,
  gold: readonly Side[],
): readonly Side[] {
  const right = new Set(pairs.values());
  return predicted.filter((one) => right.has(one) || !isNested(one, gold));
}

function tallyKinds(
  name: string,
  predicted: readonly Side[],
  gold: readonly Side[],
  pairs: ReadonlyMap<Side, Side>,
  tally: Tally,
): void {
  const right = new Set(pairs.values());
  for (const kind of kinds) {
    const p = predicted.filter((one) => one.kind === kind);
    const g = gold.filter((one) => one.kind === kind);
    tally.addKind(
      name.startsWith('content') ? `${kind}, ${name}` : `${kind} ${name}`,
      { all: p.length, right: p.filter((one) => right.has(one)).length },
      { all: g.length, right: g.filter((one) => pairs.has(one)).length },
    );
  }
}

/** Whose the quotations are: over gold attributions that hold quotation marks and have a source. */
function compareQuotations(predicted: readonly Side[], gold: readonly Side[], tally: Tally): void {
  const quotations = gold.filter((one) => ['direct', 'mixed'].includes(one.kind) && one.source.length > 0);
  for (const one of quotations) {
    const rivals = predicted.filter((other) => agree(other.words.content, one.words.content, 'overlap'));
    const found = rivals.filter((other) => other.source.length > 0 || other.words.source.size > 0);
    const hit = (by: Measure): number =>
      found.some((other) => agree(other.words.source, one.words.source, by)) ? 1 : 0;
    const marked = rivals.length > 0 ? 1 : 0;
    tally.add('quotations: found', marked, 1, marked);
    tally.add('quotations: source overlaps', found.length > 0 ? 1 : 0, 1, hit('overlap'));
    tally.add('quotations: source equal', found.length > 0 ? 1 : 0, 1, hit('exact'));
  }
}
