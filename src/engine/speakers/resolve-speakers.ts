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
import type { PronounObserver } from './mention-resolver';
import { readingMentions } from './paragraph-mentions';
import { quotationsOf } from './quotations';
import type { Owned } from './quotations';
import { nobody } from './resolved';
import type { Resolved } from './resolved';
import { speakersOf } from './speakers';
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
  const paragraphs = yield* completingParagraphs(given);
  yield;
  const joined = joinContinuations(paragraphs);
  yield;
  const displays = yield* findingDisplays(text, paragraphs, joined);
  yield;
  const reader = new DraftReader(yield* readingMentions(paragraphs), observers.onPronoun);
  const resolved = yield* reader.resolving(joined, displays.statements);
  const used = new Set<Entity>();
  for (const { entity, rivals } of resolved.values()) {
    if (entity) used.add(entity);
    for (const rival of rivals) used.add(rival.entity);
  }
  yield;
  const { speakers, idOf } = speakersOf(reader.entities, used);
  yield;

  const drafted: Drafted[] = [];
  for (const one of joined) {
    if (displays.statements.has(one)) continue;
    const whose = resolved.get(one) ?? nobody;
    const { statement, grounds } = draftStatement(paragraphs, one, whose, idOf);
    drafted.push({ one, whose, grounds, statement, extent: extentOf(statement) });
    yield;
  }
  drafted.sort(byPosition);
  yield;

  const ids = new StatementIds();
  const idOfJoined = new Map<unknown, string>();
  const owned: Owned[] = [];
  const statements: Statement[] = [];
  for (const { one, whose, statement, grounds } of drafted) {
    const words = statement.content.map(({ start, end }) => text.slice(start, end)).join(' ');
    const id = ids.next(words, whose.entity?.name ?? '');
    idOfJoined.set(one, id);
    observers.onGrounds?.(id, grounds);
    const attributed = whose.entity !== null || one.found.source.length > 0;
    for (const { start, end } of statement.content) owned.push({ start, end, statement: id, attributed });
    statements.push({ ...statement, id });
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
  return { statements, speakers, quotations };
}

/** A statement that has no id yet. */
interface Drafted {
  readonly one: Joined;
  readonly whose: Resolved;
  readonly statement: Statement;
  readonly grounds: Grounds;
  /** From the first to the last of its words, its cue and its source. */
  readonly extent: Span;
}

/** In text order, those that share their source in the order of their words; the longer first. */
function byPosition(
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
