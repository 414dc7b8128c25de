import type { Quotation, Span, Statement } from '../analysis';
import { completeByItself } from '../speakers/block-quotes';
import { leftOpenIn } from '../speakers/continuations';
import type { Joined } from '../speakers/continuations';
import { displayPlace, isSought } from '../speakers/displays';
import type { Entity } from '../speakers/entity';
import { copyOf } from '../speakers/journal';
import type { Change } from '../speakers/journal';
import { namesIn } from '../speakers/names-in';
import { endsWithColon, mentionsOf } from '../speakers/paragraph-mentions';
import type { ParagraphMentions } from '../speakers/paragraph-mentions';
import { quotationsOf } from '../speakers/quotations';
import { byPosition, draft, inDraft, ownedBy, resolvingWith, wordsOf } from '../speakers/resolve-speakers';
import type { Drafted, ParagraphStatements, Resolution, Workings } from '../speakers/resolve-speakers';
import { nobody } from '../speakers/resolved';
import type { Resolved } from '../speakers/resolved';
import { hashOf } from '../speakers/statement-ids';
import type { Steps } from '../steps';
import { firstFrom } from '../text/in-order';
import { Addresses } from './addresses';
import { Moved } from './moved';
import { SameChanges } from './same-changes';

/** A paragraph that was read anew, and how the draft around it moved. */
export interface Touched {
  readonly index: number;
  readonly now: ParagraphStatements;
  /** Where its words were. */
  readonly before: Span;
  /** How far what follows it has moved. */
  readonly by: number;
}

/**
 * What the draft as a whole says, and what it came of: so that where one paragraph is read anew and makes known the same as
 * before, only what is said in it is put together again, and the rest is moved.
 */
export class KeptResolution {
  readonly #workings: Workings;
  readonly #addresses: Addresses;
  readonly #paragraphs: ParagraphStatements[];
  readonly #mentions: ParagraphMentions[];
  readonly #changes: (readonly Change[])[];
  /** How many paragraphs' changes are in what is known. */
  #reached: number;
  /** Everybody as they are known at the end of the draft. */
  readonly #finals = new Map<Entity, Entity>();
  readonly #idOf = new Map<Entity, string>();
  /** Somebody nameless of the first paragraphs was named later. */
  #isNamedLater = false;
  #drafted: readonly Drafted[];
  #resolution: Resolution;

  private constructor(workings: Workings, addresses: Addresses) {
    this.#workings = workings;
    this.#addresses = addresses;
    this.#paragraphs = [...workings.paragraphs];
    this.#mentions = [...workings.mentions];
    this.#changes = addresses.changes;
    this.#reached = addresses.changes.length;
    this.#drafted = workings.drafted;
    const { statements, speakers, quotations } = workings;
    this.#resolution = { statements, speakers, quotations };
    this.#isNamedLater = workings.reader.entities.some(({ standsFor }) => standsFor !== null);
  }

  /** Reads the whole. */
  static *reading(text: string, paragraphs: readonly ParagraphStatements[]): Steps<KeptResolution> {
    const addresses = new Addresses(paragraphs);
    const workings = yield* resolvingWith(text, paragraphs, {}, addresses);
    const kept = new KeptResolution(workings, addresses);
    for (const [entity, id] of workings.idOf) {
      const final = copyOf(entity);
      kept.#finals.set(entity, final);
      kept.#idOf.set(final, id);
      yield;
    }
    return kept;
  }

  get resolution(): Resolution {
    return this.#resolution;
  }

