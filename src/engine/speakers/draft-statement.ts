import type { Candidate, Span, Statement } from '../analysis';
import type { FoundStatement } from '../statements/found';
import { compareSpans, shift } from '../text/span';
import { confidenceOf } from './confidence';
import type { Grounds } from './confidence';
import type { Joined } from './continuations';
import type { Entity } from './entity';
import type { ParagraphStatements } from './resolve-speakers';
import type { Resolved } from './resolved';

/**
 * A found statement with its speaker; its id is empty, as that wants all of the draft's statements.
 *
 * @param offsetOf Where paragraphs begin, in the offsets that the statement is wanted in; the spans of `whose` are in these.
 */
export function draftStatement(
  paragraphs: readonly ParagraphStatements[],
  { paragraph, found, parts }: Joined,
  whose: Resolved,
  idOf: ReadonlyMap<Entity, string>,
  offsetOf: (paragraph: number) => number,
): { statement: Statement; grounds: Grounds } {
  const at = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => shift({ start, end }, offsetOf(paragraph))).sort(compareSpans);
  const all = [{ paragraph, found }, ...parts];
  const gather = (pick: (one: typeof found) => readonly Span[]): Span[] =>
    all
      .flatMap((part) =>
        pick(part.found).map(({ start, end }) => shift({ start, end }, offsetOf(part.paragraph))),
      )
      .sort(compareSpans);
  const kinds = new Set(all.map((part) => part.found.kind));
  const inferred = whose.entity !== null && found.cue.length === 0 && found.source.length === 0;
  const { entity } = whose;
  const grounds: Grounds = {
    reason: whose.reason,
    construction: found.construction,
    kind: found.kind,
    strength: found.strength,
    share: whose.share,
    distance: whose.distance,
    repaired: isRepaired(paragraphs, paragraph, found.content),
    fragment: inferred && found.kind === 'mixed',
    unnamed: entity !== null && !entity.named,
    bareName: entity !== null && entity.named && entity.given.length === 0 && entity.kind === null,
  };
  const statement: Statement = {
    id: '',
    kind: kinds.size === 1 ? found.kind : 'mixed',
    class: found.class,
    content: gather((one) => one.content),
    cue: at(found.cue),
    source: at(found.source),
    speaker: (whose.entity && idOf.get(whose.entity)) ?? null,
    inferred,
    confidence: confidenceOf(grounds),
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
  return { statement, grounds };
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
