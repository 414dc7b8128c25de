import type { QuotationRole, Span } from '../analysis';
import type { Reading } from '../language/reading';
import { notLabels } from '../lexicon/label-words';
import { noSources } from '../lexicon/no-sources';
import { joinHalves } from '../statements/join-halves';
import { quotationRole } from '../statements/quotation-roles';
import { kindOf } from '../statements/statement-kind';
import type { Construction, SpannedStatement } from '../statements/found';
import { covers, overlaps } from '../text/span';
import { judgeCases, openCases } from './find-candidates';
import type { Candidate } from './find-candidates';
import { learned } from './models';
import { paragraphAtoms } from './paragraph-atoms';
import { FeatureBuffer } from './sequence-model';
import { snapToQuotations } from './snap-to-quotations';
import { tidySpans } from './tidy-spans';
import { statementOf } from './statement-of-candidate';

/** Less probable statements are not reported. The best of precision and recall over annotated articles. */
const believed = 0.44;

/** From this strength on, what the rules find beside quotation marks stands, whatever the models say. */
const trusted = 0.85;

const buffer = new FeatureBuffer();

/**
 * The statements of a paragraph by the learned models, which weigh what the rules have found. What annotated articles
 * hardly show is left to the rules; so are statements inside others' words.
 */
export function learnedStatements(reading: Reading, rules: readonly SpannedStatement[]): SpannedStatement[] {
  if (reading.tokens.length === 0) return [...rules];
  const atoms = paragraphAtoms(reading, rules);
  const top = rules.filter(({ depth }) => depth === 0);
  const firm = top.filter((rule) => isLeftToRules(reading, rule));
  const { models, judge } = learned();
  const chosen = chooseCandidates(judgeCases(judge, openCases(models, atoms, buffer)));
  const found = chosen
    .map((one) =>
      withSpansOfRule(
        reading,
        statementOf(atoms, snapToQuotations(atoms, tidySpans(atoms, one, chosen)), 0),
        top,
      ),
    )
    .filter((one) => !firm.some((rule) => collide(rule, one)) && isStatement(reading, one, top));
  const taken = [...found, ...firm];
  const quoted = top.filter(
    (rule) =>
      rule.kind !== 'indirect' && rule.strength >= trusted && !taken.some((one) => collide(rule, one)),
  );
  const outer = joinHalves(reading, [...taken, ...quoted]);
  return [...outer, ...rules.filter((rule) => rule.depth > 0 && isInside(rule, outer))];
}

/** Those believed, the likeliest first where two want the same cue. */
function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.overlap - a.overlap)) {
    if (one.overlap < believed) break;
    if (!chosen.some(({ cue }) => cue.from < one.cue.to && one.cue.from < cue.to)) chosen.push(one);
  }
  return chosen;
}

/**
 * What is left to the rules: what annotated articles hardly show (signatures, credits, cues in several parts as in "quoted
 * him as saying", prepositions other than "according to"), and where grammar leaves no choice: passives, with an agent or without.
 */
function isLeftToRules({ paragraph }: Reading, rule: SpannedStatement): boolean {
  const { construction, cue } = rule;
  const first = cue[0];
  if (!first || cue.length > 1 || leftToRules.has(construction)) return true;
  const words = paragraph.prose.slice(first.start, first.end);
  return construction === 'according-to' && !/^according/iu.test(words);
}

const leftToRules: ReadonlySet<Construction> = new Set<Construction>([
  'dash',
  'credit',
  'passive',
  'agentless',
]);

/**
 * The rules know better than the models where a cue ends ("said in a statement on Friday" is one, "said on Friday" is not),
 * and that nothing goes with words in quotation marks that have their cue beside them.
 */
function withSpansOfRule(
  reading: Reading,
  found: SpannedStatement,
  rules: readonly SpannedStatement[],
): SpannedStatement {
  const rule = rules.find(({ cue: [only, ...more] }) => {
    return only && more.length === 0 && found.cue.some((span) => overlaps(span, only));
  });
  if (!rule) return found;
  const plain = rule.kind === 'direct' && rule.strength >= trusted && found.kind !== 'direct';
  const content = plain && !meet(found.source, rule.content) ? rule.content : found.content;
  const cue = meet([...found.source, ...content], rule.cue) ? found.cue : rule.cue;
  return { ...found, cue, content, kind: kindOf(reading, content) };
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((span) => others.some((other) => overlaps(span, other)));
}

/** "the slogan “Save our mill”": so many words beside the quotation make no statement of it. */
const mostBeside = 2;
/** What quotation marks are there for where nobody speaks. Scare quotes are not among them: whose words they are, the models tell better. */
const speechless: ReadonlySet<QuotationRole> = new Set<QuotationRole>(['title', 'nickname', 'term', 'sign']);

/** Not so where the source is nobody or the cue a heading ("Note:"), or where a title, a nickname, a term or a slogan is all that was said and no rule knows a cue. */
function isStatement(
  reading: Reading,
  { source, content, cue }: SpannedStatement,
  rules: readonly SpannedStatement[],
): boolean {
  const { prose } = reading.paragraph;
  if (source.some(({ start, end }) => noSources.has(prose.slice(start, end).toLowerCase()))) return false;
  const [label, ...rest] = wordsIn(prose, [...source, ...cue]);
  if (label && rest.length === 0 && notLabels.has(label)) return false;
  if (rules.some((rule) => meet(rule.cue, cue))) return true;
  const inside = reading.marks.filter((pair) => pair.depth === 0 && meet(content, [pair]));
  const beside = wordsIn(prose, content).length - wordsIn(prose, inside).length;
  return (
    inside.length === 0 ||
    beside > mostBeside ||
    inside.some((pair) => !speechless.has(quotationRole(reading, pair)))
  );
}

function wordsIn(prose: string, spans: readonly Span[]): string[] {
  return spans.flatMap(
    ({ start, end }) =>
      prose
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}'’.]+/gu) ?? [],
  );
}

/** Whether two statements cannot both be: they share a cue, or words of their contents. */
function collide(a: SpannedStatement, b: SpannedStatement): boolean {
  return [...a.cue, ...a.content].some((span) =>
    [...b.cue, ...b.content].some((other) => overlaps(span, other)),
  );
}

function isInside(rule: SpannedStatement, outer: readonly SpannedStatement[]): boolean {
  const sameCue = outer.some(({ cue }) => meet(cue, rule.cue));
  const first = rule.cue[0];
  return (
    !sameCue &&
    first !== undefined &&
    outer.some(({ content }) => content.some((span) => covers(span, first)))
  );
}
