import type { Quotation, QuotationRole, Speaker, Span, Statement } from '../analysis';
import type { Reading } from '../language/reading';
import type { FoundStatement } from '../statements/found';
import { finish } from '../steps';
import type { Steps } from '../steps';
import { compareSpans } from '../text/span';
import { completeParagraphs } from './block-quotes';
import type { Grounds } from './confidence';
import { joinContinuations } from './continuations';
import { findDisplays } from './displays';
import { DraftReader } from './draft-reader';
import { draftStatement } from './draft-statement';
import type { Entity } from './entity';
import type { PronounObserver } from './mention-resolver';
import { readMentions } from './paragraph-mentions';
import { quotationsOf } from './quotations';
import type { Owned } from './quotations';
import { nobody } from './resolved';
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
  const paragraphs = completeParagraphs(given);
  yield;
  const joined = joinContinuations(paragraphs);
  yield;
  const displays = findDisplays(text, paragraphs, joined);
  yield;
  const reader = new DraftReader(readMentions(paragraphs), observers.onPronoun);
  const resolved = yield* reader.resolving(joined, displays.statements);
  const used = new Set<Entity>();
  for (const { entity, rivals } of resolved.values()) {
    if (entity) used.add(entity);
    for (const rival of rivals) used.add(rival.entity);
  }
  yield;
  const { speakers, idOf } = speakersOf(reader.entities, used);
  yield;

  const ids = new StatementIds();
  const idOfJoined = new Map<unknown, string>();
  const owned: Owned[] = [];
  const statements = joined
    .filter((one) => !displays.statements.has(one))
    .map((one) => {
      const whose = resolved.get(one) ?? nobody;
      return { one, whose, ...draftStatement(paragraphs, one, whose, idOf) };
    })
    .sort((a, b) => byPosition(a.statement, b.statement))
    .map(({ one, whose, statement, grounds }): Statement => {
      const words = statement.content.map(({ start, end }) => text.slice(start, end)).join(' ');
      const id = ids.next(words, whose.entity?.name ?? '');
      idOfJoined.set(one, id);
      observers.onGrounds?.(id, grounds);
      const attributed = whose.entity !== null || one.found.source.length > 0;
      for (const { start, end } of statement.content) owned.push({ start, end, statement: id, attributed });
      return { ...statement, id };
    });
  owned.sort(compareSpans);
  const repeated = new Map(
    [...displays.quotations].map(([start, owner]) => [start, (owner && idOfJoined.get(owner)) ?? null]),
  );
  return { statements, speakers, quotations: quotationsOf(paragraphs, owned, repeated) };
}

/** In text order, those that share their source in the order of their words; the longer first. */
function byPosition(a: Statement, b: Statement): number {
  const [one, other] = [extentOf(a), extentOf(b)];
  const words = (a.content[0]?.start ?? one.start) - (b.content[0]?.start ?? other.start);
  return one.start - other.start || words || other.end - one.end;
}

function extentOf({ content, cue, source }: Statement): Span {
  const spans = [...content, ...cue, ...source];
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