  /**
   * Brings it up to date where one paragraph was touched. False where what that does cannot be told from the paragraph alone:
   * then it is of no use any more.
   */
  *touching(text: string, touched: Touched): Steps<boolean> {
    const { index, now } = touched;
    const old = this.#paragraphs[index];
    const oldMentions = this.#mentions[index];
    if (!old || !oldMentions) return false;
    const complete = completeByItself(now);
    const mentions: ParagraphMentions = {
      ...oldMentions,
      ...mentionsOf(now.reading),
      reading: now.reading,
      found: complete.found,
    };
    if (!this.#standsAlone(index, old, complete) || !saysSameNames(oldMentions, mentions)) return false;
    const mine = this.#draftedIn(index);
    if (!mine) return false;
    const before = this.#drafted.slice(mine.from, mine.to);
    const joined = complete.found.map((found): Joined => ({
      paragraph: index,
      found,
      parts: [],
      continues: false,
    }));
    const resolved = yield* this.#readingAgain(
      index,
      mentions,
      joined,
      before.map(({ whose }) => whose),
    );
    if (!resolved) return false;
    this.#paragraphs[index] = complete;
    this.#mentions[index] = mentions;
    const drafted = joined.map((one, at) => this.#draft(one, resolved.whose[at])).sort(byPosition);
    return this.#putTogether(text, touched, resolved.offsets, drafted, mine);
  }

  /** Whether nothing of the paragraph goes on elsewhere or is repeated elsewhere, before and now. */
  #standsAlone(index: number, old: ParagraphStatements, now: ParagraphStatements): boolean {
    const room = (this.#addresses.endOf(index) - this.#addresses.startOf(index)) / 2;
    const previous = this.#paragraphs[index - 1];
    // What was said of somebody there is said again of whoever turned out to be meant.
    if (this.#isNamedLater && (this.#mentions[index]?.index ?? 0) <= 2) return false;
    if (now.reading.paragraph.prose.length >= room || (previous && leftOpenIn(previous.reading)))
      return false;
    if (old.reading.sentences.length !== now.reading.sentences.length) return false;
    if (endsWithColon.test(old.reading.paragraph.prose) !== endsWithColon.test(now.reading.paragraph.prose))
      return false;
    return [old, now].every(
      ({ reading, found }) =>
        reading.paragraph.zone === 'body' &&
        reading.paragraph.credit === null &&
        reading.paragraph.turn === null &&
        !leftOpenIn(reading) &&
        displayPlace(reading) === null &&
        !isSought(this.#workings.sought, reading.paragraph.prose) &&
        found.every(({ construction }) => construction !== 'credit'),
    );
  }

  /** Whose the paragraph's statements are now, and where what it made known stands; null where it makes known something else. */
  *#readingAgain(
    index: number,
    mentions: ParagraphMentions,
    joined: readonly Joined[],
    before: readonly Resolved[],
  ): Steps<{ whose: Resolved[]; offsets: ReadonlyMap<number, number> } | null> {
    const { reader } = this.#workings;
    this.#addresses.replace(index, mentions.reading.paragraph);
    yield* this.#goingTo(index);
    const made = reader.entities.length;
    const { changes, resolved } = reader.readInstead(index, mentions, joined);
    const entities = [...reader.entities];
    for (let at = changes.length - 1; at >= 0; at -= 1) changes[at]?.undo();
    const start = this.#addresses.startOf(index);
    const same = new SameChanges({ start, end: this.#addresses.endOf(index) }, made);
    if (!same.are(this.#changes[index] ?? [], changes)) return null;
    same.move();
    yield* this.#goingTo(index + 1);
    if (entities.length !== reader.entities.length) return null;
    const known = (entity: Entity): Entity =>
      this.#finals.get(reader.entities[entity.index] ?? entity) ?? entity;
    const whose = resolved.map((one) => ({
      ...inDraft(one, this.#addresses),
      entity: one.entity && known(one.entity),
      rivals: one.rivals.map((rival) => ({ ...rival, entity: known(rival.entity) })),
    }));
    if (
      whose.some(({ entity, rivals }) =>
        [entity, ...rivals.map((rival) => rival.entity)].some((one) => one?.standsFor),
      )
    )
      return null;
    const finals = (all: readonly Resolved[]): string =>
      [...new Set(all.flatMap(({ entity, rivals }) => [entity, ...rivals.map((rival) => rival.entity)]))]
        .map((entity) => entity?.index ?? -1)
        .sort((a, b) => a - b)
        .join(' ');
    const relative = new Map([...same.offsets].map(([old, now]) => [old - start, now - start]));
    return finals(before) === finals(whose) ? { whose, offsets: relative } : null;
  }

  /** Takes what is known to where it was before the paragraph was read. */
  *#goingTo(index: number): Steps<void> {
    while (this.#reached > index) {
      this.#reached -= 1;
      const changes = this.#changes[this.#reached] ?? [];
      for (let at = changes.length - 1; at >= 0; at -= 1) changes[at]?.undo();
      if (this.#reached % stretch === 0) yield;
    }
    while (this.#reached < index) {
      for (const change of this.#changes[this.#reached] ?? []) change.redo();
      this.#reached += 1;
      if (this.#reached % stretch === 0) yield;
    }
  }

  #draft(joined: Joined, whose: Resolved | undefined): Drafted {
    return draft(this.#paragraphs, joined, whose ?? nobody, this.#idOf);
  }

  /** The run of statements that stand in the paragraph; null where they do not stand together. */
  #draftedIn(index: number): { from: number; to: number } | null {
    let from = firstIn(this.#drafted, index);
    const to = firstIn(this.#drafted, index + 1);
    const mine = this.#drafted.slice(from, to);
    if (mine.some(({ joined }) => joined.paragraph !== index || joined.parts.length > 0)) return null;
    from = Math.min(from, to);
    return { from, to };
  }

  #putTogether(
    text: string,
    { index, now, before, by }: Touched,
    offsets: ReadonlyMap<number, number>,
    drafted: readonly Drafted[],
    { from, to }: { from: number; to: number },
  ): boolean {
    const moved = new Moved(before, by, now.reading.paragraph.start, offsets);
    const { statements, speakers, quotations } = this.#resolution;
    const ids = renumbered(
      statements.map(({ id }) => id),
      from,
      to,
      drafted.map((one) => hashFor(text, one)),
    );
    const own = drafted.map(({ statement }, at): Statement => ({ ...statement, id: ids.own[at] ?? '' }));
    const owned = drafted
      .flatMap((one, at) => ownedBy(one, ids.own[at] ?? ''))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const complete = this.#paragraphs[index];
    const [first, last] = [firstFrom(quotations, before.start), firstFrom(quotations, before.end)];
    const laterStatements = statements.slice(to).map((one) => moved.statement(one));
    const laterQuotations = quotations.slice(last).map((one) => moved.quotation(one));
    const rename = ids.changed.size > 0 ? renaming(ids.changed) : null;
    const above = statements.slice(0, from);
    const earlier = {
      statements: this.#isNamedLater ? above.map((one) => moved.earlier(one)) : above,
      quotations: quotations.slice(0, first),
    };
    this.#drafted = [...this.#drafted.slice(0, from), ...drafted, ...this.#drafted.slice(to)];
    this.#resolution = {
      statements: [
        ...(rename ? earlier.statements.map(rename.statement) : earlier.statements),
        ...own,
        ...(rename ? laterStatements.map(rename.statement) : laterStatements),
      ],
      speakers: speakers.map((speaker) => moved.speaker(speaker)),
      quotations: [
        ...(rename ? earlier.quotations.map(rename.quotation) : earlier.quotations),
        ...(complete ? quotationsOf(complete, owned, noDisplays) : []),
        ...(rename ? laterQuotations.map(rename.quotation) : laterQuotations),
      ],
    };
    return !moved.isLost;
  }
}

/**
 * Ids where statements were replaced: those of the new ones, and of the others those that change, as equals are counted in the
 * order of the text. `hashes`: of the new ones.
 */
function renumbered(
  ids: readonly string[],
  from: number,
  to: number,
  hashes: readonly string[],
): { own: readonly string[]; changed: ReadonlyMap<string, string> } {
  const old = ids.slice(from, to);
  const changed = new Map<string, string>();
  if (old.length === hashes.length && old.every((id, at) => plainId(id) === hashes[at]))
    return { own: old, changed };
  const touched = new Set([...old.map(plainId), ...hashes]);
  const counts = new Map<string, number>();
  const next = (hash: string): string => {
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
  const others = (list: readonly string[]): void => {
    for (const id of list) {
      const hash = plainId(id);
      if (!touched.has(hash)) continue;
      const now = next(hash);
      if (now !== id) changed.set(id, now);
    }
  };
  others(ids.slice(0, from));
  const own = hashes.map(next);
  others(ids.slice(to));
  return { own, changed };
}

/** The id of the first of equals. */
function plainId(id: string): string {
  const at = id.indexOf('-');
  return at < 0 ? id : id.slice(0, at);
}

/** Gives statements and their quotations other ids. */
function renaming(changed: ReadonlyMap<string, string>): {
  statement: (one: Statement) => Statement;
  quotation: (one: Quotation) => Quotation;
} {
  return {
    statement: (one) => ({ ...one, id: changed.get(one.id) ?? one.id }),
    quotation: (one) =>
      one.statement === null ? one : { ...one, statement: changed.get(one.statement) ?? one.statement },
  };
}

/** So many paragraphs' changes are taken back in one step. */
const stretch = 256;

const noDisplays: ReadonlyMap<number, string | null> = new Map();

function saysSameNames(old: ParagraphMentions, now: ParagraphMentions): boolean {
  return JSON.stringify(namesIn(old)) === JSON.stringify(namesIn(now));
}

function hashFor(text: string, one: Drafted): string {
  return hashOf(wordsOf(text, one), one.whose.entity?.name ?? '');
}

/** Where the statements of the paragraph, or of one after it, begin among those in order. */
function firstIn(drafted: readonly Drafted[], paragraph: number): number {
  let low = 0;
  let high = drafted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafted[middle]?.joined.paragraph ?? 0) < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
