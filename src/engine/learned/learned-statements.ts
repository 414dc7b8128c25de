import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { joinHalves } from '../statements/join-halves';
import { kindOf } from '../statements/statement-kind';
import { spanOf } from '../statements/phrases/phrase';
import type { Construction, SpannedStatement } from '../statements/found';
import { covers, meet, overlaps } from '../text/span';
import { isKnownCue, isStatement } from './is-statement';
import { chooseCandidates } from './choose-candidates';
import { judgeCases, openCases } from './find-candidates';
import { learned } from './models';
import { paragraphAtoms } from './paragraph-atoms';
import { FeatureBuffer } from './sequence-model';
import { snapToQuotations } from './snap-to-quotations';
import { tidySpans } from './tidy-spans';
import { statementOf } from './statement-of-candidate';

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
  const chosen = chooseCandidates(atoms, judgeCases(judge, openCases(models, atoms, buffer)), firm);
  const found = chosen
    .filter((one) => isKnownCue(atoms, one))
    .map((one) =>
      withSpansOfRule(
        reading,
        statementOf(atoms, snapToQuotations(atoms, tidySpans(atoms, one, chosen)), 0),
        top,
      ),
    )
    .filter((one) => !firm.some((rule) => collide(rule, one)) && isStatement(reading, one, top));
  const taken = [...found, ...firm];
  const taking = chosen.flatMap(({ hypothesis }) =>
    hypothesis.content.flatMap(({ from, to }) => spanOf(reading.tokens, from, to) ?? []),
  );
  // What was cut off somebody's words ("a clerk who asked not to be named | said") no model reads again.
  const clear = top.filter(
    (rule) =>
      (rule.kind !== 'indirect' || isBeforeCue(rule) || meet(rule.cue, taking)) &&
      rule.strength >= trusted &&
      !taken.some((one) => collide(rule, one)),
  );
  const outer = joinHalves(reading, [...taken, ...clear]);
  return [...outer, ...rules.filter((rule) => rule.depth > 0 && isInside(rule, outer))];
}

/**
 * What is left to the rules: what annotated articles hardly show (signatures, credits, cues in several parts as in "quoted
 * him as saying", prepositions other than "according to"), and where grammar leaves no choice: passives, with an agent or
 * without, and requests that went unanswered.
 */
function isLeftToRules({ paragraph }: Reading, rule: SpannedStatement): boolean {
  const { construction, cue } = rule;
  const first = cue[0];
  if (!first || cue.length > 1 || leftToRules.has(construction)) return true;
  const words = paragraph.prose.slice(first.start, first.end);
  // "put the cost at £4m"
  if (/\bputs?$/iu.test(words) && rule.depth === 0 && construction === 'subject') return true;
  return construction === 'according-to' && !/^according/iu.test(words);
}

const leftToRules: ReadonlySet<Construction> = new Set<Construction>([
  'dash',
  'credit',
  'passive',
  'agentless',
  'refusal',
]);

/** The rules know better than the models where a cue ends: "said in a statement on Friday" is one, "said on Friday" is not. */
function withSpansOfRule(
  reading: Reading,
  found: SpannedStatement,
  rules: readonly SpannedStatement[],
): SpannedStatement {
  const rule = rules.find(({ cue }) => only(cue) !== null && meet(found.cue, cue));
  if (!rule) return found;
  // "According to police, a man told officers …": the source is what follows, and no model's choice.
  if (rule.construction === 'according-to' && !meet(found.source, rule.source))
    return { ...rule, depth: found.depth };
  const { content } = found;
  const cue = meet([...found.source, ...content], rule.cue) ? found.cue : rule.cue;
  const ended = endedByRule(reading, content, rule);
  return {
    ...found,
    cue,
    content: ended,
    source: sourceByRule(reading, found.source, rule),
    kind: kindOf(reading, ended),
  };
}

/** Below this strength of the rules, what is said is no clause: "accused the council of theft". */
const clausal = 0.85;
/** "… ‘theft’ | last night after they had left", "… ‘speeches’ | and adjourned until Thursday". */
const writersTail = /^[\s,]*(?:(?:\p{L}+ ){0,3}(?:after|when|while|before)|and|then)\s/iu;

/** The one span that there is; null where there is none, or are several. */
function only(spans: readonly Span[]): Span | null {
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

/**
 * "… said the ship sank, but divers found it afloat": what contradicts is the writer's, where grammar gives it a subject of its own. So is
 * the verb of the main clause: "a guard who said the dam leaked was fired", "his claim that it leaked was ignored".
 */
function endedByRule(
  { paragraph }: Reading,
  content: readonly Span[],
  rule: SpannedStatement,
): readonly Span[] {
  const [own, by] = [only(content), only(rule.content)];
  if (!own || by?.start !== own.start || by.end >= own.end) return content;
  const beyond = paragraph.prose.slice(by.end, own.end);
  const inClause = rule.construction === 'relative' || rule.construction === 'noun';
  const isWriters =
    /^\s*,\s*but\b/iu.test(beyond) ||
    (rule.strength < clausal && rule.kind !== 'indirect' && writersTail.test(beyond)) ||
    (inClause && /^\s*(?!and\b|or\b)\p{L}/iu.test(beyond));
  return isWriters ? [by] : content;
}

/**
 * "The head of the board, Olu Bako": the description before a name is of the source too. "A clerk who" is cut off in the middle: by
 * grammar the source is "who", or the clerk with the whole of the clause.
 */
function sourceByRule(
  { paragraph }: Reading,
  source: readonly Span[],
  rule: SpannedStatement,
): readonly Span[] {
  const [own, by] = [only(source), only(rule.source)];
  if (!by) return source;
  if (!own) {
    // "One of them, Quill, said no; the other, Orr, declined to comment": nobody speaks over a semicolon.
    const parted = paragraph.prose.slice(source[0]?.end ?? by.start, by.start).includes(';');
    return parted && source.some((span) => overlaps(span, by)) ? [by] : source;
  }
  const words = paragraph.prose.slice(own.start, own.end);
  if (/\s(?:who|which|that)$/iu.test(words) && own.start <= by.end && by.start <= own.end) return [by];
  const isTail = by.start < own.start && own.end === by.end;
  return isTail && /,\s*$/u.test(paragraph.prose.slice(by.start, own.start)) ? [by] : source;
}

/** "The mill will close, records show": words that stand before who says so. */
function isBeforeCue({ content, cue }: SpannedStatement): boolean {
  return content.every(({ end }) => end <= (cue[0]?.start ?? 0));
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
