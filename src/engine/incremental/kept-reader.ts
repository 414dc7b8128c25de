import type { Span } from '../analysis';
import type { Joined } from '../speakers/continuations';
import { DraftReader } from '../speakers/draft-reader';
import type { Entity } from '../speakers/entity';
import { Log } from '../speakers/journal';
import type { Fact } from '../speakers/journal';
import type { ParagraphMentions } from '../speakers/paragraph-mentions';
import type { Resolved } from '../speakers/resolved';
import type { Steps } from '../steps';
import type { Addresses } from './addresses';
import { Differences } from './differences';
import { same } from './same';

/** What stands in the place of a paragraph. */
export interface Replacement {
  readonly mentions: ParagraphMentions;
  /** Without displays. */
  readonly statements: readonly Joined[];
  /** The statement of a paragraph before it that goes on there. */
  readonly goingOn: Joined | undefined;
  /** Whether it makes other names known than the one before. */
  readonly namesOthers: boolean;
}

/** What came of reading paragraphs again. */
export interface Reread {
  /** The paragraphs of whose statements something else may be known. */
  readonly paragraphs: ReadonlySet<number>;
  /** What is known otherwise at the end of the draft; null where nothing is, and it was not gone to. */
  readonly differences: Differences | null;
}

/**
 * A reading of a draft's mentions and statements that can be gone back in: where a paragraph has changed, it is read again with
 * what was known there, and so are those after it that have looked up something that is known otherwise since. Others are not, for
 * they would be read as they were.
 */
export class KeptReader {
  readonly #reader: DraftReader;
  readonly #addresses: Addresses;
  readonly #mentions: ParagraphMentions[];
  readonly #logs: Log[] = [];
  /** Lists that are only ever looked back at from their end. */
  readonly #lookedBackAt = new Set<Fact>();
  /** How many steps' changes are in what is known. */
  #reached = 0;

  private constructor(reader: DraftReader, mentions: readonly ParagraphMentions[], addresses: Addresses) {
    this.#reader = reader;
    this.#mentions = [...mentions];
    this.#addresses = addresses;
  }

  /** Reads the whole. */
  static *reading(
    mentions: readonly ParagraphMentions[],
    joined: readonly Joined[],
    displays: ReadonlySet<Joined>,
    addresses: Addresses,
  ): Steps<KeptReader> {
    const kept = new KeptReader(new DraftReader(mentions, joined, displays), mentions, addresses);
    yield* kept.#reader.reading(kept.#logs);
    kept.#reached = kept.#logs.length;
    for (const { reads, step, lookedBack } of kept.#logs) {
      for (const fact of lookedBack.keys()) kept.#lookedBackAt.add(fact);
      for (const fact of reads) fact.addReader(step);
      if (step % stretch === 0) yield;
    }
    return kept;
  }

  get entities(): readonly Entity[] {
    return this.#reader.entities;
  }

  mentionsOf(paragraph: number): ParagraphMentions | undefined {
    return this.#mentions[paragraph];
  }

  goingOnIn(paragraph: number): Joined | undefined {
    return this.#reader.goingOnIn(paragraph);
  }

  statementsOf(paragraph: number): readonly Joined[] {
    return this.#reader.statementsOf(paragraph);
  }

  outcomeOf(paragraph: number): readonly Resolved[] {
    return this.#reader.outcomeOf(paragraph);
  }

  /**
   * Reads again what has to be read again where other paragraphs stand in the places of some. Null where that cannot be told;
   * then it is of no use any more.
   */
  *touching(touched: ReadonlyMap<number, Replacement>): Steps<Reread | null> {
    const reader = this.#reader;
    const own = new Set<number>();
    for (const [index, { mentions, statements, goingOn, namesOthers }] of touched) {
      if (namesOthers) own.add(reader.meetingOf(index));
      own.add(reader.readingOf(index));
      this.#mentions[index] = mentions;
      reader.replace(index, mentions, statements, goingOn);
    }
    yield* this.#goingBackTo(Math.min(...own));
    const last = Math.max(...own);
    const differences = new Differences(this.#lookedBackAt);
    const paragraphs = new Set(touched.keys());
    let isChanged = false;
    while (this.#reached < reader.steps && (this.#reached <= last || !differences.isEmpty)) {
      const isOver = isChanged && this.#reached > last && differences.isPassing;
      if (isOver && !differences.concernsFrom(this.#reached, this.#logs))
        return { paragraphs, differences: null };
      isChanged = false;
      const step = this.#reached;
      const old = this.#logs[step];
      if (!old) return null;
      if (own.has(step) || differences.concern(old)) {
        if (!reader.isRepeatable(step)) return null;
        if (this.#again(old, differences)) paragraphs.add(reader.paragraphOf(step));
        isChanged = true;
        yield;
      } else {
        for (const change of old.changes) change.redo();
        differences.passOver(old);
        if (step % stretch === 0) yield;
      }
      this.#reached += 1;
    }
    return { paragraphs, differences: differences.isEmpty ? null : differences };
  }

  /** Gets to know all that is known at the end. */
  *goingToEnd(): Steps<void> {
    while (this.#reached < this.#logs.length) {
      for (const change of this.#logs[this.#reached]?.changes ?? []) change.redo();
      this.#reached += 1;
      if (this.#reached % stretch === 0) yield;
    }
  }

  *#goingBackTo(step: number): Steps<void> {
    while (this.#reached > step) {
      this.#reached -= 1;
      const changes = this.#logs[this.#reached]?.changes ?? [];
      for (let at = changes.length - 1; at >= 0; at -= 1) changes[at]?.undo();
      if (this.#reached % stretch === 0) yield;
    }
  }

  /** Does a step again. Whether something else came of it than before. */
  #again(old: Log, differences: Differences): boolean {
    const reader = this.#reader;
    const { step } = old;
    const index = reader.paragraphOf(step);
    const before = reader.outcomeOf(index);
    const log = reader.doing(new Log(step, old));
    const outcome = index < 0 ? [] : reader.outcomeOf(index);
    if (index >= 0 && this.#addresses.isEdited(index)) this.#makeLasting(index, log, outcome);
    differences.compare(old, log, this.#mentions[index]?.index ?? 0);
    log.before = null;
    this.#logs[step] = log;
    for (const fact of log.reads) fact.addReader(step);
    return index >= 0 && !same(before, outcome);
  }

  /** Gives lasting addresses to what a paragraph has made known, and to what its statements' speakers rest on. */
  #makeLasting(index: number, { changes }: Log, outcome: readonly Resolved[]): void {
    const done = new Set<object>();
    const make = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || done.has(value)) return;
      done.add(value);
      if (Array.isArray(value)) value.forEach(make);
      else if ('role' in value) make(value.role);
      else if (isSpan(value)) {
        value.start = this.#addresses.lasting(index, value.start);
        value.end = this.#addresses.lasting(index, value.end);
      }
    };
    for (const { after } of changes) make(after);
    for (const { evidence, carrier } of outcome) make([...evidence, carrier]);
  }
}

/** So many steps are gone over in one. */
const stretch = 256;

function isSpan(value: object): value is { -readonly [Key in keyof Span]: Span[Key] } {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && !('reading' in value);
}
