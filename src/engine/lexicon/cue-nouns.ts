import type { StatementClass } from '../analysis';

export interface CueNoun {
  readonly class: StatementClass;
  /** Takes a that-clause: "her claim that …". */
  readonly that: boolean;
  /** Takes an infinitive: "his refusal to resign". */
  readonly inf: boolean;
}

const that = `claim warning statement assertion allegation announcement argument admission accusation acknowledgment acknowledgement
  comment complaint conclusion confession contention declaration denial hint insistence observation prediction promise pledge
  proposal remark reminder report revelation suggestion testimony threat assurance charge estimate finding concession
  message explanation demand recommendation ruling verdict forecast boast`;
const inf = `pledge promise refusal vow threat offer call request demand proposal plea`;
const stance = `belief fear hope suspicion concern worry doubt conviction view opinion feeling sense`;
const stanceInf = `plan decision desire intention wish determination willingness hope`;
const colon = `words answer reply response question advice message verdict explanation note letter post tweet motto line
  conclusion comment statement headline caption quote warning`;

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const takesThat = listed(that);
const takesInf = listed(inf);
const stanceThat = listed(stance);
const stanceTakesInf = listed(stanceInf);
const takesColon = listed(colon);

/** A noun for something said or held, singular or plural, lower case; null for any other word. */
export function cueNoun(lower: string): CueNoun | null {
  const singular = [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')];
  const among = (list: ReadonlySet<string>): boolean => singular.some((form) => list.has(form));
  const speech = among(takesThat) || among(takesInf);
  if (!speech && !among(stanceThat) && !among(stanceTakesInf)) return null;
  return {
    class: speech ? 'speech' : 'stance',
    that: among(takesThat) || among(stanceThat),
    inf: among(takesInf) || among(stanceTakesInf),
  };
}

/** Nouns that lead in what was said with a colon: "Her message: “Go home.”" */
export function leadsIn(lower: string): boolean {
  return takesColon.has(lower) || takesColon.has(lower.replace(/s$/, '')) || takesThat.has(lower);
}
