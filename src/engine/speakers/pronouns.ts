import type { Discourse, Sighting } from './discourse';
import type { Entity } from './entity';
import { takesPronoun } from './entity';
import type { Pronoun } from './mention';

/** A possible antecedent with its share of the belief; shares of one list sum to 1. */
export interface Ranked {
  readonly entity: Entity;
  readonly share: number;
  readonly sighting: Sighting;
}

/** Where the pronoun stands: paragraph and sentence counted over the draft. */
export interface Here {
  readonly paragraph: number;
  readonly sentence: number;
}

/**
 * What counts for a candidate, in units of log odds. Set by hand on own articles; the order is that of the literature
 * on pronouns in news (Hobbs 1978, Lappin and Leass 1994): recency, then subjecthood, then who is being talked of.
 */
const weights = {
  sentenceBack: -0.6,
  paragraphBack: -0.35,
  subject: 0.6,
  oblique: -0.5,
  /** "Asked by Orr, she …": who acts in a phrase of the sentence is not its subject as well. */
  agentHere: -2.5,
  reported: -0.8,
  lastSpeaker: 1.1,
  lastSpeakerBefore: 0.5,
  sameChain: 1.2,
  stated: 0.5,
  unknownKind: -0.8,
  person: 0.3,
  mentionedAgain: 0.3,
  onePersonTheyIsNotStatedOf: -1,
} as const;

/** Antecedents are looked for no further back than so many paragraphs. */
const paragraphsBack = 2;

/** A pronoun is given an antecedent only with this share of the belief; below, the engine abstains. */
export const decisive = 0.68;

/** The antecedents that a pronoun could have here, likeliest first. Never one from inside quoted words. */
export function rankAntecedents(
  pronoun: Pronoun,
  here: Here,
  discourse: Discourse,
  excluded: ReadonlySet<Entity> = new Set(),
): Ranked[] {
  const spoken = discourse.lastSpoken();
  const scores = new Map<Entity, { score: number; sighting: Sighting; times: number }>();
  for (const sighting of discourse.recent()) {
    const { entity } = sighting;
    if (here.paragraph - sighting.paragraph > paragraphsBack || excluded.has(entity)) continue;
    const fit = takesPronoun(entity, pronoun);
    if (fit === 'excluded') continue;
    let score =
      Math.min(4, here.sentence - sighting.sentence) * weights.sentenceBack +
      (here.paragraph - sighting.paragraph) * weights.paragraphBack;
    if (sighting.subject) score += weights.subject;
    if (sighting.oblique) score += weights.oblique;
    if (sighting.governor === 'by' && sighting.sentence === here.sentence) score += weights.agentHere;
    if (sighting.reported) score += weights.reported;
    if (fit === 'stated') score += weights.stated;
    if (pronoun === 'they' && fit === 'possible') score += weights.onePersonTheyIsNotStatedOf;
    if (entity.kind === null) score += weights.unknownKind;
    if (entity.evidence > 0 && pronoun !== 'it') score += weights.person;
    if (spoken?.entity === entity && here.paragraph - spoken.paragraph <= 1) {
      score += spoken.paragraph === here.paragraph ? weights.lastSpeaker : weights.lastSpeakerBefore;
      if (spoken.pronoun === pronoun && spoken.paragraph === here.paragraph) score += weights.sameChain;
    }
    const known = scores.get(entity);
    if (!known) scores.set(entity, { score, sighting, times: 1 });
    else {
      known.times += 1;
      if (known.times === 2) known.score += weights.mentionedAgain;
      if (score > known.score) scores.set(entity, { ...known, score, sighting });
    }
  }
  const all = [...scores].map(([entity, { score, sighting }]) => ({
    entity,
    sighting,
    odds: Math.exp(score),
  }));
  const sum = all.reduce((total, { odds }) => total + odds, 0);
  return all
    .map(({ entity, sighting, odds }) => ({ entity, sighting, share: odds / sum }))
    .sort((a, b) => b.share - a.share);
}
