import type { ParagraphAtoms } from './paragraph-atoms';
import { addScores, FeatureBuffer } from './sequence-model';
import type { UnitScores, SequenceModel } from './sequence-model';
import type { Side } from './side-features';
import { sideFeatures } from './side-features';
import { holdForm } from '../held-forms';

const buffer = new FeatureBuffer();

/**
 * What the tokens of a paragraph score by themselves, for cues on either side of them. Each token is looked up once for
 * all the cues of the paragraph, when the first of them asks.
 */
export class SideScores {
  readonly #atoms: ParagraphAtoms;
  readonly #model: SequenceModel;
  readonly #sides: readonly [OneSide, OneSide];

  constructor(model: SequenceModel, atoms: ParagraphAtoms) {
    this.#model = model;
    this.#atoms = atoms;
    this.#sides = [new OneSide(atoms.length, model.labels), new OneSide(atoms.length, model.labels)];
  }

  /** Copies the scores of the tokens from `from` to `to` on that side to `into`, from its position `position` on. */
  copy(side: Side, from: number, to: number, into: UnitScores, position: number): void {
    if (from >= to) return;
    const L = this.#model.labels;
    const own = this.#sides[side - 1] ?? this.#sides[0];
    if (from < own.from || to > own.to) this.#look(side, own, from, to);
    into.state.set(own.state.subarray(from * L, to * L), position * L);
    into.edge.set(own.edge.subarray(from * L * L, to * L * L), position * L * L);
  }

  /** What is known of a side is one stretch, which grows. */
  #look(side: Side, own: OneSide, from: number, to: number): void {
    if (own.from === own.to) {
      this.#add(side, own, from, to);
      own.from = from;
      own.to = to;
      return;
    }
    this.#add(side, own, from, own.from);
    this.#add(side, own, own.to, to);
    own.from = Math.min(own.from, from);
    own.to = Math.max(own.to, to);
  }

  #add(side: Side, own: OneSide, from: number, to: number): void {
    if (from >= to) return;
    buffer.clear();
    for (let i = from; i < to; i += 1) {
      sideFeatures(this.#atoms, i, side, buffer);
      buffer.endPosition();
    }
    addScores(own, this.#model, buffer, from, 0);
  }
}

class OneSide {
  readonly state: Int32Array;
  readonly edge: Int32Array;
  from = 0;
  to = 0;

  constructor(length: number, labels: number) {
    this.state = new Int32Array(length * labels);
    this.edge = new Int32Array(length * labels * labels);
  }
}

holdForm(OneSide, 0, 0);
holdForm(SideScores, { labels: 0 }, { length: 0 });
