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
import { DraftReader } from './draft-reader';
import { draftStatement } from './draft-statement';
import type { Entity } from './entity';
import type { PronounObserver } from './pronoun-resolver';
import type { Change } from './journal';
import { readingMentions } from './paragraph-mentions';
import type { Addresses, ParagraphMentions } from './paragraph-mentions';
import { quotationsOf } from './quotations';
import type { Owned } from './quotations';
import { nobody } from './resolved';
import type { Resolved } from './resolved';
import { listingSpeakers } from './speakers';
import { StatementIds } from './statement-ids';

/** A paragraph's reading with the statements found in it. */
export interface ParagraphStatements {
  readonly reading: Reading;
  readonly found: readonly FoundStatement[];
  /** What each of `reading.marks` is there for, as far as the paragraph by itself shows. */
  readonly roles: readonly QuotationRole[];
}

/** What the document as a whole says: who is who, who "he" is, and whose the bare quotations are. */
export interface Resolution {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/** Who is shown what speakers are chosen by. For training. */
export interface Observers {
  readonly onPronoun?: PronounObserver;
  /** What the confidence of a statement rests on, by its id. */
  readonly onGrounds?: (id: string, grounds: Grounds) => void;
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
  return yield* resolvingWith(text, given, observers, null);
}

/** What a resolution came of, so that it can be brought up to date. */
export interface Workings extends Resolution {
  readonly paragraphs: readonly ParagraphStatements[];
  readonly mentions: readonly ParagraphMentions[];
  readonly sought: ReadonlySet<string>;
  readonly reader: DraftReader;
  readonly idOf: ReadonlyMap<Entity, string>;
  /** In the order of the statements. */
  readonly drafted: readonly Drafted[];
}

/** Where paragraphs are said to begin while the draft is read, and where what was found there is in the draft. */
export interface Rereading extends Addresses {
  inDraft(span: Span): Span;
  /** Gets what each paragraph has changed of what is known. */
  readonly changes: (readonly Change[])[];
}

/** {@link resolvingSpeakers} with all that it came of. `rereading`: where it is to be brought up to date. */
export function* resolvingWith(
  text: string,
  given: readonly ParagraphStatements[],
  observers: Observers,
  rereading: Rereading | null,
): Steps<Workings> {
  const paragraphs = yield* completingParagraphs(given);
  yield;
  const joined = joinContinuations(paragraphs);
  yield;
  const displays = yield* findingDisplays(text, paragraphs, joined);
  yield;
  const mentions = yield* readingMentions(paragraphs, rereading ?? undefined);
  const reader = new DraftReader(mentions, observers.onPronoun);
  const resolved = yield* reader.resolving(joined, displays.statements, rereading?.changes);
  const used = new Set<Entity>();
  for (const { entity, rivals } of resolved.values()) {
    if (entity) used.add(entity);
    for (const rival of rivals) used.add(rival.entity);
  }
  yield;
  const { speakers, idOf } = yield* listingSpeakers(reader.entities, used);
  yield;

  const drafted: Drafted[] = [];
  for (const one of joined) {
    if (displays.statements.has(one)) continue;
    const whose = inDraft(resolved.get(one) ?? nobody, rereading);
    drafted.push(draft(paragraphs, one, whose, idOf));
    yield;
  }
  drafted.sort(byPosition);
  yield;

  const ids = new StatementIds();
  const idOfJoined = new Map<unknown, string>();
  const owned: Owned[] = [];
  const statements: Statement[] = [];
  for (const one of drafted) {
    const id = ids.next(wordsOf(text, one), one.whose.entity?.name ?? '');
    idOfJoined.set(one.joined, id);
    observers.onGrounds?.(id, one.grounds);
    owned.push(...ownedBy(one, id));
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
    quotations.push(...quotationsOf(paragraph, owned, repeated));
    yield;
  }
  return {
    statements,
    speakers: rereading ? speakers.map((one) => withMentions(one, rereading)) : speakers,
    quotations,
    paragraphs,
    mentions,
    sought: displays.sought,
    reader,
    idOf,
    drafted,
  };
}

function withMentions(speaker: Speaker, rereading: Rereading): Speaker {
  const mentions = speaker.mentions.map((mention) => ({ ...mention, ...rereading.inDraft(mention) }));
  return { ...speaker, mentions };
}

/** With its spans where they are in the draft. */
export function inDraft(whose: Resolved, rereading: Pick<Rereading, 'inDraft'> | null): Resolved {
  if (!rereading) return whose;
  const evidence = whose.evidence.map((span) => rereading.inDraft(span));
  return whose.carrier
    ? { ...whose, evidence, carrier: rereading.inDraft(whose.carrier) }
    : { ...whose, evidence };
}

/** Puts together what is said of a statement. `whose`: with its spans in the draft. */
export function draft(
  paragraphs: readonly ParagraphStatements[],
  joined: Joined,
  whose: Resolved,
  idOf: ReadonlyMap<Entity, string>,
): Drafted {
  const { statement, grounds } = draftStatement(paragraphs, joined, whose, idOf);
  return { joined, whose, grounds, statement, extent: extentOf(statement) };
}

/** The words of a statement's content, as they are written. */
export function wordsOf(text: string, { statement }: Drafted): string {
  return statement.content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** What a statement says of the quotations in it. */
export function ownedBy({ joined, whose, statement }: Drafted, id: string): Owned[] {
  const attributed = whose.entity !== null || joined.found.source.length > 0;
  return statement.content.map(({ start, end }) => ({ start, end, statement: id, attributed }));
}

/** A statement that has no id yet. */
export interface Drafted {
  readonly joined: Joined;
  readonly whose: Resolved;
  readonly statement: Statement;
  readonly grounds: Grounds;
  /** From the first to the last of its words, its cue and its source. */
  readonly extent: Span;
}

/** In text order, those that share their source in the order of their words; the longer first. */
export function byPosition(
  { statement: a, extent: one }: Drafted,
  { statement: b, extent: other }: Drafted,
): number {
  const words = (a.content[0]?.start ?? one.start) - (b.content[0]?.start ?? other.start);
  return one.start - other.start || words || other.end - one.end;
}

function extentOf({ content, cue, source }: Statement): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const spans of [content, cue, source]) {
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  return { start, end };
}
