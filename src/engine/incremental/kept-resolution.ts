import { completeByItself } from '../speakers/block-quotes';
import type { Joined } from '../speakers/continuations';
import { displayPlace, findingDisplays, isSought } from '../speakers/displays';
import type { Displays } from '../speakers/displays';
import { namesIn } from '../speakers/names-in';
import { mentionsOf, readingMentions } from '../speakers/paragraph-mentions';
import { endsWithColon } from '../statements/announcements';
import type { ParagraphMentions } from '../speakers/paragraph-mentions';
import { findingWhatIsSaid } from '../speakers/resolve-speakers';
import type { Found, ParagraphStatements } from '../speakers/resolve-speakers';
import type { Steps } from '../steps';
import type { Draft } from '../text/draft';
import { lastUpTo } from '../text/in-order';
import { Addresses } from './addresses';
import { KeptJoins } from './kept-joins';
import { KeptReader } from './kept-reader';
import type { Replacement } from './kept-reader';
import { KeptSpeakers } from './kept-speakers';
import { KeptStatements } from './kept-statements';
import type { DisplaysIn, Said } from './said';

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
  readonly #joins: KeptJoins;
  #displays: Displays;
  #displaysIn: DisplaysIn;

  private constructor({ paragraphs, joined, displays }: Found, addresses: Addresses, reader: KeptReader) {
    this.#addresses = addresses;
    this.#paragraphs = [...paragraphs];
    this.#reader = reader;
    this.#joins = new KeptJoins(paragraphs, joined);
    this.#displays = displays;
    this.#displaysIn = displaysIn(paragraphs, displays.quotations);
    this.#speakers = new KeptSpeakers(reader);
    this.#statements = new KeptStatements(paragraphs.length);
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
      displays: this.#displaysIn,
      spread: this.#joins.spread,
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
    this.#paragraphs[index] = complete;
    const around = this.#joins.touch(index, old, this.#paragraphs);
    if (!around) return false;
    const displays = yield* this.#displaysNow(text, [
      old,
      ...around.flatMap((at) => this.#paragraphs[at] ?? []),
    ]);
    const touched = new Map<number, Replacement>();
    for (const at of new Set([...around, ...this.#showingOthers(displays)])) {
      const known = at === index ? mentions : this.#reader.mentionsOf(at);
      if (!known) return false;
      touched.set(at, {
        mentions: known,
        statements: this.#joins.readIn(at).filter((one) => !displays.statements.has(one)),
        goingOn: this.#joins.goingOnIn(at),
        namesOthers: at === index && !saysSameNames(oldMentions, mentions),
      });
    }
    this.#displays = displays;
    this.#addresses.edit(index, old.reading.paragraph.prose, now.reading.paragraph.prose);
    const reread = yield* this.#reader.touching(touched);
    if (!reread) return false;
    const { differences } = reread;
    const paragraphs = new Set(reread.paragraphs);
    if (differences) for (const other of yield* this.#speakers.getToKnow(differences)) paragraphs.add(other);
    yield* this.#putTogether(text, paragraphs);
    return true;
  }

  /** The displays of the draft, where a paragraph has become another. */
  *#displaysNow(text: string, paragraph: readonly ParagraphStatements[]): Steps<Displays> {
    const { sought } = this.#displays;
    const mayShow = paragraph.some(
      ({ reading }) => displayPlace(reading) !== null || isSought(sought, reading.paragraph.prose),
    );
    if (!mayShow) return this.#displays;
    const displays = yield* findingDisplays(text, this.#paragraphs, this.#joins.all);
    this.#displaysIn = displaysIn(this.#paragraphs, displays.quotations);
    return displays;
  }

  /** Paragraphs of whose statements others are displays than before. */
  #showingOthers({ statements }: Displays): number[] {
    const before = this.#displays.statements;
    if (statements === before) return [];
    return [
      ...[...statements].filter((one) => !before.has(one)),
      ...[...before].filter((one) => !statements.has(one)),
    ].map(({ paragraph }) => paragraph);
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
    yield* this.#statements.putTogether(surroundings, this.#reader, outcomes, this.#joins.spread);
  }

  /** Whether the paragraphs after it stand to it as they did, and it is none that others say something of. */
  #standsAlone(index: number, old: ParagraphStatements, now: ParagraphStatements): boolean {
    const { prose } = now.reading.paragraph;
    if (!this.#addresses.hasRoom(index, prose.length)) return false;
    if (old.reading.sentences.length !== now.reading.sentences.length) return false;
    if (endsWithColon.test(old.reading.paragraph.prose) !== endsWithColon.test(prose)) return false;
    return [old, now].every(
      ({ reading, found }) =>
        !/^(?:blockquote|byline)$/u.test(reading.paragraph.zone) &&
        reading.paragraph.credit === null &&
        reading.paragraph.turn === null &&
        found.every(({ construction }) => construction !== 'credit'),
    );
  }
}

function saysSameNames(old: ParagraphMentions, now: ParagraphMentions): boolean {
  return JSON.stringify(namesIn(old)) === JSON.stringify(namesIn(now));
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
