import type { Quotation, QuotationRole, Speaker, Span, Statement } from '../analysis';
import type { Reading } from '../language/reading';
import type { FoundStatement } from '../statements/found';
import { finish } from '../steps';
import type { Steps } from '../steps';
import { compareSpans } from '../text/span';
import { completingParagraphs } from './block-quotes';
import type { Grounds } from './confidence';
import { joinContinuations } from './continuations';
import type { Joined } from './continuations';
import { findingDisplays } from './displays';
import type { Displays } from './displays';
import { DraftReader } from './draft-reader';
import { draftStatement } from './draft-statement';
import type { Entity } from './entity';
import type { ChoiceObservers } from './mention-resolver';
import { readingMentions } from './paragraph-mentions';
import { quotationsOf } from './quotations';
import type { Owned } from './quotations';
import { namedLater, nobody } from './resolved';
import type { Resolved } from './resolved';
import { listing, Listing } from './speakers';
import { StatementIds } from './statement-ids';

/** A paragraph's reading with the statements found in it. */
export interface ParagraphStatements {
  readonly reading: Reading;
  readonly found: readonly FoundStatement[];
  /** What each of `reading.marks` is there for, as far as the paragraph by itself shows. */
  readonly roles: readonly QuotationRole[];
  /** Whose words the next paragraph is to quote, where this one ends with a colon: a statement without content. */
  readonly announcement: FoundStatement | null;
}

/** What the document as a whole says: who is who, who "he" is, and whose the bare quotations are. */
export interface Resolution {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/** Who is shown what speakers are chosen by. For training. */
export interface Observers extends ChoiceObservers {
  /** What the confidence of a statement rests on, by its id, and whom it would name if it were sure enough. */
  readonly onGrounds?: (id: string, grounds: Grounds, speaker: string | null) => void;
}

/** Resolves the speakers of all statements of a draft. Offsets of the result are the draft's. */
export function resolveSpeakers(
  text: string,
  given: readonly ParagraphStatements[],
  observers: Observers = {},
): Resolution {
  return finish(resolvingSpeakers(text, given, observers));
}

/** {@link resolveSpeakers} in steps. */
export function* resolvingSpeakers(
  text: string,
  given: readonly ParagraphStatements[],
  observers: Observers = {},
): Steps<Resolution> {
  const { paragraphs, joined, displays } = yield* findingWhatIsSaid(text, given);
  const mentions = yield* readingMentions(paragraphs);
  const reader = new DraftReader(mentions, joined, displays.statements, observers);
  yield* reader.reading();
  const { resolved, used, nameless } = outcomes(reader, paragraphs.length);
  yield;
  const listed = new Listing(yield* listing(reader.entities, used, nameless));
  const speakers = yield* listed.speakers();

  const drafted: Drafted[] = [];
  for (const one of joined) {
    if (displays.statements.has(one)) continue;
    drafted.push(draft(paragraphs, one, resolved.get(one) ?? nobody, listed.idOf));
    yield;
  }
  drafted.sort((a, b) => byPosition(a.position, b.position));
  yield;

  const ids = new StatementIds();
  const idOfJoined = new Map<unknown, string>();
  const owned: Owned[] = [];
  const statements: Statement[] = [];
  for (const one of drafted) {
    const id = ids.next(wordsOf(text, one.statement), one.whose.entity?.name ?? '');
    idOfJoined.set(one.joined, id);
    observers.onGrounds?.(id, one.grounds, (one.chosen.entity && listed.idOf.get(one.chosen.entity)) ?? null);
    owned.push(...ownedBy(one.statement, isAttributed(one), id));
    statements.push({ ...one.statement, id });
    yield;
  }
  owned.sort(compareSpans);
  const repeated = new Map(
    [...displays.quotations].map(([start, owner]) => [start, (owner && idOfJoined.get(owner)) ?? null]),
  );
  yield;
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    quotations.push(...quotationsOf(paragraph, paragraph.reading.paragraph.start, owned, repeated));
    yield;
  }
  return { statements, speakers, quotations };
}

