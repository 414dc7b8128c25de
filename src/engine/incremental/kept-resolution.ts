import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
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
  /** The draft's, as it is now. */
  readonly text: string;
  /** Where its paragraphs begin. */
  readonly starts: readonly number[];
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
  #quotations = 0;
  /** Paragraphs that are not read as the text has them, letter by letter. */
  readonly #unlike = new Set<number>();
  #displaysIn: DisplaysIn;

  private constructor(
    { paragraphs, joined, displays }: Found,
    starts: readonly number[],
    addresses: Addresses,
    reader: KeptReader,
  ) {
    this.#addresses = addresses;
    this.#paragraphs = [...paragraphs];
    this.#reader = reader;
    this.#joins = new KeptJoins(paragraphs, joined);
    this.#displays = displays;
    this.#displaysIn = displaysIn(starts, displays.quotations);
    for (const { reading } of paragraphs) this.#quotations += reading.marks.length;
    this.#speakers = new KeptSpeakers(reader);
    this.#statements = new KeptStatements(paragraphs.length);
  }

  /** Reads the whole. */
  static *reading(text: string, given: readonly ParagraphStatements[]): Steps<KeptResolution> {
    const found = yield* findingWhatIsSaid(text, given);
    const addresses = new Addresses(given);
    const mentions = yield* readingMentions(found.paragraphs, addresses);
    const reader = yield* KeptReader.reading(mentions, found.joined, found.displays.statements, addresses);
    const starts = given.map(({ reading }) => reading.paragraph.start);
    const kept = new KeptResolution(found, starts, addresses, reader);
    for (const [index, { reading }] of given.entries())
      if (!text.startsWith(reading.paragraph.prose, starts[index])) kept.#unlike.add(index);
    yield* kept.#speakers.getToKnow(null);
    const all = new Set(given.keys());
    yield* kept.#putTogether({ text, starts }, all);
    return kept;
  }

  /** What is said now. Does not change with the draft. */
  said(text: string, starts: readonly number[], silent: Draft['silent']): Said {
    return {
      text,
      paragraphs: [...this.#paragraphs],
      starts,
      silent,
      statements: this.#statements.inOrder,
      counts: this.#statements.counts,
      quotations: this.#quotations,
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
  *touching({ index, now, text, starts }: Touched): Steps<boolean> {
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
    this.#quotations += complete.reading.marks.length - old.reading.marks.length;
    const around = this.#joins.touch(index, old, this.#paragraphs);
    if (!around) return false;
    const before = this.#displays;
    if (this.#mayShow(old, around, { text, starts, index })) yield* this.#findDisplays(text, starts);
    const { statements: shown } = this.#displays;
    const touched = new Map<number, Replacement>();
    for (const at of new Set([...around, ...paragraphsApart(before.statements, shown)])) {
      const known = at === index ? mentions : this.#reader.mentionsOf(at);
      if (!known) return false;
      touched.set(at, {
        mentions: known,
        statements: this.#joins.readIn(at).filter((one) => !shown.has(one)),
        goingOn: this.#joins.goingOnIn(at),
        namesOthers: at === index && !saysSameNames(oldMentions, mentions),
      });
    }
    this.#addresses.edit(index, old.reading.paragraph.prose, now.reading.paragraph.prose);
    const reread = yield* this.#reader.touching(touched);
    if (!reread) return false;
    const { differences } = reread;
    const paragraphs = new Set(reread.paragraphs);
    if (differences) for (const other of yield* this.#speakers.getToKnow(differences)) paragraphs.add(other);
    yield* this.#putTogether({ text, starts }, paragraphs);
    return true;
  }

  /** Whether other quotations may be displays where one of the paragraphs was the old one. */
  #mayShow(
    old: ParagraphStatements,
    around: readonly number[],
    { text, starts, index }: Pick<Touched, 'text' | 'starts' | 'index'>,
  ): boolean {
    const { sought } = this.#displays;
    const wasUnlike = this.#unlike.has(index);
    const now = around.flatMap((at) => this.#paragraphs[at] ?? []);
    const prose = this.#paragraphs[index]?.reading.paragraph.prose ?? '';
    if (text.startsWith(prose, starts[index])) this.#unlike.delete(index);
    else this.#unlike.add(index);
    return (
      wasUnlike ||
      around.some((at) => this.#unlike.has(at)) ||
      [old, ...now].some(
        ({ reading, found }) =>
          displayPlace(reading) !== null ||
          found.some(({ content }) => isSought(sought, wordsIn(reading, content))),
      )
    );
  }

  *#findDisplays(text: string, starts: readonly number[]): Steps<void> {
    this.#displays = yield* findingDisplays(text, this.#paragraphs, this.#joins.all, starts);
    this.#displaysIn = displaysIn(starts, this.#displays.quotations);
  }

  *#putTogether(where: Pick<Touched, 'text' | 'starts'>, indexes: ReadonlySet<number>): Steps<void> {
    const surroundings = {
      ...where,
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

/** The paragraphs of those that are in one of the sets only. */
function paragraphsApart(some: ReadonlySet<Joined>, others: ReadonlySet<Joined>): number[] {
  if (some === others) return [];
  const apart = [...some].filter((one) => !others.has(one));
  return [...apart, ...[...others].filter((one) => !some.has(one))].map(({ paragraph }) => paragraph);
}

function wordsIn({ paragraph }: Reading, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => paragraph.prose.slice(start, end)).join(' ');
}

function saysSameNames(old: ParagraphMentions, now: ParagraphMentions): boolean {
  return JSON.stringify(namesIn(old)) === JSON.stringify(namesIn(now));
}

function displaysIn(starts: readonly number[], quotations: ReadonlyMap<number, Joined | null>): DisplaysIn {
  const displays = new Map<number, Map<number, Joined | null>>();
  for (const [at, owner] of quotations) {
    const index = lastUpTo(starts, at);
    const here = displays.get(index) ?? new Map<number, Joined | null>();
    displays.set(index, here.set(at - (starts[index] ?? 0), owner));
  }
  return displays;
}
