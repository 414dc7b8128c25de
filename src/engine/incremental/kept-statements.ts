import { byPosition } from '../speakers/resolve-speakers';
import type { Resolved } from '../speakers/resolved';
import { nobody } from '../speakers/resolved';
import type { Steps } from '../steps';
import { lastUpTo } from '../text/in-order';
import type { KeptReader } from './kept-reader';
import { placed } from './placed';
import type { Placed, Surroundings } from './placed';
import type { Said } from './said';
import type { Spread } from './kept-joins';

/** The statements of a draft that changes, in order, each with its number among its equals. */
export class KeptStatements {
  #inOrder: (readonly Placed[])[];
  #count = 0;
  /** How many of them are of the class `stance`. */
  #stances = 0;
  /** By hash: the paragraphs in which statements with it begin, ascending, one an entry. */
  readonly #homes = new Map<string, number[]>();

  constructor(paragraphs: number) {
    this.#inOrder = Array.from({ length: paragraphs }, () => []);
  }

  /** By the paragraph that they begin in, in text order. Does not change. */
  get inOrder(): readonly (readonly Placed[])[] {
    return this.#inOrder;
  }

  get counts(): Said['counts'] {
    return { all: this.#count, stances: this.#stances };
  }

  /** Puts paragraphs' statements together anew. `outcomes`: by paragraph, whose they are. */
  *putTogether(
    surroundings: Surroundings,
    reader: KeptReader,
    outcomes: ReadonlyMap<number, readonly Resolved[]>,
    { homes: homeOf }: Spread,
  ): Steps<void> {
    this.#inOrder = [...this.#inOrder];
    const elsewhere = new Map<number, number[]>();
    for (const [{ paragraph }, home] of homeOf)
      elsewhere.set(paragraph, [...(elsewhere.get(paragraph) ?? []), home]);
    const homes = new Map<number, Placed[]>();
    for (const [paragraph, whose] of outcomes) {
      const statements = reader.statementsOf(paragraph);
      const touched = [paragraph, ...(elsewhere.get(paragraph) ?? [])];
      statements.forEach((joined, at) => {
        const home = homeOf.get(joined) ?? paragraph;
        const here = homes.get(home) ?? this.#others(home, outcomes);
        here.push(placed(joined, whose[at] ?? nobody, surroundings));
        homes.set(home, here);
      });
      for (const home of touched) if (!homes.has(home)) homes.set(home, this.#others(home, outcomes));
      yield;
    }
    const hashes = new Set<string>();
    for (const [home, now] of homes) {
      now.sort((a, b) => byPosition(a.position, b.position));
      const before = this.#inOrder[home] ?? [];
      this.#count += now.length - before.length;
      this.#stances += now.filter(isStance).length - before.filter(isStance).length;
      const isAlike = before.length === now.length && before.every(({ hash }, at) => hash === now[at]?.hash);
      if (isAlike)
        this.#inOrder[home] = now.map((one, at) => ({ ...one, ordinal: before[at]?.ordinal ?? 0 }));
      else {
        this.#inOrder[home] = now;
        for (const { hash } of before) this.#leave(hash, home);
        for (const { hash } of now) this.#enter(hash, home);
        for (const { hash } of [...before, ...now]) hashes.add(hash);
      }
    }
    yield;
    for (const hash of hashes) {
      this.#number(hash);
      yield;
    }
  }

  /** Those that begin in the paragraph and are read in one that nothing is known of anew. */
  #others(home: number, outcomes: ReadonlyMap<number, unknown>): Placed[] {
    return (this.#inOrder[home] ?? []).filter(({ joined }) => !outcomes.has(joined.paragraph));
  }

  #enter(hash: string, home: number): void {
    const homes = this.#homes.get(hash);
    if (!homes) this.#homes.set(hash, [home]);
    else homes.splice((homes[0] ?? 0) > home ? 0 : lastUpTo(homes, home) + 1, 0, home);
  }

  #leave(hash: string, home: number): void {
    const homes = this.#homes.get(hash);
    if (!homes) return;
    homes.splice(lastUpTo(homes, home), 1);
    if (homes.length === 0) this.#homes.delete(hash);
  }

  /** Numbers those with the hash in the order of the text. */
  #number(hash: string): void {
    let next = 0;
    for (const home of new Set(this.#homes.get(hash))) {
      const here = this.#inOrder[home] ?? [];
      const numbered = here.map((one) => {
        if (one.hash !== hash) return one;
        const ordinal = next;
        next += 1;
        return one.ordinal === ordinal ? one : { ...one, ordinal };
      });
      if (numbered.some((one, at) => one !== here[at])) this.#inOrder[home] = numbered;
    }
  }
}

const isStance = ({ template }: Placed): boolean => template.class === 'stance';
