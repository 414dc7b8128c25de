import type { Span } from '../analysis';
import type { Entity } from './entity';
import { KeptList } from './journal';

/** An entity seen at a place outside quotation marks. Offsets are the draft's. */
export interface Sighting extends Span {
  readonly entity: Entity;
  readonly paragraph: number;
  /** Counted over the draft. */
  readonly sentence: number;
  readonly subject: boolean;
  readonly oblique: boolean;
  readonly governor: string | null;
  /** Inside what somebody is reported to have said. */
  readonly reported: boolean;
  /** By name or description, not by pronoun. */
  readonly full: boolean;
}

/** A statement whose speaker is known, as the discourse remembers it. */
export interface Spoken {
  readonly entity: Entity;
  readonly paragraph: number;
  readonly sentence: number;
  /** All of its words and its attribution, draft offsets. */
  readonly start: number;
  readonly end: number;
  readonly pronoun: string | null;
  readonly quoted: boolean;
  /** The share of the belief that its speaker has. */
  readonly share: number;
  /** A cue or a source says whose it is. */
  readonly cued: boolean;
  /** A signature says whose it is: each of several has its own. */
  readonly signed: boolean;
  /** Its cue answers somebody: "replied". */
  readonly answers: boolean;
  /** It is a question, by its cue or its mark. */
  readonly asks: boolean;
  /** Whom it is said to, draft offsets: "Orr asked Quill whether …". */
  readonly recipient: readonly Span[];
}

/** So many sightings, and statements, are looked back at: keeps every choice of an antecedent constant in cost. */
const window = 24;

/** So many sightings are looked through for those of a sentence. */
const farWindow = 8 * window;

/** What has been read so far, the latest last: whom a pronoun could mean here, and who spoke last. */
export class Discourse {
  readonly #sightings = new KeptList<Sighting>();
  readonly #spoken = new KeptList<Spoken>();

  see(sighting: Sighting): void {
    this.#sightings.push(sighting);
    sighting.entity.lastSentence = sighting.sentence;
  }

  speak(spoken: Spoken): void {
    this.#spoken.push(spoken);
  }

  /** The latest first. */
  recent(): Sighting[] {
    return latest(this.#sightings, window, () => true);
  }

  /** `except`: whose statements do not count, the writer's own. */
  lastSpoken(except: Entity | null = null): Spoken | null {
    return latestOf(this.#spoken, ({ entity }) => entity !== except);
  }

  /** The latest statement of each of the last two speakers, the latest first. */
  lastSpeakers(): Spoken[] {
    const last = this.lastSpoken();
    const before = last && latestOf(this.#spoken, ({ entity }) => entity !== last.entity);
    return [last, before].filter((spoken) => spoken !== null);
  }

  /** What was said from a paragraph on, the latest first. */
  spokenSince(paragraph: number): Spoken[] {
    return latest(this.#spoken, window, (spoken) => spoken.paragraph >= paragraph);
  }

  /** The speaker before the last one, where two take turns: each in a paragraph of their own, in their own words. */
  turnTaker(): Spoken | null {
    const [last, before] = latest(this.#spoken, 2, () => true);
    if (!before || !last || before.entity === last.entity || !before.quoted || !last.quoted || last.signed)
      return null;
    return (last.answers || last.asks) && last.paragraph - before.paragraph === 1 ? before : null;
  }

  /** The first sighting of a sentence's subject. */
  subjectOf(sentence: number): Sighting | null {
    return this.#inSentence(sentence).findLast(({ subject, reported }) => subject && !reported) ?? null;
  }

  /** The sightings of a sentence, the latest first. */
  #inSentence(wanted: number): Sighting[] {
    // Within a paragraph they come in any order; none of a paragraph before one with an earlier sentence is of this one.
    let lowest = -1;
    const seen = latest(this.#sightings, farWindow, ({ sentence, paragraph }) => {
      if (paragraph < lowest) return false;
      if (sentence < wanted) lowest = paragraph;
      return true;
    });
    return seen.filter(({ sentence }) => sentence === wanted);
  }
}

/** The latest first, as many as there are of so many, as long as the task goes on. What was looked at is noted. */
function latest<Item extends { readonly paragraph: number }>(
  list: KeptList<Item>,
  most: number,
  goesOn: (item: Item) => boolean,
): Item[] {
  const items: Item[] = [];
  let back = list.length <= most ? -1 : Infinity;
  for (let at = list.length - 1; at >= 0 && items.length < most; at -= 1) {
    const item = list[at];
    if (!item) break;
    back = Math.min(back, item.paragraph);
    if (!goesOn(item)) {
      list.lookBack(item.paragraph);
      return items;
    }
    items.push(item);
  }
  list.lookBack(back);
  return items;
}

/** The latest that is it, of so many as are looked back at; null where none is. */
function latestOf<Item extends { readonly paragraph: number }>(
  list: KeptList<Item>,
  isIt: (item: Item) => boolean,
): Item | null {
  const passed = latest(list, window, (item) => !isIt(item));
  return passed.length < window ? (list.at(-1 - passed.length) ?? null) : null;
}
