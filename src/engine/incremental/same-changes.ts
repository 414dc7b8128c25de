import { bodiesBeside, wordsBeside } from '../speakers/beside';
import type { Entity, NamedAt } from '../speakers/entity';
import { storeOf } from '../speakers/journal';
import type { Change } from '../speakers/journal';

/** Where a paragraph's words are said to stand while the draft is read: half-open. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a paragraph that was read anew changes what is known just as it did before. What it made known may stand elsewhere in
 * it, in the same order: all that is read after it asks of offsets is which comes first.
 */
export class SameChanges {
  /** Old offsets in the paragraph, and where they are now. */
  readonly offsets = new Map<number, number>();
  readonly #pairs = new Map<object, object>();
  readonly #moves: (() => void)[] = [];

  /** `made`: entities of this number or higher were made by the paragraph. */
  constructor(
    readonly reach: Reach,
    readonly made: number,
  ) {}

  /** Both lists of changes have to have been taken back. */
  are(before: readonly Change[], now: readonly Change[]): boolean {
    return (
      before.length === now.length &&
      before.every((old, at) => {
        const change = now[at];
        return (
          change !== undefined &&
          this.#isTarget(old.target, change.target) &&
          this.#isSame(old.key, change.key) &&
          this.#isSame(old.after, change.after)
        );
      }) &&
      this.#keepsOrder()
    );
  }

  /** Moves what the paragraph had made known to where it is now. */
  move(): void {
    for (const move of this.#moves) move();
  }

  #isTarget(old: object, now: object): boolean {
    return old === now || this.#pairs.get(old) === now;
  }

  #isSame(old: unknown, now: unknown): boolean {
    if (Object.is(old, now)) return true;
    if (typeof old !== 'object' || typeof now !== 'object' || old === null || now === null) return false;
    if (this.#pairs.get(old) === now) return true;
    this.#pairs.set(old, now);
    const [store, nowStore] = [storeOf(old), storeOf(now)];
    if (store && nowStore) {
      const [one, other] = [old as Entity, now as Entity];
      return one.index === other.index && one.index >= this.made && this.#haveSameFields(store, nowStore);
    }
    if (old instanceof Set && now instanceof Set)
      return old.size === now.size && [...old].every((item) => now.has(item));
    if (old instanceof Map && now instanceof Map) return this.#isSame([...old].flat(), [...now].flat());
    if (Array.isArray(old) && Array.isArray(now))
      return old.length === now.length && old.every((item, at) => this.#isSame(item, now[at]));
    if (isNamedAt(old) && isNamedAt(now)) return this.#isNamedSame(old, now);
    return this.#haveSameFields(old as Record<string, unknown>, now as Record<string, unknown>);
  }

  #haveSameFields(old: Record<string, unknown>, now: Record<string, unknown>): boolean {
    const keys = Object.keys(old);
    return (
      keys.length === Object.keys(now).length &&
      keys.every((key) =>
        key === 'start' || key === 'end'
          ? this.#isOffset(old, now, key)
          : key in now && this.#isSame(old[key], now[key]),
      )
    );
  }

  #isOffset(old: Record<string, unknown>, now: Record<string, unknown>, key: string): boolean {
    const [before, after] = [old[key], now[key]];
    if (typeof before !== 'number' || typeof after !== 'number') return this.#isSame(before, after);
    const isInside = (offset: number): boolean => this.reach.start <= offset && offset < this.reach.end;
    if (!isInside(before) || !isInside(after)) return before === after;
    const known = this.offsets.get(before);
    if (known !== undefined && known !== after) return false;
    this.offsets.set(before, after);
    if (before !== after) this.#moves.push(() => (old[key] = after));
    return true;
  }

  #keepsOrder(): boolean {
    const sorted = [...this.offsets].sort(([a], [b]) => a - b);
    return sorted.every(([, now], at) => at === 0 || now > (sorted[at - 1]?.[1] ?? 0));
  }

  /** The words around a name tell what somebody has to do with. */
  #isNamedSame(old: NamedAt, now: NamedAt): boolean {
    const words = (at: NamedAt): string => {
      const somebody = { namedAt: [at] } as unknown as Entity;
      return [...bodiesBeside(somebody), '', ...wordsBeside(somebody)].join(' ');
    };
    const { isAsked = false } = old;
    if (isAsked && words(old) !== words(now)) return false;
    this.#moves.push(() => Object.assign(old, now, { isAsked: isAsked || (now.isAsked ?? false) }));
    return true;
  }
}

function isNamedAt(value: object): value is NamedAt {
  return 'reading' in value && 'mention' in value;
}
