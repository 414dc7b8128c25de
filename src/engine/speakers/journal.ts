/**
 * What is known while a draft is read (who is who, who was seen last) is kept in objects, maps and lists that write down, while
 * somebody asks for it, each fact that is changed and each that is looked up. So a reading can be taken back to any paragraph,
 * and what has to be read again is told from what was looked up. Where nobody asks, they are plain objects, maps and lists.
 */

/** One thing that is or is not known: a field of somebody, what a map has for a key, a list. */
export class Fact {
  /** Whose steps have looked it up, as {@link Log.step} numbers them, ascending. */
  readonly readers: number[] = [];
  /** The log that it was last written down in as looked up. */
  lastLog: Log | null = null;

  constructor(
    readonly holder: { factValue(key: unknown): unknown },
    readonly key: unknown,
  ) {}

  /** What is known now: a field's value, a map's or {@link absent}; of a list the list itself. */
  get value(): unknown {
    return this.holder.factValue(this.key);
  }
}

/** A change of what is known. */
export interface Change {
  readonly fact: Fact;
  /** It puts something at the end of a list; otherwise the whole fact is replaced. */
  readonly adds: boolean;
  /** What is known before it was last made. */
  readonly before: unknown;
  /** What is known after it, or what it puts at the end. */
  readonly after: unknown;
  undo(): void;
  redo(): void;
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
    before instanceof Kept
      ? before.made(fields)
      : new (classFor(Object.keys(fields)))({ ...fields } as Record<string, unknown>);
  log?.made.push({ object, fields });
  return object as unknown as Fields;
}

type KeptClass = new (store: Record<string, unknown>) => Kept;

const classes = new Map<string, KeptClass>();

/** The fields behind the accessors: to look at them where nobody is to know. Null where the object is not kept. */
export function storeOf(object: object): Readonly<Record<string, unknown>> | null {
  return object instanceof Kept ? object.store : null;
}

/** The fact that a field is; a list's is that of the list. */
export function factOf(object: object, field: string): Fact | null {
  return object instanceof Kept ? object.fact(field) : null;
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
  const list = (storeOf(object)?.[field] ?? object[field]) as unknown[];
  list.push(item);
}

class Kept {
  #facts: Record<string, Fact> | null = null;

  constructor(readonly store: Record<string, unknown>) {}

  /** Is made again with other fields; its lists and maps are the ones that it has, empty as they were when it was made. */
  made(fields: object): this {
    for (const [key, value] of Object.entries(fields)) if (!isCollection(value)) this.store[key] = value;
    return this;
  }

  fact(key: string): Fact {
    const value = this.store[key];
    if (value instanceof KeptList) return value.fact;
    this.#facts ??= {};
    return (this.#facts[key] ??= new Fact(this, key));
  }

  factValue(key: unknown): unknown {
    return this.store[key as string];
  }
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
  class Fields extends Kept {}
  for (const key of keys) {
    Object.defineProperty(Fields.prototype, key, {
      get(this: Kept): unknown {
        if (log) log.read(this.fact(key));
        return this.store[key];
      },
      set(this: Kept, value: unknown) {
        if (log) log.changes.push(new FieldChange(this, key, this.store[key], value));
        this.store[key] = value;
      },
    });
  }
  classes.set(name, Fields);
  return Fields;
}

class FieldChange implements Change {
  readonly fact: Fact;
  readonly adds = false;

  constructor(
    readonly target: Kept,
    readonly key: string,
    public before: unknown,
    readonly after: unknown,
  ) {
    this.fact = target.fact(key);
  }

  undo(): void {
    this.target.store[this.key] = this.before;
  }

  redo(): void {
    this.before = this.target.store[this.key];
    this.target.store[this.key] = this.after;
  }
}

/** A map that writes down what is set in it and looked up. What it holds is replaced, never changed. */
export class KeptMap<Key, Value> extends Map<Key, Value> {
  readonly #facts = new Map<Key, Fact>();

  override get(key: Key): Value | undefined {
    if (log) log.read(this.#fact(key));
    return super.get(key);
  }

  override has(key: Key): boolean {
    if (log) log.read(this.#fact(key));
    return super.has(key);
  }

  override set(key: Key, value: Value): this {
    if (log) log.changes.push(new MapChange(this, this.#fact(key), key, this.factValue(key), value));
    return super.set(key, value);
  }

  put(key: Key, value: unknown): void {
    if (value === absent) super.delete(key);
    else super.set(key, value as Value);
  }

  factValue(key: unknown): unknown {
    return super.has(key as Key) ? super.get(key as Key) : absent;
  }

  #fact(key: Key): Fact {
    const known = this.#facts.get(key);
    if (known) return known;
    const fact = new Fact(this, key);
    this.#facts.set(key, fact);
    return fact;
  }
}

class MapChange<Key, Value> implements Change {
  readonly adds = false;

  constructor(
    readonly target: KeptMap<Key, Value>,
    readonly fact: Fact,
    readonly key: Key,
    public before: unknown,
    readonly after: unknown,
  ) {}

  undo(): void {
    this.target.put(this.key, this.before);
  }

  redo(): void {
    this.before = this.target.factValue(this.key);
    this.target.put(this.key, this.after);
  }
}

/** A list that writes down what is put at its end; nothing else is done to it. Who looks at it says so with {@link look}. */
export class KeptList<Item> extends Array<Item> {
  #fact: Fact | null = null;

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  get fact(): Fact {
    return (this.#fact ??= new Fact(this, null));
  }

  override push(...items: Item[]): number {
    for (const item of items) {
      if (log) log.changes.push(new ListChange(this, item));
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

  factValue(): this {
    return this;
  }
}

class ListChange<Item> implements Change {
  readonly adds = true;
  readonly before = absent;
  readonly fact: Fact;

  constructor(
    readonly target: KeptList<Item>,
    readonly after: Item,
  ) {
    this.fact = target.fact;
  }

  undo(): void {
    this.target.length -= 1;
  }

  redo(): void {
    Array.prototype.push.call(this.target, this.after);
  }
}
