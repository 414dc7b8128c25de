import type { Candidate, Span, Statement } from '../analysis';
import { determiners } from '../lexicon/noun-phrases';
import { roleModifiers, roles } from '../lexicon/roles';
import { courtesyTitles } from '../lexicon/titles';
import type { FoundStatement } from '../statements/found';
import { compareSpans, shift } from '../text/span';
import { confidenceOf, leastToName } from './confidence';
import type { Grounds } from './confidence';
import type { Joined } from './continuations';
import type { Entity } from './entity';
import type { ParagraphStatements } from './resolve-speakers';
import { ambiguous } from './resolved';
import type { Resolved } from './resolved';

/**
 * A found statement with its speaker; its id is empty, as that wants all of the draft's statements.
 *
 * @param offsetOf Where paragraphs begin, in the offsets that the statement is wanted in; the spans of `chosen` are in these.
 * @returns With the likelihood of `chosen`, and `whose` it then is.
 */
export function draftStatement(
  paragraphs: readonly ParagraphStatements[],
  { paragraph, found, parts }: Joined,
  chosen: Resolved,
  idOf: ReadonlyMap<Entity, string>,
  offsetOf: (paragraph: number) => number,
): { statement: Statement; grounds: Grounds; whose: Resolved; likelihood: number } {
  const at = (spans: readonly Span[]): Span[] =>
    spans.map((span) => shift(span, offsetOf(paragraph))).sort(compareSpans);
  const all = [{ paragraph, found }, ...parts];
  const gather = (pick: (one: typeof found) => readonly Span[]): Span[] =>
    all
      .flatMap((part) => pick(part.found).map((span) => shift(span, offsetOf(part.paragraph))))
      .sort(compareSpans);
  const kinds = new Set(all.map((part) => part.found.kind));
  const { entity } = chosen;
  const prose = paragraphs[paragraph]?.reading.paragraph;
  const source = found.source[0]
    ? (prose?.prose.slice(found.source[0].start, found.source[0].end) ?? '')
    : '';
  const uncued = found.cue.length === 0 && found.source.length === 0;
  const grounds: Grounds = {
    reason: chosen.reason,
    construction: found.construction,
    kind: found.kind,
    strength: found.strength,
    share: chosen.share,
    distance: chosen.distance,
    repaired: isRepaired(paragraphs, paragraph, found.content),
    fragment: entity !== null && uncued && found.kind === 'mixed',
    unnamed: entity !== null && !entity.named && chosen.reason !== 'writer',
    bareName: entity !== null && entity.named && entity.given.length === 0 && entity.kind === null,
    several: entity !== null && entity.named && speaksOfSeveral.test(source),
    wordy: entity !== null && !entity.named && isWordy(entity.name),
    headline: prose?.zone === 'headline',
    plain: entity === null || isPlain(source, entity.name),
    oneWord: entity !== null && entity.named && !entity.name.includes(' '),
  };
  const likelihood = confidenceOf(grounds);
  const whose = settled(chosen, likelihood);
  const inferred = whose.entity !== null && uncued;
  const statement: Statement = {
    id: '',
    kind: kinds.size === 1 ? found.kind : 'mixed',
    class: found.class,
    content: gather((one) => one.content),
    cue: at(found.cue),
    source: at(found.source),
    speaker: (whose.entity && idOf.get(whose.entity)) ?? null,
    inferred,
    confidence: whose === chosen ? likelihood : confidenceOf({ ...grounds, reason: 'ambiguous' }),
    reason: { code: whose.reason, evidence: whose.evidence.map(({ start, end }) => ({ start, end })) },
    candidates: candidatesOf(whose, idOf),
    carrier: whose.carrier
      ? [...at(found.carrier), { ...whose.carrier }].sort(compareSpans)
      : at(found.carrier),
    recipient: at(found.recipient),
    venue: at(found.venue),
    time: at(found.time),
    language: gather((one) => one.language),
    interpreter: gather((one) => one.interpreter),
    insertions: gather((one) => one.insertions),
    ellipses: gather((one) => one.ellipses),
    fragment: isFragment(all.map((part) => part.found)),
    polarity: found.polarity,
    actual: found.actual,
    depth: found.depth,
    bearer: found.bearer,
  };
  return { statement, grounds, whose, likelihood };
}

/** Nobody is named where that is not likely enough: then the likeliest is the first of the candidates. */
export function settled(likeliest: Resolved, likelihood: number): Resolved {
  const { entity, rivals, evidence, ...chosen } = likeliest;
  if (!entity || likelihood >= leastToName) return likeliest;
  const rest = rivals.map((rival) => ({ ...rival, share: Math.min(rival.share, likelihood) }));
  return { ...chosen, ...ambiguous([{ entity, share: likelihood }, ...rest], evidence) };
}

const speaksOfSeveral = /(?:^|\s)(?:neither|nor|both|or|and)\s/iu;

/** Whether no word of the source before its first comma is left over beside the name, titles and roles. */
function isPlain(source: string, name: string): boolean {
  const known = new Set(name.toLowerCase().split(/\s+/u));
  const [words = ''] = source.split(/,|\s\(/u);
  return words
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/[’'].*$|[^\p{L}\p{N}-]/gu, ''))
    .every((word) => word === '' || known.has(word) || isBesideName(word));
}

function isBesideName(word: string): boolean {
  return courtesyTitles.has(word) || roles.has(word) || roleModifiers.has(word) || determiners.has(word);
}

/** One of several, who they are left unsaid. */
const hollow =
  /^(?:one|another|some|others|many|both|two|(?:the|a) (?:first|second|third|other|others|pair|two|latter|former))$/iu;

/** Not what somebody is called: "nine of whom spoke", or more words than a description has. */
function isWordy(name: string): boolean {
  return name.split(' ').length > 7 || hollow.test(name) || /\b(?:whom?|which|said|says)\b/iu.test(name);
}

/** Others who may have said it, likeliest first. */
export function candidatesOf(
  { entity, rivals }: Pick<Resolved, 'entity' | 'rivals'>,
  idOf: ReadonlyMap<Entity, string>,
): Candidate[] {
  return rivals
    .filter((rival) => rival.entity !== entity)
    .flatMap((rival) => {
      const speaker = idOf.get(rival.entity);
      return speaker === undefined ? [] : [{ speaker, score: Math.round(rival.share * 100) / 100 }];
    })
    .sort((a, b) => b.score - a.score);
}

/** What is said under a label or in a turn is whole, whatever it quotes. */
const isWhole = (construction: FoundStatement['construction']): boolean =>
  construction === 'label' || construction === 'turn';

/** Words from a sentence, and in no part a whole one. */
function isFragment(parts: readonly FoundStatement[]): boolean {
  return (
    parts.some(({ fragment }) => fragment) &&
    parts.every(
      ({ fragment, kind, construction }) => !isWhole(construction) && (fragment || kind === 'indirect'),
    )
  );
}

/** Whether a quotation of the content ends without its mark, and the paragraph is not gone on with. */
function isRepaired(
  paragraphs: readonly ParagraphStatements[],
  index: number,
  content: readonly Span[],
): boolean {
  const last = content.at(-1);
  const marks = paragraphs[index]?.reading.marks.findLast(({ depth }) => depth === 0);
  return marks !== undefined && !marks.closed && last !== undefined && marks.start < last.end;
}
