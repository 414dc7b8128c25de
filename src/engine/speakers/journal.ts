import { holdForm } from '../held-forms';

/**
 * What is known while a draft is read (who is who, who was seen last) is kept in objects, maps and lists that write down, while
 * somebody asks for it, each fact that is changed and each that is looked up. So a reading can be taken back to any paragraph,
 * and what has to be read again is told from what was looked up. Where nobody asks, they are plain objects, maps and lists.
 */

/** One thing that is or is not known: a field of somebody, what a map has for a key, a list. */
export abstract class Fact {
  /** The steps that have looked it up, as {@link Log.step} numbers them, ascending. */
  readers: number[] = none;
  /** The log that it was last written down in as looked up. */
  lastLog: Log | null = null;
  /** It may be known otherwise than when the draft was read before. */
  mayDiffer = false;

  /** What is known now: a field's value, a map's or {@link absent}; of a list the list itself. */
  abstract get value(): unknown;
  abstract set value(value: unknown);

  /** A step has looked it up. */
  addReader(step: number): void {
    if (this.readers === none) this.readers = [];
    let at = this.readers.length;
    while (at > 0 && (this.readers[at - 1] ?? 0) > step) at -= 1;
    if (this.readers[at - 1] !== step) this.readers.splice(at, 0, step);
  }
}

/** Shared by all facts that nobody has looked up: never written to. */
const none: number[] = [];

/** A change of what is known. */
export class Change {
  constructor(
    readonly fact: Fact,
    /** What is known before it was last made. Of what is put at the end of a list nothing. */
    public before: unknown,
    /** What is known after it, or what it puts at the end of a list. */
    readonly after: unknown,
  ) {}

  undo(): void {
    if (this.fact instanceof ListFact) this.fact.list.takeOff();
    else this.fact.value = this.before;
  }

  redo(): void {
    if (this.fact instanceof ListFact) this.fact.list.putOn(this.after);
    else {
      this.before = this.fact.value;
      this.fact.value = this.after;
    }
  }
}

/** No value: the map has no such key. */
export const absent = Symbol('absent');

/** Somebody made in a step, and the fields as they were then. */
export interface Made {
  readonly object: object;
  readonly fields: object;
}

/** What a step of a reading has done. */
export class Log {
  readonly changes: Change[] = [];
  /** Each once. */
  readonly reads: Fact[] = [];
  readonly made: Made[] = [];
  /** Of lists that are looked back at from their end: the lowest paragraph of what was seen, -1 where the list was seen to its beginning. */
  readonly lookedBack = new Map<Fact, number>();

  /**
   * @param step Its number in the reading.
   * @param before Where the step is done again: what it did before. Whom it makes takes the place of whom it made.
   */
  constructor(
    readonly step: number,
    public before: Log | null = null,
  ) {}

  read(fact: Fact): void {
    if (fact.lastLog === this) return;
    fact.lastLog = this;
    this.reads.push(fact);
  }
}

let log: Log | null = null;

/** Does the task and writes down what it looks up and changes. */
export function logged(into: Log, task: () => void): Log {
  const around = log;
  log = into;
  try {
    task();
  } finally {
    log = around;
  }
  return into;
}

/** A number for somebody made now: higher than for all made before in the draft. `count`: how many those are. */
export function orderOfMaking(count: number): number {
  return log ? log.step * mostMade + log.made.length : count;
}

/** More than this is never made in one step: no paragraph has so many characters. */
const mostMade = 65_536;

/** An object whose fields are kept: `fields` itself, behind accessors. Arrays and plain objects in them are replaced, never changed. */
export function kept<Fields extends object>(fields: Fields): Fields {
  const before = log?.before?.made[log.made.length]?.object;
  const object =
    before instanceof Kept ? before.made(fields) : new (classFor(Object.keys(fields)))(Object.values(fields));
  log?.made.push({ object, fields });
  return object as unknown as Fields;
}

type KeptClass = new (values: unknown[]) => Kept;

const classes = new Map<string, KeptClass>();

/** What a field holds: to look at it where nobody is to know. */
export function unseen<Owner extends object, Field extends keyof Owner & string>(
  object: Owner,
  field: Field,
): Owner[Field] {
  return object instanceof Kept ? (object.values[object.indexOf(field)] as Owner[Field]) : object[field];
}

/** All fields of a kept object, as {@link unseen} gives them. */
export function fieldsOf<Fields extends object>(object: Fields): Fields {
  if (!(object instanceof Kept)) return object;
  return Object.fromEntries(object.keys.map((key, index) => [key, object.values[index]])) as Fields;
}

/** The fact that a field is; a list's is that of the list. */
export function factOf(object: object, field: string): Fact | null {
  return object instanceof Kept ? object.fact(object.indexOf(field)) : null;
}

/** Whether it is an object whose fields are kept: two of them are never the same. */
export function isKept(value: unknown): boolean {
  return value instanceof Kept;
}

/** Puts something at the end of a kept object's list, without a look at what is in it. */
export function addTo<Owner extends object, Field extends keyof Owner & string>(
  object: Owner,
  field: Field,
  item: Owner[Field] extends readonly (infer Item)[] ? Item : never,
): void {
  (unseen(object, field) as unknown[]).push(item);
}

