import type { Discourse } from './discourse';
import type { Entity } from './entity';

/** Those whom "Q" and "A" stand for, as far as the draft says. */
export interface Interview {
  readonly asks: Entity | null;
  readonly answers: Entity | null;
}

/**
 * Who answers in an interview, by what was read before it: the one person named in full besides the writer, or, of
 * two, the one who "spoke to" the other, who asks.
 */
export function interviewSoFar(discourse: Discourse, writer: Entity | null): Interview {
  const sightings = discourse
    .recent()
    .filter(({ entity }) => entity.kind === 'person' && entity.given.length > 0 && entity !== writer);
  const people = [...new Set(sightings.map(({ entity }) => entity))];
  const [one, other] = people;
  if (!one || people.length > 2) return { asks: null, answers: null };
  if (!other) return { asks: null, answers: one };
  const isAddressed = (entity: Entity): boolean =>
    sightings
      .filter((sighting) => sighting.entity === entity && sighting.full)
      .every(({ governor, subject }) => !subject && /^(?:to|with|by)$/u.test(governor ?? ''));
  if (isAddressed(one) === isAddressed(other)) return { asks: null, answers: null };
  return isAddressed(one) ? { asks: one, answers: other } : { asks: other, answers: one };
}
