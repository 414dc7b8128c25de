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
  /** Its cue is one of turn-taking: "replied". */
  readonly answers: boolean;
}

/** So many sightings are looked back at: keeps every choice of an antecedent constant in cost. */
const window = 24;

/** What has been read so far, the latest last: whom a pronoun could mean here, and who spoke last. */
export class Discourse {
  readonly #sightings: Sighting[] = new KeptList<Sighting>();
  readonly #spoken: Spoken[] = new KeptList<Spoken>();

  see(sighting: Sighting): void {
    this.#sightings.push(sighting);
    if (this.#sightings.length > 8 * window) this.#sightings.splice(0, this.#sightings.length - window);
    sighting.entity.lastSentence = sighting.sentence;
  }

  speak(spoken: Spoken): void {
    this.#spoken.push(spoken);
    if (this.#spoken.length > 2 * window) this.#spoken.splice(0, this.#spoken.length - window);
  }

  /** The latest first. */
  recent(): Sighting[] {
    return this.#sightings.slice(-window).reverse();
  }

  /** `except`: whose statements do not count, the writer's own. */
  lastSpoken(except: Entity | null = null): Spoken | null {
    return this.#spoken.findLast(({ entity }) => entity !== except) ?? null;
  }

  /** The latest statement of each of the last two speakers, the latest first. */
  lastSpeakers(): Spoken[] {
    const last = this.#spoken.at(-1);
    const before = this.#spoken.findLast(({ entity }) => entity !== last?.entity);
    return [last, before].filter((spoken) => spoken !== undefined);
  }

  /** The last person named in a sentence. */
  personIn(sentence: number): Sighting | null {
    return (
      this.#sightings.findLast(
        (sighting) =>
          sighting.sentence === sentence && !sighting.reported && sighting.entity.kind === 'person',
      ) ?? null
    );
  }

  /** The speaker before the last one, where two take turns: each in a paragraph of their own, in their own words. */
  turnTaker(): Spoken | null {
    const [before, last] = this.#spoken.slice(-2);
    if (!before || !last || before.entity === last.entity || !before.quoted || !last.quoted) return null;
    return last.answers && last.paragraph - before.paragraph === 1 ? before : null;
  }

  /** The first sighting of a sentence's subject, else its first of all. */
  subjectOf(sentence: number): Sighting | null {
    const there = this.#sightings.filter((sighting) => sighting.sentence === sentence && !sighting.reported);
    return there.find((sighting) => sighting.subject) ?? null;
  }

  /** Sightings after the last statement, oldest first. */
  sinceSpoken(): Sighting[] {
    const last = this.lastSpoken();
    return this.#sightings.filter((sighting) => !last || sighting.start >= last.end);
  }
}
