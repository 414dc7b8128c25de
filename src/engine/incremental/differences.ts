import { absent, factOf, fieldOf, isCollection, listOf } from '../speakers/journal';
import type { Fact, Log } from '../speakers/journal';
import { same } from './same';

/**
 * What is known otherwise at a place of the draft than it was when the draft was read before: by what paragraphs that were read
 * again have changed. What was looked up of it has to be read again; all else would be read as it was.
 */
export class Differences {
  /** What was known before. */
  readonly #values = new Map<Fact, unknown>();
  /** Lists that are not as they were, with the last paragraph that put something else there. */
  readonly #lists = new Map<Fact, number>();
  /** Lists that are only ever looked back at from their end: who was seen, who spoke. */
  readonly #lookedBackAt: ReadonlySet<Fact>;
  /** Steps that have looked up something that is known otherwise, or was. */
  readonly #concerned = new Set<number>();

  constructor(lookedBackAt: ReadonlySet<Fact>) {
    this.#lookedBackAt = lookedBackAt;
  }

  get isEmpty(): boolean {
    return this.#values.size === 0 && this.#lists.size === 0;
  }

  has(fact: Fact): boolean {
    return this.#values.has(fact) || this.#lists.has(fact);
  }

  /** Facts that are known otherwise now. */
  *facts(): Iterable<Fact> {
    yield* this.#values.keys();
    yield* this.#lists.keys();
  }

  /** Whether all of it only tells what is read after it, and nothing that is asked when all is read. */
  get isPassing(): boolean {
    for (const fact of this.#values.keys()) {
      const field = fieldOf(fact);
      if (field !== null && !passingFields.has(field)) return false;
    }
    return [...this.#lists.keys()].every((fact) => this.#lookedBackAt.has(fact));
  }

  /** Whether any of the steps from one on has looked up something that is known otherwise. */
  concernsFrom(step: number, logs: readonly Log[]): boolean {
    if (this.#lists.size === 0)
      return [...this.#concerned].some((at) => at >= step && logs[at]?.reads.some((fact) => this.has(fact)));
    for (let at = step; at < logs.length; at += 1) {
      const log = logs[at];
      if (log && this.concern(log)) return true;
    }
    return false;
  }

  /** Whether the step that did this has looked up something that is known otherwise. */
  concern({ step, reads, lookedBack }: Log): boolean {
    for (const [fact, back] of lookedBack) if ((this.#lists.get(fact) ?? -2) >= back) return true;
    return this.#concerned.has(step) && reads.some((fact) => this.has(fact));
  }

  /** A step was done again. `paragraph`: the number among those of running text. */
  compare(old: Log, now: Log, paragraph: number): void {
    const before = effectsOf(old);
    const after = effectsOf(now);
    old.made.forEach((made, at) => {
      const again = now.made[at];
      if (!again) return;
      for (const [field, value] of Object.entries(made.fields) as [string, unknown][]) {
        const other = (again.fields as Record<string, unknown>)[field];
        const fact = isCollection(value) || same(value, other) ? null : factOf(made.object, field);
        if (!fact) continue;
        if (!before.has(fact)) before.set(fact, { first: absent, last: value, added: [] });
        if (!after.has(fact)) after.set(fact, { first: absent, last: other, added: [] });
      }
    });
    for (const fact of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(fact), after.get(fact)];
      if (listOf(fact)) {
        if (!same(was?.added ?? [], is?.added ?? [])) this.#differs(fact, this.#lists, paragraph, now.step);
        continue;
      }
      const known = was ? was.last : this.#values.has(fact) ? this.#values.get(fact) : is?.first;
      if (same(known, fact.value)) this.#values.delete(fact);
      else this.#differs(fact, this.#values, known, now.step);
    }
  }

  /** A step was gone over as it was done before. */
  passOver({ changes }: Log): void {
    if (this.#values.size > 0) for (const { fact } of changes) this.#values.delete(fact);
  }

  #differs<Value>(fact: Fact, facts: Map<Fact, Value>, value: Value, step: number): void {
    facts.set(fact, value);
    fact.mayDiffer = true;
    for (let at = fact.readers.length - 1; at >= 0; at -= 1) {
      const reader = fact.readers[at] ?? -1;
      if (reader <= step) break;
      this.#concerned.add(reader);
    }
  }
}

/** What is known of somebody for what is read next, and asked by nobody when all is read. */
const passingFields: ReadonlySet<string> = new Set([
  'namedAt',
  'timesNamed',
  'lastSentence',
  'introducedByName',
]);

/** What a step has made of a fact. */
interface Effect {
  /** What was known before the step. */
  readonly first: unknown;
  last: unknown;
  /** To a list. */
  readonly added: unknown[];
}

function effectsOf({ changes }: Log): Map<Fact, Effect> {
  const effects = new Map<Fact, Effect>();
  for (const { fact, before, after } of changes) {
    let effect = effects.get(fact);
    if (!effect) {
      effect = { first: before, last: after, added: [] };
      effects.set(fact, effect);
    }
    if (listOf(fact)) effect.added.push(after);
    else effect.last = after;
  }
  return effects;
}
