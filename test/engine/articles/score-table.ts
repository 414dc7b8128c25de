import { analyze } from '../../../src/engine';
import type { Span } from '../../../src/engine';
import type { Article } from './articles';
import { judgeSpeaker, pairUp, rowOf, sameSpans } from './score';
import type { Pair, Tally } from './score';

/** A pair and the article it is from. */
export interface ScoredPair {
  readonly name: string;
  readonly text: string;
  readonly pair: Pair;
}

/** Runs the engine on the articles and puts what it finds beside the truth. */
export function scoreArticles(articles: readonly Article[]): ScoredPair[] {
  return articles.flatMap((article) =>
    pairUp(article, analyze(article.text, { format: article.format })).map((pair) => ({
      name: article.name,
      text: article.text,
      pair,
    })),
  );
}

/** A share in whole per cent, in a column of eight; a dash where there is nothing to share. */
export function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : String(Math.round((100 * part) / whole))).padStart(8);
}

/** The heads over {@link tableLine}. */
export const tableHead =
  ' '.repeat(10) +
  ['true', 'found', 'precise', 'content', 'source', 'kind', 'speaker', 'wrong', 'blank']
    .map((head) => head.padStart(8))
    .join('');

/** A row: how many there are, what share is found and real, and of those found, what is right. */
export function tableLine(name: string, counts: Tally): string {
  return (
    name.padEnd(10) +
    String(counts.truths).padStart(8) +
    share(counts.found, counts.truths) +
    share(counts.found, counts.found + counts.spurious) +
    [counts.contentExact, counts.sourceExact, counts.kindRight, counts.right, counts.wrong, counts.blank]
      .map((count) => share(count, counts.found))
      .join('')
  );
}

/** Every difference between the two, a line each. */
export function differences({ text, pair }: ScoredPair): string[] {
  const { truth, found, named } = pair;
  const words = (spans: readonly Span[]): string =>
    spans.length === 0
      ? '(none)'
      : spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ');
  if (!truth) return found ? [`SPURIOUS ${found.kind} ${named ?? 'nobody'}: ${words(found.content)}`] : [];
  const about = words(truth.content).slice(0, 90);
  if (!found) return [`MISSED ${rowOf(pair)} ${truth.speaker ?? 'nobody'} (${words(truth.cue)}): ${about}`];
  return [
    ...(sameSpans(text, truth.content, found.content)
      ? []
      : [`CONTENT want ${words(truth.content)}\n      got ${words(found.content)}`]),
    ...(sameSpans(text, truth.source, found.source)
      ? []
      : [`SOURCE want ${words(truth.source)} got ${words(found.source)} in: ${about}`]),
    ...(truth.kind === found.kind ? [] : [`KIND want ${truth.kind} got ${found.kind} in: ${about}`]),
    ...(judgeSpeaker(pair) === 'right'
      ? []
      : [
          `SPEAKER want ${truth.speaker ?? 'nobody'} got ${named ?? 'nobody'} ` +
            `(${found.reason.code}, ${found.confidence.toFixed(2)}) in: ${about}`,
        ]),
  ];
}
