import type { Span } from '../analysis';
import { facets, offices } from '../lexicon/roles';
import { isSecondDescription, kindredRoles, signsOfRole } from '../lexicon/signs-of-roles';
import { bodiesBeside, wordsBeside } from './beside';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import type { Noun } from './mention';
import { isOpenTo, mayBe, sharesBody } from './roles';

/** Whom a description may take up: somebody, or several of whom the draft does not say which; null where nobody. */
export type TakenUp =
  | {
      readonly entity: Entity;
      readonly evidence: readonly Span[];
      readonly share: number;
      readonly rivals: readonly Entity[];
    }
  | { readonly entity: null; readonly rivals: readonly Entity[] };

/** So many paragraphs back somebody may be taken up by a description that was never used of him. */
const paragraphsBack = 2;

/**
 * Whom a definite description means that the draft has used of nobody: "the winner", "the 43-year-old", "the scientist".
 *
 * 1. The one of whom something said where he was named fits: "won", "43", "professor", a nationality, a kindred role.
 * 2. Nobody of whom that holds: the only one there is; and by a description that is hardly ever used of somebody unnamed ("the
 *    winner", "the mother of two"), the last to speak, or where another has come in since, all of them and none.
 */
export function takenUpBy(noun: Noun, paragraph: number, discourse: Discourse): TakenUp | null {
  const sightings = discourse
    .recent()
    .filter(
      (one) => paragraph - one.paragraph <= paragraphsBack && one.subject && isOpenTo(one.entity, noun),
    );
  const inView = [...new Set(sightings.map(({ entity }) => entity))];
  const spoken = discourse.lastSpoken();
  const bare = noun.modifiers.length + noun.complement.length === 0;
  const told = inView.filter(
    (entity) =>
      isTold(entity, noun) || (!bare && mayBe(entity, noun) && sharesBody(noun, bodiesBeside(entity))),
  );
  const only = told.length === 1 ? told[0] : told.find((entity) => entity === spoken?.entity);
  if (only) {
    const rivals = told.filter((entity) => entity !== only);
    return { ...chosen(only), share: rivals.length > 0 ? 0.7 : 0.85, rivals };
  }
  if (told.length > 1) return { entity: null, rivals: told };
  if (!isFacet(noun) && !offices.has(noun.head)) return null;
  const here = bare && spoken?.paragraph === paragraph;
  const near = new Set(
    sightings.filter((one) => !here || one.paragraph === paragraph).map(({ entity }) => entity),
  );
  const pool = [...near].filter((entity) => mayBe(entity, noun));
  const [one, ...others] = pool;
  if (!one) return null;
  const last = spoken?.entity;
  if (others.length === 0 && (last === undefined ? isFacet(noun) : last === one))
    return { ...chosen(one), share: 0.75, rivals: [] };
  if (!isSecondDescription(noun.head, noun.complement)) return null;
  // "“…,” the winner said. The mother of two added": whoever has just spoken goes on, unless somebody else came in.
  const goesOn =
    spoken &&
    pool.includes(spoken.entity) &&
    paragraph - spoken.paragraph <= 1 &&
    !sightings.some((sighting) => sighting.start >= spoken.end && sighting.entity !== spoken.entity);
  if (!goesOn) return { entity: null, rivals: pool };
  return { ...chosen(spoken.entity), share: 0.75, rivals: pool.filter((other) => other !== spoken.entity) };
}

function chosen(entity: Entity): { entity: Entity; evidence: readonly Span[] } {
  return { entity, evidence: entity.introduced ? [entity.introduced] : [] };
}

function isFacet({ head }: Noun): boolean {
  return facets.has(head) || head.endsWith('year-old');
}

/** Whether what the draft says where it names somebody tells that he is this: "won" of a winner, "potter" of an artist. */
function isTold(entity: Entity, { head }: Noun): boolean {
  const kindred = kindredRoles.get(head);
  if (kindred && entity.roles.some(({ noun }) => kindred.has(noun.head))) return true;
  const beside = wordsBeside(entity);
  const age = /^(\d{1,3})-year-old$/u.exec(head)?.[1];
  if (age !== undefined) return beside.has(age);
  const sign = signsOfRole(head);
  return sign !== null && [...beside].some((word) => sign.test(word));
}
