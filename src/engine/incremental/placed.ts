import type { Span, Statement } from '../analysis';
import type { Joined } from '../speakers/continuations';
import { candidatesOf, draftStatement, settled } from '../speakers/draft-statement';
import type { Entity } from '../speakers/entity';
import { isAttributed, positionOf, wordsOf } from '../speakers/resolve-speakers';
import type { ParagraphStatements, Position } from '../speakers/resolve-speakers';
import type { Resolved } from '../speakers/resolved';
import { hashOf } from '../speakers/statement-ids';
import type { Addresses, Places } from './addresses';

/** A statement of a draft that changes, wherever its paragraph stands and whoever else is spoken of. Never changes itself. */
export interface Placed {
  readonly joined: Joined;
  /** Whose it is when all is read; its evidence by lasting addresses. */
  readonly whose: Resolved;
  /** Somebody is given for it, or words for somebody. */
  readonly attributed: boolean;
  /** Its spans relative to its paragraph; of one in several paragraphs by address. Who says it and why is not in it. */
  readonly template: Statement;
  /** By address. */
  readonly position: Position;
  readonly hash: string;
  /** Of those with the hash in the draft, so many are before it. */
  readonly ordinal: number;
}

/** The draft while statements are put together. */
export interface Surroundings {
  readonly text: string;
  readonly paragraphs: readonly ParagraphStatements[];
  /** Where they begin in the text. */
  readonly starts: readonly number[];
  readonly addresses: Addresses;
  /** Somebody as they are known when all is read. */
  readonly known: (entity: Entity) => Entity;
}

/** Puts a statement together, as if no other had its words. */
export function placed(
  joined: Joined,
  likeliest: Resolved,
  { text, paragraphs, starts, addresses, known }: Surroundings,
): Placed {
  const { paragraph } = joined;
  const isSpread = joined.parts.length > 0;
  const offsetOf = (index: number): number => (isSpread ? addresses.startOf(index) : 0);
  const places = addresses.now();
  const entity = likeliest.entity && known(likeliest.entity);
  const { carrier, ...bare } = { ...likeliest, entity, rivals: [], evidence: [] };
  const carried = carrier && {
    start: offsetOf(paragraph) + places.offsetOf(carrier.start, paragraph),
    end: offsetOf(paragraph) + places.offsetOf(carrier.end, paragraph),
  };
  const seen = carried ? { ...bare, carrier: carried } : bare;
  const { statement, likelihood } = draftStatement(paragraphs, joined, seen, new Map(), offsetOf);
  const whose = settled(likeliest, likelihood);
  const content = statement.content.map(({ start, end }) => {
    const part = isSpread ? places.paragraphOf(start) : paragraph;
    const by = (starts[part] ?? 0) - offsetOf(part);
    return { start: start + by, end: end + by };
  });
  const position = positionOf(statement);
  const by = isSpread ? 0 : addresses.startOf(paragraph);
  return {
    joined,
    whose,
    attributed: isAttributed({ joined, whose }),
    template: statement,
    position: { start: position.start + by, end: position.end + by, words: position.words + by },
    hash: hashOf(wordsOf(text, { content }), (whose.entity && entity?.name) ?? ''),
    ordinal: 0,
  };
}

/** Where the paragraphs stand, and who is who, in a draft as it is at one time. */
export interface Setting {
  readonly starts: readonly number[];
  readonly places: Places;
  readonly idOf: ReadonlyMap<Entity, string>;
}

export function idOf({ hash, ordinal }: Placed): string {
  return ordinal === 0 ? hash : `${hash}-${ordinal + 1}`;
}

/** What was made of a statement last, and where its paragraph stood. */
interface Last {
  readonly start: number;
  readonly idOf: Setting['idOf'];
  readonly statement: Statement;
}

const lastOf = new WeakMap<Placed, Last>();

/** The statement as the analysis gives it; the same object as long as nothing of it is another. */
export function statementOf(one: Placed, setting: Setting): Statement {
  const { joined, whose, template } = one;
  const { starts, places } = setting;
  const start = starts[joined.paragraph] ?? 0;
  const evidence = whose.evidence.map((span) => places.inDraft(span, starts));
  const last = lastOf.get(one);
  const isSame =
    last?.start === start &&
    last.idOf === setting.idOf &&
    joined.parts.length === 0 &&
    last.statement.reason.evidence.every((span, at) => isAt(span, evidence[at]));
  if (isSame) return last.statement;
  const inDraft = (spans: readonly Span[]): readonly Span[] => {
    if (spans.length === 0) return spans;
    return joined.parts.length > 0
      ? spans.map((span) => places.asReadInDraft(span, starts))
      : spans.map((span) => ({ start: span.start + start, end: span.end + start }));
  };
  const statement: Statement = {
    id: idOf(one),
    kind: template.kind,
    class: template.class,
    content: inDraft(template.content),
    cue: inDraft(template.cue),
    source: inDraft(template.source),
    speaker: (whose.entity && setting.idOf.get(whose.entity)) ?? null,
    inferred: template.inferred,
    confidence: template.confidence,
    reason: { code: whose.reason, evidence },
    candidates: candidatesOf(whose, setting.idOf),
    carrier: inDraft(template.carrier),
    recipient: inDraft(template.recipient),
    venue: inDraft(template.venue),
    time: inDraft(template.time),
    language: inDraft(template.language),
    interpreter: inDraft(template.interpreter),
    insertions: inDraft(template.insertions),
    ellipses: inDraft(template.ellipses),
    fragment: template.fragment,
    polarity: template.polarity,
    actual: template.actual,
    depth: template.depth,
    bearer: template.bearer,
  };
  lastOf.set(one, { start, idOf: setting.idOf, statement });
  return statement;
}

function isAt(span: Span, other: Span | undefined): boolean {
  return span.start === other?.start && span.end === other.end;
}
