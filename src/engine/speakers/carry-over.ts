import type { FoundStatement } from '../statements/found';
import { nobodySpeaksWeight, uncuedWeights } from './carry-over-weights';
import { leastToName } from './confidence';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import type { ParagraphMentions } from './paragraph-mentions';
import { ambiguous, nobody } from './resolved';
import type { Resolved } from './resolved';
import { sharesAmong } from './shares';
import type { ChoiceModel } from './shares';
import { placeOf } from './uncued-place';
import { possibleSpeakers, uncuedFeatures } from './uncued-speakers';
import type { PossibleSpeaker, PossibleSpeakers } from './uncued-speakers';

/** Is shown each quotation without a cue: its draft offset, and all whose it may be. For training. */
export type UncuedObserver = (offset: number, possible: PossibleSpeakers) => void;

/** What the features of those count whose a quotation may be. */
export const uncuedModel: ChoiceModel = {
  weights: uncuedFeatures.map((feature) => uncuedWeights[feature]),
  none: nobodySpeaksWeight,
};

/** Gives quotations without a cue to those who speak or are spoken of just before. */
export class CarryOver {
  readonly #discourse: Discourse;
  readonly #onUncued: UncuedObserver | undefined;

  constructor(discourse: Discourse, onUncued?: UncuedObserver) {
    this.#discourse = discourse;
    this.#onUncued = onUncued;
  }

  /** Whose a quotation without a cue is. `writer`: who says "I" outside quotation marks, and is not quoted. */
  resolve(paragraph: ParagraphMentions, found: FoundStatement, writer: Entity | null): Resolved {
    const here = placeOf(paragraph, found);
    if (!here) return nobody;
    const possible = possibleSpeakers(here, this.#discourse, writer);
    this.#onUncued?.(paragraph.start + (found.content[0]?.start ?? 0), possible);
    const ranked = rank(possible);
    const rivals = ranked
      .slice(0, 4)
      .filter(({ share }) => share > leastRival)
      .map(({ of: { entity }, share }) => ({ entity, share }));
    const [best] = ranked;
    if (!best) return nobody;
    if (best.share < leastToName) return ambiguous(rivals);
    return {
      ...groundOf(best.of, paragraph.index, here.sentence),
      rivals: rivals.slice(1),
      share: best.share,
    };
  }
}

const leastRival = 0.1;

function rank({ known, none }: PossibleSpeakers): { of: PossibleSpeaker; share: number }[] {
  const { candidates } = sharesAmong(
    known.map(({ features }) => features),
    none,
    uncuedModel,
  );
  return known.map((of, i) => ({ of, share: candidates[i] ?? 0 })).sort((a, b) => b.share - a.share);
}

/** What it rests on: the sentence that speaks of somebody just before, or, where that tells less, the last that somebody said. */
function groundOf(
  { entity, sighting, spoken }: PossibleSpeaker,
  paragraph: number,
  sentence: number,
): Resolved {
  const isSeenLast = sighting !== null && (!spoken || sighting.start >= spoken.end);
  const ground = isSeenLast || (sighting && sighting.sentence >= sentence) || !spoken ? sighting : spoken;
  if (!ground) return nobody;
  return {
    entity,
    reason: ground === sighting ? 'lead-in' : 'carried-over',
    evidence: [{ start: ground.start, end: ground.end }],
    rivals: [],
    // Who is not sure to have said the one is not sure to have said the other.
    share: ground === spoken ? ground.share : 1,
    distance: paragraph - ground.paragraph,
  };
}
