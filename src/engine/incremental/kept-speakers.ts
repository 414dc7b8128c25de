import type { Entity } from '../speakers/entity';
import { fieldsOf, listOf, ownerOf, unseen } from '../speakers/journal';
import type { Fact } from '../speakers/journal';
import { entitiesIn } from '../speakers/resolve-speakers';
import { namedLater } from '../speakers/resolved';
import type { Resolved } from '../speakers/resolved';
import { listedOf, Listing } from '../speakers/speakers';
import type { Listed } from '../speakers/speakers';
import type { Steps } from '../steps';
import type { Differences } from './differences';
import type { KeptReader } from './kept-reader';

/** Who is spoken of in a draft that changes, as they are known when all of it is read, and who of them speaks where. */
export class KeptSpeakers {
  readonly #reader: KeptReader;
  /** As they are known at the end of the draft; copies, as what is known changes while paragraphs are read again. */
  readonly #known = new Map<Entity, Entity>();
  readonly #listed = new Map<Entity, Listed>();
  /** By whoever says something or may have said it: the paragraphs in which. */
  readonly #speaking = new Map<Entity, Set<number>>();
  /** By paragraph. */
  readonly #speakersIn = new Map<number, ReadonlySet<Entity>>();
  /** By a nameless person who was named later: the paragraphs in which they say something. */
  readonly #nameless = new Map<Entity, Set<number>>();
  readonly #namelessIn = new Map<number, ReadonlySet<Entity>>();
  /** Of whom something else is known since they were listed. */
  readonly #changed = new Set<Entity>();
  #listing = new Listing([]);

  constructor(reader: KeptReader) {
    this.#reader = reader;
  }

  /** Who is listed, and as what. Does not change. */
  get listing(): Listing {
    return this.#listing;
  }

  readonly known = (entity: Entity): Entity => this.#known.get(entity) ?? entity;

  /** Whose the paragraph's statements are when all is read. */
  outcomeOf(paragraph: number): readonly Resolved[] {
    return this.#reader.outcomeOf(paragraph).map((one) => this.#final(one));
  }

  /**
   * Takes down what is known at the end of the draft, where it stands now. Gives the paragraphs of whose statements something
   * else is known by it.
   *
   * @param differences What may be known otherwise than before; null where all.
   */
  *getToKnow(differences: Differences | null): Steps<Set<number>> {
    const { entities } = this.#reader;
    const paragraphs = new Set<number>();
    const concerned = differences && new Set<unknown>([...differences.facts()].map(whoseOf));
    for (const [at, entity] of entities.entries()) {
      const before = this.#known.get(entity);
      const own = [entity, unseen(entity, 'mentions'), unseen(entity, 'roles')];
      if (before && concerned && !own.some((one) => concerned.has(one))) continue;
      const now = copyOf(entity);
      this.#known.set(entity, now);
      for (const other of [entity, before?.standsFor, now.standsFor]) if (other) this.#changed.add(other);
      if (before && !isSaidAlike(before, now)) addAll(paragraphs, this.#speaking.get(entity));
      if (before && !isSaidAlike(before, now)) addAll(paragraphs, this.#nameless.get(entity));
      if (at % stretch === 0) yield;
    }
    const present = new Set(entities);
    for (const entity of this.#known.keys()) {
      if (present.has(entity)) continue;
      this.#known.delete(entity);
      this.#changed.add(entity);
    }
    for (const [nameless, own] of this.#nameless) {
      const named = this.known(nameless).standsFor;
      if (named && this.#changed.has(named)) addAll(paragraphs, own);
    }
    return paragraphs;
  }

  /** Takes down who speaks in paragraphs. `outcomes`: by paragraph, as {@link outcomeOf} gives them. */
  *speaking(outcomes: ReadonlyMap<number, readonly Resolved[]>): Steps<void> {
    for (const [paragraph, whose] of outcomes) {
      const speakers = new Set(whose.flatMap(entitiesIn));
      const nameless = new Set(
        this.#reader.outcomeOf(paragraph).flatMap(({ entity }, at) => {
          return entity && whose[at]?.entity !== entity ? [entity] : [];
        }),
      );
      this.#note(this.#speaking, this.#speakersIn, paragraph, speakers);
      this.#note(this.#nameless, this.#namelessIn, paragraph, nameless);
    }
    if (this.#changed.size === 0) return;
    // Whoever is newly listed has to be known, and is only known at the end.
    yield* this.#reader.goingToEnd();
    yield* this.#list();
  }

  #note(
    all: Map<Entity, Set<number>>,
    byParagraph: Map<number, ReadonlySet<Entity>>,
    paragraph: number,
    now: ReadonlySet<Entity>,
  ): void {
    const before = byParagraph.get(paragraph) ?? none;
    if (now.size > 0) byParagraph.set(paragraph, now);
    else byParagraph.delete(paragraph);
    for (const entity of before) {
      if (now.has(entity)) continue;
      const own = all.get(entity);
      own?.delete(paragraph);
      if (own?.size !== 0) continue;
      all.delete(entity);
      this.#changed.add(entity);
    }
    for (const entity of now) {
      const own = all.get(entity);
      if (own) own.add(paragraph);
      else {
        all.set(entity, new Set([paragraph]));
        this.#changed.add(entity);
      }
    }
  }

  *#list(): Steps<void> {
    const nameless = new Set(this.#nameless.keys());
    for (const entity of [...this.#changed]) {
      const named = this.known(entity).standsFor;
      if (named) this.#changed.add(named);
    }
    for (const [at, entity] of [...this.#changed].entries()) {
      const known = this.#known.get(entity);
      const listed = known ? listedOf(entity, this.#speaking, nameless) : null;
      if (known && listed) this.#listed.set(entity, { ...listed, known });
      else this.#listed.delete(entity);
      if (at % stretch === 0) yield;
    }
    this.#changed.clear();
    this.#listing = new Listing([...this.#listed.values()]);
  }

  /** Whose it is when all is read. */
  #final(whose: Resolved): Resolved {
    const { entity } = whose;
    if (!entity || !this.known(entity).standsFor) return whose;
    const named = this.known(entity).standsFor;
    const seen = { ...whose, entity: { ...this.known(entity), standsFor: named && this.known(named) } };
    const then = namedLater(seen);
    return then === seen ? whose : { ...then, entity: named };
  }
}

const none: ReadonlySet<Entity> = new Set();

/** So many are looked at in one step. */
const stretch = 256;

function addAll(all: Set<number>, more: ReadonlySet<number> | undefined): void {
  for (const one of more ?? []) all.add(one);
}

/** Somebody, or their list, that a fact is known of. */
function whoseOf(fact: Fact): object | null {
  return ownerOf(fact) ?? listOf(fact);
}

function copyOf(entity: Entity): Entity {
  const fields = fieldsOf(entity);
  return { ...fields, roles: Array.from(fields.roles), mentions: [] };
}

/** Whether what they say is put together alike. */
function isSaidAlike(one: Entity, other: Entity): boolean {
  return (
    one.name === other.name &&
    one.named === other.named &&
    one.kind === other.kind &&
    one.standsFor === other.standsFor &&
    (one.given.length === 0) === (other.given.length === 0)
  );
}
