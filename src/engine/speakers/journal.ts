/**
 * What is known while a draft is read (who is who, who was seen last) is kept in objects, lists and maps that write down each
 * change while somebody asks for it, so that a reading can be taken back to any paragraph and gone on with from there.
 * Where nobody asks, they are plain objects, lists and maps.
 */

/** A change of what is known. */
export interface Change {
  readonly target: object;
  /** The field, the map's key, or where in the list. */
  readonly key: unknown;
  readonly before: unknown;
  readonly after: unknown;
  undo(): void;
  redo(): void;
}

/** No value: the map had no such key, the list no such place. */
export const absent = Symbol('absent');

let recording: Change[] | null = null;

/** The changes that the task makes, in order. */
export function changesOf(task: () => void): Change[] {
  const around = recording;
  const changes: Change[] = [];
  recording = changes;
  try {
    task();
  } finally {
    recording = around;
  }
  return changes;
}

/** An object whose fields are kept: `fields` itself, behind accessors; its lists and maps are kept too. */
export function kept<Fields extends object>(fields: Fields): Fields {
  const store: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    store[key] =
      value instanceof Map
        ? new KeptMap(value)
        : Array.isArray(value)
          ? KeptList.of(...(value as unknown[]))
          : value;
  }
  return new (classFor(Object.keys(fields)))(store) as unknown as Fields;
}

type KeptClass = new (store: Record<string, unknown>) => object;

const classes = new Map<string, KeptClass>();

/** What a kept object holds now, its lists and maps copied: later changes do not change it. */
export function copyOf<Fields extends object>(object: Fields): Fields {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(storeOf(object) ?? object)) {
    copy[key] =
      value instanceof Map ? new Map(value) : Array.isArray(value) ? Array.from(value as unknown[]) : value;
  }
  return copy as Fields;
}

/** The fields behind the accessors; null where the object is not kept. */
export function storeOf(object: object): Record<string, unknown> | null {
  return object instanceof Kept ? object.store : null;
}

class Kept {
  constructor(readonly store: Record<string, unknown>) {}
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
        return this.store[key];
      },
      set(this: Kept, value: unknown) {
        if (recording) recording.push(new FieldChange(this, key, this.store[key], value));
        this.store[key] = value;
      },
    });
  }
  classes.set(name, Fields);
  return Fields;
}

class FieldChange implements Change {
  constructor(
    readonly target: Kept,
    readonly key: string,
    readonly before: unknown,
    readonly after: unknown,
  ) {}

  undo(): void {
    this.target.store[this.key] = this.before;
  }

  redo(): void {
    this.target.store[this.key] = this.after;
  }
}

/** A map that writes down what is set in it. */
export class KeptMap<Key, Value> extends Map<Key, Value> {
  override set(key: Key, value: Value): this {
    if (recording) recording.push(new MapChange(this, key, this.has(key) ? this.get(key) : absent, value));
    return super.set(key, value);
  }

  put(key: Key, value: unknown): void {
    if (value === absent) super.delete(key);
    else super.set(key, value as Value);
  }
}

class MapChange<Key, Value> implements Change {
  constructor(
    readonly target: KeptMap<Key, Value>,
    readonly key: Key,
    readonly before: unknown,
    readonly after: unknown,
  ) {}

  undo(): void {
    this.target.put(this.key, this.before);
  }

  redo(): void {
    this.target.put(this.key, this.after);
  }
}

/** A list that writes down what is put at its end, and what it is replaced by. */
export class KeptList<Item> extends Array<Item> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override push(...items: Item[]): number {
    for (const item of items) {
      if (recording) recording.push(new ListChange(this, this.length, absent, item));
      super.push(item);
    }
    return this.length;
  }

  override splice(start: number, deleted = this.length - start, ...items: Item[]): Item[] {
    const before = Array.from(this);
    const after = Array.from(this);
    const cut = after.splice(start, deleted, ...items);
    if (recording) recording.push(new ListChange(this, null, before, after));
    this.replace(after);
    return cut;
  }

  replace(items: readonly Item[]): void {
    this.length = 0;
    for (const item of items) super.push(item);
  }
}

class ListChange<Item> implements Change {
  constructor(
    readonly target: KeptList<Item>,
    /** Null where the list as a whole was replaced. */
    readonly key: number | null,
    readonly before: unknown,
    readonly after: unknown,
  ) {}

  undo(): void {
    if (this.key === null) this.target.replace(this.before as Item[]);
    else this.target.length = this.key;
  }

  redo(): void {
    if (this.key === null) this.target.replace(this.after as Item[]);
    else this.target[this.key] = this.after as Item;
  }
}
