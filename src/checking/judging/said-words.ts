import type { Alignment } from '../matching/align';
import type { Tape } from '../tape';
import { unclear } from '../words/read-words';
import { riskBefore } from '../words/word-classes';
import { factsOf } from '../words/word-facts';
import type { TapeWord } from './judge-pairing';

const nothing = factsOf('');

/** The words of a tape around an alignment, with what the rules ask of them. */
export class SaidWords {
  readonly #label: string | null;
  readonly crossesSpeakers: boolean;

  constructor(
    private readonly tape: Tape,
    alignment: Alignment,
  ) {
    const counts = new Map<string | null, number>();
    for (const { same, tapeFrom, tapeTo } of alignment.pairings) {
      if (!same) continue;
      for (let at = tapeFrom; at < tapeTo; at += 1) {
        const label = this.#labelAt(at);
        counts.set(label, (counts.get(label) ?? 0) + 1);
      }
    }
    const ranked = [...counts].sort((a, b) => b[1] - a[1]);
    this.#label = ranked[0]?.[0] ?? null;
    this.crossesSpeakers = (ranked[1]?.[1] ?? 0) > 1;
  }

  slice(from: number, to: number): TapeWord[] {
    const all: TapeWord[] = [];
    const end = Math.min(to, this.tape.index.length);
    for (let at = Math.max(0, from); at < end; at += 1) all.push(this.#word(at));
    return all;
  }

  #word(at: number): TapeWord {
    const { index } = this.tape;
    const id = index.ids[at] ?? 0;
    const { key, stem, hesitation, grammar, risk, person, opposites } = index.vocabulary[id] ?? nothing;
    return {
      key,
      stem,
      hesitation,
      grammar,
      risk: risk ?? riskBefore(key, index.vocabulary[index.ids[at + 1] ?? -1]?.key ?? ''),
      person,
      opposites,
      after: index.after[at] ?? 'nothing',
      name: index.names.has(id),
      other: this.#labelAt(at) !== this.#label,
      unclear: key === unclear,
    };
  }

  #labelAt(at: number): string | null {
    return this.tape.index.transcript.turns[this.tape.index.turns[at] ?? 0]?.speaker ?? null;
  }
}