/** What is said in a draft before it is asked by whom. */
export interface Found {
  /** With what only the paragraph before shows to be said. */
  readonly paragraphs: readonly ParagraphStatements[];
  readonly joined: readonly Joined[];
  readonly displays: Displays;
}

/** Puts together what the draft's paragraphs say. */
export function* findingWhatIsSaid(text: string, given: readonly ParagraphStatements[]): Steps<Found> {
  const paragraphs = yield* completingParagraphs(given);
  yield;
  const joined = joinContinuations(paragraphs);
  yield;
  const displays = yield* findingDisplays(text, paragraphs, joined);
  yield;
  return { paragraphs, joined, displays };
}

/** Whose each statement is when all is read, who says something or may have said it, and who of them was nameless. */
function outcomes(
  reader: DraftReader,
  paragraphs: number,
): { resolved: Map<Joined, Resolved>; used: Set<Entity>; nameless: Set<Entity> } {
  const resolved = new Map<Joined, Resolved>();
  const used = new Set<Entity>();
  const nameless = new Set<Entity>();
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    const whose = reader.outcomeOf(paragraph);
    reader.statementsOf(paragraph).forEach((one, at) => {
      const then = whose[at] ?? nobody;
      const now = namedLater(then);
      if (then.entity && now !== then) nameless.add(then.entity);
      for (const entity of entitiesIn(now)) used.add(entity);
      resolved.set(one, now);
    });
  }
  return { resolved, used, nameless };
}

/** Who says it or may have said it. */
export function entitiesIn({ entity, rivals }: Resolved): Entity[] {
  const others = rivals.map((rival) => rival.entity);
  return entity ? [entity, ...others] : others;
}

/** Puts together what is said of a statement. */
function draft(
  paragraphs: readonly ParagraphStatements[],
  joined: Joined,
  chosen: Resolved,
  idOf: ReadonlyMap<Entity, string>,
): Drafted {
  const offsetOf = (index: number): number => paragraphs[index]?.reading.paragraph.start ?? 0;
  const drafted = draftStatement(paragraphs, joined, chosen, idOf, offsetOf);
  return { joined, chosen, ...drafted, position: positionOf(drafted.statement) };
}

/** The words of a statement's content, as they are written. */
export function wordsOf(text: string, { content }: Pick<Statement, 'content'>): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Somebody is given for a statement, or at least words for somebody. */
export function isAttributed({ joined, whose }: Pick<Drafted, 'joined' | 'whose'>): boolean {
  return whose.entity !== null || joined.found.source.length > 0;
}

/** What a statement says of the quotations in it. */
export function ownedBy({ content }: Pick<Statement, 'content'>, attributed: boolean, id: string): Owned[] {
  return content.map(({ start, end }) => ({ start, end, statement: id, attributed }));
}

/** A statement that has no id yet. */
interface Drafted {
  readonly joined: Joined;
  /** The likeliest, however likely. */
  readonly chosen: Resolved;
  /** Whom it is given to: nobody where that is not likely enough. */
  readonly whose: Resolved;
  readonly statement: Statement;
  readonly grounds: Grounds;
  readonly position: Position;
}

/** From the first to the last of a statement's words, its cue and its source; and where its words begin. */
export interface Position extends Span {
  readonly words: number;
}

/** In text order, those that share their source in the order of their words; the longer first. */
export function byPosition(one: Position, other: Position): number {
  return one.start - other.start || one.words - other.words || other.end - one.end;
}

/** Where a statement stands among the others. */
export function positionOf({ content, cue, source }: Statement): Position {
  let start = Infinity;
  let end = -Infinity;
  for (const spans of [content, cue, source]) {
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  return { start, end, words: content[0]?.start ?? start };
}
