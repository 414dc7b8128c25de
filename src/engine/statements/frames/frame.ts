import type { CueReading } from '../../lexicon/cue-words';
import type { Construction, FoundStatement } from '../found';
import type { ChunkedSentence } from '../phrases/phrase';

/** Tokens `from` (inclusive) to `to` (exclusive) of the paragraph. Never empty. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb group that may be a cue, with one of the lexicon's readings of it. */
export interface VerbCue extends Range {
  /** Index of the verb group among the sentence's phrases; with "went on to say", of the last group. */
  readonly phrase: number;
  /** Index of the first phrase of the cue: where the subject is looked for. */
  readonly first: number;
  /** Index of the first phrase after the cue and its particles. */
  readonly next: number;
  readonly reading: CueReading;
  readonly form: 'finite' | 'infinitive' | 'gerund';
  readonly passive: boolean;
  readonly polarity: FoundStatement['polarity'];
  readonly actual: boolean;
}

/** A statement as a frame finds it, in tokens. */
export interface Frame {
  readonly construction: Construction;
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly subject: Range | null;
  readonly content: readonly Range[];
  readonly strength: number;
}

/** The parts of a frame that most frames leave empty. */
export const plainFrame = { subject: null } as const;

/** A frame's rule: what it makes of a cue, or null where the words around it do not fit. */
export type FrameRule = (sentence: ChunkedSentence, cue: VerbCue) => Frame | null;