abstract class Kept {
  #facts: (Fact | undefined)[] | null = null;

  constructor(readonly values: unknown[]) {}

  abstract get keys(): readonly string[];

  indexOf(key: string): number {
    return this.keys.indexOf(key);
  }

  /** Is made again with other fields; its lists and maps are the ones that it has, empty as they were when it was made. */
  made(fields: object): this {
    Object.values(fields).forEach((value: unknown, index) => {
      if (!isCollection(value)) this.values[index] = value;
    });
    return this;
  }

  fact(index: number): Fact {
    const value = this.values[index];
    if (value instanceof KeptList) return value.fact;
    this.#facts ??= [];
    return (this.#facts[index] ??= new FieldFact(this, index));
  }
}

class FieldFact extends Fact {
  readonly #values: unknown[];
  readonly #index: number;

  constructor(
    readonly owner: Kept,
    index: number,
  ) {
    super();
    this.#values = owner.values;
    this.#index = index;
  }

  get value(): unknown {
    return this.#values[this.#index];
  }

  set value(value: unknown) {
    this.#values[this.#index] = value;
  }

  get field(): string {
    return this.owner.keys[this.#index] ?? '';
  }
}

/** The object that a fact is a field of; null where it is none. A list is whose it is a field of: not known here. */
export function ownerOf(fact: Fact): object | null {
  return fact instanceof FieldFact ? fact.owner : null;
}

/** The name of the field that a fact is; null where it is none. */
export function fieldOf(fact: Fact): string | null {
  return fact instanceof FieldFact ? fact.field : null;
}

/** The list that a fact is; null where it is none. */
export function listOf(fact: Fact): KeptList<unknown> | null {
  return fact instanceof ListFact ? fact.list : null;
}

/** Whether it is a map or list that keeps its own changes. */
export function isCollection(value: unknown): boolean {
  return value instanceof KeptMap || value instanceof KeptList;
}

/** Accessors are made once for all objects of the same fields: they are read far more often than made. */
function classFor(keys: readonly string[]): KeptClass {
  const name = keys.join(' ');
  const known = classes.get(name);
  if (known) return known;
  class Fields extends Kept {
    get keys(): readonly string[] {
      return keys;
    }
  }
  keys.forEach((key, index) => {
    Object.defineProperty(Fields.prototype, key, {
      get(this: Kept): unknown {
        if (log) log.read(this.fact(index));
        return this.values[index];
      },
      set(this: Kept, value: unknown) {
        if (log) log.changes.push(new Change(this.fact(index), this.values[index], value));
        this.values[index] = value;
      },
    });
  });
  classes.set(name, Fields);
  holdForm(Fields, []);
  return Fields;
}

/** A map that writes down what is set in it and looked up. What it holds is replaced, never changed. */
export class KeptMap<Key, Value> {
  readonly #facts = new Map<Key, EntryFact>();

  get(key: Key): Value | undefined {
    const fact = this.#look(key);
    return fact && fact.value !== absent ? (fact.value as Value) : undefined;
  }

  has(key: Key): boolean {
    return (this.#look(key)?.value ?? absent) !== absent;
  }

  set(key: Key, value: Value): void {
    const fact = this.#fact(key);
    if (log) log.changes.push(new Change(fact, fact.value, value));
    fact.value = value;
  }

  #look(key: Key): EntryFact | undefined {
    if (!log) return this.#facts.get(key);
    const fact = this.#fact(key);
    log.read(fact);
    return fact;
  }

  #fact(key: Key): EntryFact {
    let fact = this.#facts.get(key);
    if (!fact) {
      fact = new EntryFact();
      this.#facts.set(key, fact);
    }
    return fact;
  }
}

class EntryFact extends Fact {
  #value: unknown = absent;

  get value(): unknown {
    return this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
  }
}

holdForm(EntryFact);

/** A list that writes down what is put at its end; nothing else is done to it. Who looks at it says so with {@link look}. */
export class KeptList<Item> extends Array<Item> {
  #fact: ListFact | null = null;

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  get fact(): Fact {
    return (this.#fact ??= new ListFact(this));
  }

  override push(...items: Item[]): number {
    for (const item of items) {
      if (log) log.changes.push(new Change(this.fact, absent, item));
      super.push(item);
    }
    return this.length;
  }

  /** It is looked at, all of it. */
  look(): void {
    if (log) log.read(this.fact);
  }

  /** It is looked back at from its end, as far as to what a paragraph has put there; -1 where to its beginning. */
  lookBack(paragraph: number): void {
    if (!log) return;
    const before = log.lookedBack.get(this.fact);
    if (before === undefined || paragraph < before) log.lookedBack.set(this.fact, paragraph);
  }

  /** Takes the last off, and nobody writes it down. */
  takeOff(): void {
    super.pop();
  }

  /** Puts something at the end, and nobody writes it down. */
  putOn(item: Item): void {
    super.push(item);
  }
}

// Of a list another form counts once there is something in it.
holdForm(KeptList, {});

class ListFact extends Fact {
  constructor(readonly list: KeptList<unknown>) {
    super();
  }

  get value(): unknown {
    return this.list;
  }

  set value(_value: unknown) {
    throw new Error('a list is not replaced');
  }
}
