import { analyze } from '../../src/engine';
import type { Span, Statement } from '../../src/engine';
import { cueWord } from '../../src/engine/lexicon/cue-words';
import { covers, overlaps } from '../../src/engine/text/span';
import { readArticles } from './polnear';
import type { AnnotatedArticle, GoldAttribution } from './polnear';
import { agree, attributionWords, formatCount, noCount, pair, roles } from './score';
import type { Count, Measure, Words } from './score';

/*
 * npm run evaluate -- FOLDER [--sample N] [--seed N] [--errors N]
 *
 * Measures the engine against a folder of annotated articles (PolNeAR's layout). --sample takes N articles at
 * random; --errors prints N disagreements, with the words.
 */

interface Side extends GoldAttribution {
  readonly words: Words;
  readonly kind: string;
}

const kinds = ['direct', 'mixed', 'indirect, speech verb', 'stance'] as const;
const table = new Map<string, Count>();
const tally = (name: string, predicted: number, gold: number, correct: number): void => {
  const count = table.get(name) ?? noCount();
  count.predicted += predicted;
  count.gold += gold;
  count.correct += correct;
  table.set(name, count);
};

function goldKind(text: string, { content, cue }: GoldAttribution): string {
  const bare = (span: Span): string =>
    text
      .slice(span.start, span.end)
      .trim()
      .replace(/[.,;:]+$/, '');
  const quoted = (words: string): boolean => /^["“‘'«„`]/.test(words) && /["”’'»“]$/.test(words);
  if (content.every((span) => quoted(bare(span)))) return 'direct';
  if (content.some((span) => /["“”«»„]|''|``/.test(bare(span)))) return 'mixed';
  const words = cue.flatMap(
    (span) =>
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[a-z]+/g) ?? [],
  );
  const speech = words.some((word) => cueWord(word).some((entry) => entry.class === 'speech'));
  return speech || words.length === 0 ? 'indirect, speech verb' : 'stance';
}

const predictedKind = (statement: Statement): string =>
  statement.kind !== 'indirect'
    ? statement.kind
    : statement.class === 'stance'
      ? 'stance'
      : 'indirect, speech verb';

function evaluate(article: AnnotatedArticle, disagreements: string[]): number {
  const { text, discarded } = article;
  const counted = ({ content, cue }: GoldAttribution): boolean =>
    ![...content, ...cue].some((span) => discarded.some((region) => overlaps(region, span)));
  const gold = article.attributions
    .filter(counted)
    .map((one): Side => ({ ...one, words: attributionWords(text, one), kind: goldKind(text, one) }));
  const started = process.cpuUsage();
  const { statements } = analyze(text);
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const predicted = statements
    .filter((one) => one.depth === 0 && (one.cue.length > 0 || one.speaker !== null) && counted(one))
    .map((one): Side => ({ ...one, words: attributionWords(text, one), kind: predictedKind(one) }));
  const goldContent = gold.flatMap(({ content }) => content);
  const neutral = (one: Side): boolean =>
    (one.cue.length > 0 ? one.cue : one.content).every((span) =>
      goldContent.some((content) => covers(content, span)),
    );

  for (const measure of ['exact', 'overlap'] as const) {
    for (const role of roles) {
      const p = predicted.filter((one) => one.words[role].size > 0);
      const g = gold.filter((one) => one.words[role].size > 0);
      const pairs = pair(p, g, (a, b) => agree(a.words[role], b.words[role], measure));
      tally(`${role} ${measure}`, p.length, g.length, pairs.size);
    }
    const all = (a: Side, b: Side, by: Measure): boolean =>
      roles.every((role) => agree(a.words[role], b.words[role], by));
    const pairs = pair(predicted, gold, (a, b) => all(a, b, measure));
    tally(`attribution ${measure}`, predicted.length, gold.length, pairs.size);
    const right = new Set(pairs.values());
    const judged = predicted.filter((one) => right.has(one) || !neutral(one));
    tally(`attribution ${measure}, nested neutral`, judged.length, gold.length, pairs.size);
    for (const kind of kinds) {
      const p = judged.filter((one) => one.kind === kind);
      tally(`${kind} ${measure}`, p.length, 0, p.filter((one) => right.has(one)).length);
      const g = gold.filter((one) => one.kind === kind);
      tally(`${kind} ${measure} recall`, 0, g.length, g.filter((one) => pairs.has(one)).length);
    }
    if (measure === 'overlap') continue;
    for (const one of gold) if (!pairs.has(one)) disagreements.push(show('MISSED', article, one));
    for (const one of judged) if (!right.has(one)) disagreements.push(show('FOUND', article, one));
  }

  // Whose are the quotations: over gold attributions that hold quotation marks and have a source.
  const quotations = gold.filter((one) => ['direct', 'mixed'].includes(one.kind) && one.source.length > 0);
  for (const one of quotations) {
    const rivals = predicted.filter((other) => agree(other.words.content, one.words.content, 'overlap'));
    const found = rivals.filter((other) => other.source.length > 0 || other.words.source.size > 0);
    const hit = (by: Measure): number =>
      found.some((other) => agree(other.words.source, one.words.source, by)) ? 1 : 0;
    const marked = rivals.length > 0 ? 1 : 0;
    tally('quotations: found', marked, 1, marked);
    tally('quotations: source overlaps', found.length > 0 ? 1 : 0, 1, hit('overlap'));
    tally('quotations: source equal', found.length > 0 ? 1 : 0, 1, hit('exact'));
  }
  return milliseconds;
}

function show(label: string, { text, name }: AnnotatedArticle, one: Side): string {
  const marks = [
    ...one.source.map((span) => ({ span, tag: 'S' })),
    ...one.cue.map((span) => ({ span, tag: 'V' })),
    ...one.content.map((span) => ({ span, tag: 'C' })),
  ].sort((a, b) => a.span.start - b.span.start);
  const from = Math.max(0, (marks[0]?.span.start ?? 0) - 60);
  const to = (marks.at(-1)?.span.end ?? 0) + 60;
  let at = from;
  let out = '';
  for (const { span, tag } of marks) {
    if (span.start < at) continue;
    const words = text.slice(span.start, span.end);
    const shown = words.length > 240 ? `${words.slice(0, 120)} ~~~ ${words.slice(-100)}` : words;
    out += `${text.slice(at, span.start)}{${tag}:${shown}}`;
    at = span.end;
  }
  return `${label} [${one.kind}] ${(out + text.slice(at, to)).replaceAll('\n', '⏎')}  (${name.slice(0, 30)})`;
}

function main(args: readonly string[]): void {
  const folder = args.find((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
  const number = (name: string, otherwise: number): number => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  if (folder === undefined)
    throw new Error('npm run evaluate -- FOLDER [--sample N] [--seed N] [--errors N]');
  let state = number('seed', 1);
  const random = (): number => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const articles = shuffle(readArticles(folder)).slice(0, number('sample', Infinity));
  const disagreements: string[] = [];
  let milliseconds = 0;
  let words = 0;
  for (const article of articles) {
    milliseconds += evaluate(article, disagreements);
    words += article.text.match(/\S+/g)?.length ?? 0;
  }
  for (const line of shuffle(disagreements).slice(0, number('errors', 0))) console.log(line);
  for (const kind of kinds) {
    for (const measure of ['exact', 'overlap'] as const) {
      const recall = table.get(`${kind} ${measure} recall`);
      const count = table.get(`${kind} ${measure}`);
      if (!recall || !count) continue;
      // Found and wanted are told by kind on their own side, so an attribution may count under two kinds.
      const precision = count.correct / Math.max(1, count.predicted);
      const share = recall.correct / Math.max(1, recall.gold);
      const f1 = (2 * precision * share) / Math.max(1e-9, precision + share);
      const [p, r, f] = [precision, share, f1].map((x) => (100 * x).toFixed(1).padStart(5));
      console.log(`${`${kind} ${measure}`.padEnd(40)} P ${p} R ${r} F ${f}   of ${recall.gold}`);
      table.delete(`${kind} ${measure}`);
      table.delete(`${kind} ${measure} recall`);
    }
  }
  for (const [name, count] of table) console.log(`${name.padEnd(40)} ${formatCount(count)}`);
  console.log(
    `${articles.length} articles, ${Math.round(words / (milliseconds / 1000))} words/s of processor time`,
  );
}

main(process.argv.slice(2));
