import type { CueRange } from '../cue-range';
import type { FoundArguments, Hypothesis } from '../find-arguments';
import type { FoundCues } from '../find-cues';
import type { ParagraphAtoms } from '../paragraph-atoms';

/** A cue with all that may have been said by it, before it is judged. */
export interface OpenCase {
  readonly atoms: ParagraphAtoms;
  readonly cue: CueRange;
  /** All cues of the paragraph that the models are fairly sure of, in order. */
  readonly cues: readonly CueRange[];
  readonly found: FoundCues;
  readonly args: FoundArguments;
  /** The likeliest first; those of the rules last. */
  readonly hypotheses: readonly Hypothesis[];
  /** How sure the cue is that holds this one in its content, 0 where none does. */
  readonly around: number;
  /** The subject of the cue's verb by grammar; null where there is none. */
  readonly subject: CueRange | null;
}
