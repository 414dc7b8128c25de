import type { Span } from '../analysis';
import { completeByItself } from '../speakers/block-quotes';
import { leftOpenIn } from '../speakers/continuations';
import type { Joined } from '../speakers/continuations';
import { displayPlace, isSought } from '../speakers/displays';
import { namesIn } from '../speakers/names-in';
import { endsWithColon, mentionsOf, readingMentions } from '../speakers/paragraph-mentions';
import type { ParagraphMentions } from '../speakers/paragraph-mentions';
import { findingWhatIsSaid } from '../speakers/resolve-speakers';
import type { Found, ParagraphStatements } from '../speakers/resolve-speakers';
import type { Steps } from '../steps';
import type { Draft } from '../text/draft';
import { lastUpTo } from '../text/in-order';
import { Addresses } from './addresses';
import { KeptReader } from './kept-reader';
import { KeptSpeakers } from './kept-speakers';
import { KeptStatements } from './kept-statements';
import type { DisplaysIn, Said, Spread } from './said';

/** A paragraph that was read anew. */
export interface Touched {
  readonly index: number;
  readonly now: ParagraphStatements;
}

/**
 * What the draft as a whole says, and what it came of: so that where one paragraph is read anew, only those are asked again who
 * speaks in them that know something else by it, and only what is said otherwise is put together again.
 */
export class KeptResolution {
  readonly #addresses: Addresses;
  readonly #paragraphs: ParagraphStatements[];
  readonly #reader: KeptReader;
  readonly #speakers: KeptSpeakers;
  readonly #statements: KeptStatements;
  readonly #displays: DisplaysIn;
  readonly #spread: Spread;
  /** The beginnings of words that displays look for. */
  readonly #sought: ReadonlySet<string>;

  private constructor({ paragraphs, joined, displays }: Found, addresses: Addresses, reader: KeptReader) {
    this.#addresses = addresses;
    this.#paragraphs = [...paragraphs];
    this.#reader = reader;
    this.#spread = spreadOf(joined);
    this.#displays = displaysIn(paragraphs, displays.quotations);
    this.#sought = displays.sought;
    this.#speakers = new KeptSpeakers(reader);
    this.#statements = new KeptStatements(paragraphs.length, this.#spread);
  }

  /** Reads the whole. */
  static *reading(text: string, given: readonly ParagraphStatements[]): Steps<KeptResolution> {
    const found = yield* findingWhatIsSaid(text, given);
    const addresses = new Addresses(given);
    const mentions = yield* readingMentions(found.paragraphs, addresses);
    const reader = yield* KeptReader.reading(mentions, found.joined, found.displays.statements, addresses);
    const kept = new KeptResolution(found, addresses, reader);
    yield* kept.#speakers.getToKnow(null);
    const all = new Set(given.keys());
    yield* kept.#putTogether(text, all);
    return kept;
  }

  /** What is said now. Does not change with the draft. */
  said(text: string, silent: Draft['silent']): Said {
    return {
      text,
      paragraphs: [...this.#paragraphs],
      starts: this.#paragraphs.map(({ reading }) => reading.paragraph.start),
      silent,
      statements: this.#statements.inOrder,
      places: this.#addresses.now(),
      listing: this.#speakers.listing,
      displays: this.#displays,
      spread: this.#spread,
    };
  }

  /**
   * Brings it up to date where one paragraph was touched. False where what that does cannot be told from the paragraph alone:
   * then it is of no use any more.
   */
  *touching(text: string, { index, now }: Touched): Steps<boolean> {
    const old = this.#paragraphs[index];
    const oldMentions = this.#reader.mentionsOf(index);
    if (!old || !oldMentions) return false;
    const complete = completeByItself(now);
    if (!this.#standsAlone(index, old, complete)) return false;
    const mentions: ParagraphMentions = {
      ...oldMentions,
      ...mentionsOf(now.reading),
      reading: now.reading,
      found: complete.found,
    };
    const joined = complete.found.map((found): Joined => ({
      paragraph: index,
      found,
      parts: [],
      continues: false,
    }));
    this.#addresses.edit(index, old.reading.paragraph.prose, now.reading.paragraph.prose);
    const namesOthers = !saysSameNames(oldMentions, mentions);
    const reread = yield* this.#reader.touching(index, mentions, joined, namesOthers);
    if (!reread) return false;
    this.#paragraphs[index] = complete;
    const { differences } = reread;
    const paragraphs = new Set(reread.paragraphs);
    if (differences) for (const other of yield* this.#speakers.getToKnow(differences)) paragraphs.add(other);
    yield* this.#putTogether(text, paragraphs);
    return true;
  }

  *#putTogether(text: string, indexes: ReadonlySet<number>): Steps<void> {
    const surroundings = {
      text,
      paragraphs: this.#paragraphs,
      addresses: this.#addresses,
      known: this.#speakers.known,
    };
    const outcomes = new Map([...indexes].map((index) => [index, this.#speakers.outcomeOf(index)]));
    yield* this.#speakers.speaking(outcomes);
    yield* this.#statements.putTogether(surroundings, this.#reader, outcomes);
  }

  /** Whether nothing of the paragraph goes on elsewhere or is repeated elsewhere, before and now. */
  #standsAlone(index: number, old: ParagraphStatements, now: ParagraphStatements): boolean {
    const { prose } = now.reading.paragraph;
    const previous = this.#paragraphs[index - 1];
    if (!this.#addresses.hasRoom(index, prose.length) || (previous && leftOpenIn(previous.reading)))
      return false;
    if (old.reading.sentences.length !== now.reading.sentences.length) return false;
    if (endsWithColon.test(old.reading.paragraph.prose) !== endsWithColon.test(prose)) return false;
    return [old, now].every(
      ({ reading, found }) =>
        reading.paragraph.zone === 'body' &&
        reading.paragraph.credit === null &&
        reading.paragraph.turn === null &&
        !leftOpenIn(reading) &&
        displayPlace(reading) === null &&
        !isSought(this.#sought, reading.paragraph.prose) &&
        found.every(({ construction }) => construction !== 'credit'),
    );
  }
}

function saysSameNames(old: ParagraphMentions, now: ParagraphMentions): boolean {
  return JSON.stringify(namesIn(old)) === JSON.stringify(namesIn(now));
}

function spreadOf(joined: readonly Joined[]): Spread {
  const goingOn = new Map<number, Joined[]>();
  const homes = new Map<Joined, number>();
  for (const one of joined) {
    if (one.parts.length === 0) continue;
    const all = [one.paragraph, ...one.parts.map(({ paragraph }) => paragraph)];
    const home = Math.min(...all);
    homes.set(one, home);
    for (const index of new Set(all)) {
      if (index !== home) goingOn.set(index, [...(goingOn.get(index) ?? []), one]);
    }
  }
  return { goingOn, homes };
}

function displaysIn(
  paragraphs: readonly ParagraphStatements[],
  quotations: ReadonlyMap<number, Joined | null>,
): DisplaysIn {
  const starts = paragraphs.map(({ reading }) => reading.paragraph.start);
  const displays = new Map<number, Map<number, Joined | null>>();
  for (const [at, owner] of quotations) {
    const index = lastUpTo(starts, at);
    const here = displays.get(index) ?? new Map<number, Joined | null>();
    displays.set(index, here.set(at - (starts[index] ?? 0), owner));
  }
  return displays;
}

export type { Span };
