import type { Speaker } from '../../engine';
import type { Tape } from '../tape';
import type { TranscriptIndex } from '../transcript-index';
import { readLabel, sameName } from './labels';
import type { LabelReading } from './labels';

/** Whether a label of a tape is the speaker the draft names. `unknown`: nothing says so or otherwise. */
export type SamePerson = 'same' | 'other' | 'unknown';

/**
 * Whose label is whose. Knows what the user mapped, what names say, and what quotations found so far show
 * ({@link learn}); says `other` only where one of these does.
 */
export class WhoSpoke {
  readonly #learnt = new Map<string, string>();
  readonly #readings = new Map<string, LabelReading>();

  constructor(private readonly speakers: readonly Speaker[]) {}

  compare(tape: Tape, label: string | null, speaker: Speaker | null): SamePerson {
    if (label === null || speaker === null) return 'unknown';
    const mapped = tape.people.get(label);
    if (mapped !== undefined) return this.#byName(this.#read(mapped), speaker, mapped);
    const reading = this.#read(label);
    if (reading.kind === 'name') return this.#byName(reading, speaker, label);
    const learnt = this.#learnt.get(keyOf(tape, label));
    if (learnt !== undefined) return learnt === speaker.id ? 'same' : 'other';
    // Whoever answers under another label of this tape is not the one who asks.
    if (reading.kind === 'asking' && this.#answers(tape, speaker)) return 'other';
    return 'unknown';
  }

  /** Whether the speaker is one whose name can be held against a label. */
  hasName(speaker: Speaker): boolean {
    return speaker.kind === 'person' && /^\p{Lu}/u.test(speaker.name);
  }

  /** Whether the tape gives everybody's name, but for who asks, and the speaker's is none of them. */
  isAbsent(tape: Tape, speaker: Speaker): boolean {
    const labels = labelsOf(tape);
    if (!this.hasName(speaker) || labels.size === 0) return false;
    let named = 0;
    for (const label of labels) {
      if (label === null) return false;
      const same = this.compare(tape, label, speaker);
      if (same === 'same') return false;
      if (same === 'other') named += 1;
      else if (this.#read(label).kind !== 'asking') return false;
    }
    return named > 0;
  }

  /**
   * Takes it that a label such as "Speaker 2" is the person of whom several quotations have the same words under it:
   * at least three, and four in five of all found under it.
   */
  learn(found: readonly { readonly tape: Tape; readonly label: string; readonly speaker: Speaker }[]): void {
    const votes = new Map<string, Map<string, number>>();
    for (const { tape, label, speaker } of found) {
      if (!this.hasName(speaker) || tape.people.has(label) || this.#read(label).kind === 'name') continue;
      const key = keyOf(tape, label);
      const people = votes.get(key) ?? new Map<string, number>();
      people.set(speaker.id, (people.get(speaker.id) ?? 0) + 1);
      votes.set(key, people);
    }
    for (const [key, people] of votes) {
      const all = [...people.values()].reduce((sum, count) => sum + count, 0);
      for (const [id, count] of people) if (count >= 3 && count / all >= 0.8) this.#learnt.set(key, id);
    }
  }

  #answers(tape: Tape, speaker: Speaker): boolean {
    return [...labelsOf(tape)].some(
      (label) =>
        label !== null &&
        (this.#learnt.get(keyOf(tape, label)) === speaker.id ||
          (this.#read(label).kind === 'name' && this.compare(tape, label, speaker) === 'same')),
    );
  }

  #read(label: string): LabelReading {
    let reading = this.#readings.get(label);
    if (!reading) {
      reading = readLabel(label);
      this.#readings.set(label, reading);
    }
    return reading;
  }

  #byName(reading: LabelReading, speaker: Speaker, label: string): SamePerson {
    if (reading.kind !== 'name') return 'unknown';
    const names = [speaker.name, ...speaker.spellings];
    const match = (one: readonly string[]): 'yes' | 'perhaps' | 'no' => {
      const all = one.map((name) => sameName(reading.words, name));
      return all.includes('yes') ? 'yes' : all.includes('perhaps') ? 'perhaps' : 'no';
    };
    const own = match(names);
    const others = this.speakers.filter(({ id, kind }) => id !== speaker.id && kind === 'person');
    const ofOthers = others.map((other) => match([other.name, ...other.spellings]));
    if (own === 'yes') {
      // Two of a surname: a label with the surname alone may be either.
      return ofOthers.includes('yes') && reading.words.length === 1 ? 'unknown' : 'same';
    }
    if (own === 'perhaps') return ofOthers.includes('yes') ? 'other' : 'unknown';
    // A description may be anybody; a body may speak through anyone.
    return this.hasName(speaker) || (ofOthers.includes('yes') && speaker.kind === 'person' && label !== '')
      ? 'other'
      : 'unknown';
  }
}

/** Whether a label on some tape is the speaker's, by the name it gives or the user gave it. */
export function isOnTape(speaker: Speaker, speakers: readonly Speaker[], tapes: readonly Tape[]): boolean {
  const who = new WhoSpoke(speakers);
  return tapes.some((tape) =>
    [...labelsOf(tape)].some((label) => who.compare(tape, label, speaker) === 'same'),
  );
}

const labels = new WeakMap<TranscriptIndex, ReadonlySet<string | null>>();

/** The labels of a tape, each once; null where somebody speaks without one. */
function labelsOf({ index }: Tape): ReadonlySet<string | null> {
  let all = labels.get(index);
  if (!all) {
    all = new Set(index.transcript.turns.map((turn) => turn.speaker));
    labels.set(index, all);
  }
  return all;
}

function keyOf(tape: Tape, label: string): string {
  return `${tape.name}\n${label}`;
}
