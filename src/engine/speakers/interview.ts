import type { Discourse } from './discourse';
import type { Entity } from './entity';

/** Those who ask and answer in an interview, "Q" and "A" for instance, as far as the draft says. */
export interface Interview {
  readonly asks: Entity | null;
  readonly answers: Entity | null;
}

const unknown: Interview = { asks: null, answers: null };

/**
 * Who asks and answers in an interview, by what was read before it: by the running text, and where that names nobody who answers, by headline
 * and standfirst.
 *
 * @param headed All who were named before the interview.
 */
export function interviewSoFar(
  discourse: Discourse,
  headed: readonly Entity[],
  writer: Entity | null,
): Interview {
  const told = inRunningText(discourse, writer);
  if (told.answers) return told;
  const shown = inHeadings(headed, writer);
  return { asks: told.asks ?? shown.asks, answers: shown.answers };
}

/** The one person named in full besides the writer, or, of two, the one who "spoke to" the other, who asks. */
function inRunningText(discourse: Discourse, writer: Entity | null): Interview {
  const sightings = discourse
    .recent()
    .filter(({ entity }) => entity.kind === 'person' && entity.given.length > 0 && entity !== writer);
  const people = [...new Set(sightings.map(({ entity }) => entity))];
  const [one, other] = people;
  if (!one || people.length > 2) return unknown;
  if (!other) return isCredited(one) ? { asks: one, answers: null } : { asks: null, answers: one };
  const isAddressed = (entity: Entity): boolean =>
    sightings
      .filter((sighting) => sighting.entity === entity && sighting.full)
      .every(({ governor, subject }) => !subject && /^(?:to|with|by)$/u.test(governor ?? ''));
  if (isAddressed(one) === isAddressed(other)) return unknown;
  return isAddressed(one) ? { asks: one, answers: other } : { asks: other, answers: one };
}

/** Of the people that are named in full there is one whom no "by" credits. */
function inHeadings(headed: readonly Entity[], writer: Entity | null): Interview {
  const people = headed.filter(
    (entity) =>
      (entity.kind === 'person' || entity.kind === null) && entity.given.length > 0 && entity !== writer,
  );
  const [asks = null, ...more] = people.filter(isCredited);
  const [answers = null, ...others] = people.filter((entity) => !isCredited(entity));
  return { asks: more.length > 0 ? null : (asks ?? writer), answers: others.length > 0 ? null : answers };
}

/** "Interview by Lars Whitcombe" */
function isCredited({ namedAt }: Entity): boolean {
  return namedAt.some(({ mention }) => mention.governor === 'by');
}
