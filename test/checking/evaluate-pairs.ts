import type { CheckLabel } from '../../src/checking';
import { checkPair, readPairs } from './pairs';
import type { PairSet, QuotePair } from './pairs';

export type { PairSet };

/** The labels in the order of gravity, as columns and rows. */
const labels: readonly CheckLabel[] = [
  'cannot-tell',
  'verbatim',
  'punctuation',
  'marked-edit',
  'cleaned-up',
  'tidied',
  'unmarked-cut',
  'spliced',
  'altered',
  'approximate',
  'not-found',
  'differs',
];

/** Labels under which an altered negation, number or name would pass for something better. */
const better: ReadonlySet<string> = new Set(labels.slice(1, labels.indexOf('altered')));

export interface Scored {
  readonly pair: QuotePair;
  readonly found: CheckLabel | 'no quotation';
  readonly flags: readonly string[];
}

export function scorePairs(set: PairSet): Scored[] {
  return readPairs(set).map((pair) => {
    const check = checkPair(pair);
    return { pair, found: check?.label ?? 'no quotation', flags: check?.flags ?? [] };
  });
}

/** The share of right labels, over all or of one class; 1 where there is none. */
export function accuracy(scored: readonly Scored[], label?: CheckLabel): number {
  const of = scored.filter(({ pair }) => label === undefined || pair.label === label);
  return of.length === 0 ? 1 : of.filter(({ pair, found }) => pair.label === found).length / of.length;
}

/** Quotations whose meaning is altered and that pass for less than that. */
export function forgiven(scored: readonly Scored[]): Scored[] {
  return scored.filter(
    ({ pair, found }) => pair.label === 'altered' && pair.flags.includes('meaning-risk') && better.has(found),
  );
}

/** Flags said and not true, or true and not said: `wrong-speaker` of all, `meaning-risk` of what is altered or differs. */
export function flagErrors(scored: readonly Scored[], flag: 'wrong-speaker' | 'meaning-risk'): Scored[] {
  return scored.filter(
    ({ pair, flags }) =>
      (flag === 'wrong-speaker' || pair.label === 'altered' || pair.label === 'differs') &&
      pair.flags.includes(flag) !== flags.includes(flag),
  );
}

/** A Markdown table: rows are what is true, columns what was said; labels that do not occur are left out. */
export function confusion(scored: readonly Scored[]): string {
  const columns = [...labels, 'no quotation' as const].filter((label) =>
    scored.some(({ pair, found }) => found === label || pair.label === label),
  );
  const rows = labels.filter((label) => scored.some(({ pair }) => pair.label === label));
  const cells = rows.map((row) => {
    const of = scored.filter(({ pair }) => pair.label === row);
    const counts = columns.map((column) => of.filter(({ found }) => found === column).length);
    return [row, ...counts.map((count) => (count === 0 ? '' : String(count))), percent(accuracy(of))];
  });
  const table = [['true \\ said', ...columns, 'right'], ...cells];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(table[0] ?? []), rule, ...table.slice(1).map(line)].join('\n');
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share === 1 ? 0 : 1)} %`;
}
