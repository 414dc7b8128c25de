import type { Analysis } from '../engine';
import { speakerSlots } from './highlight-spans';
import type { SlotOf, SpeakerSlot } from './highlight-spans';

/**
 * Which speaker of a draft has which colour. Given out in the order of the first statement, to as many as there are
 * colours, and kept while the draft is edited: a speaker who comes in above does not recolour those below.
 */
export class SpeakerPalette {
  readonly #slots = new Map<string, SpeakerSlot>();

  /** Brings the colours in line with the draft as it is now. */
  assign({ statements, speakers }: Analysis): SlotOf {
    const names = new Map(speakers.map(({ id, name }) => [id, name]));
    const speaking = new Set(statements.map(({ speaker }) => names.get(speaker ?? '')));
    for (const name of [...this.#slots.keys()]) if (!speaking.has(name)) this.#slots.delete(name);
    const taken = new Set(this.#slots.values());
    const free = speakerSlots.filter((slot) => !taken.has(slot));
    for (const name of speaking) {
      if (name === undefined || this.#slots.has(name)) continue;
      const slot = free.shift();
      if (slot === undefined) break;
      this.#slots.set(name, slot);
    }
    return (speaker) => this.#slots.get(names.get(speaker) ?? '');
  }
}
