import type { ReasonCode } from '../analysis';
import type { Construction } from '../statements/found';

/** What the confidence of a statement's speaker rests on. */
export interface Grounds {
  readonly reason: ReasonCode;
  readonly construction: Construction;
  /** That it is a statement at all, by form: `FoundStatement.strength`. */
  readonly strength: number;
  /** The share of the belief that the chosen speaker has among the candidates, 1 without rivals. */
  readonly share: number;
  /** Paragraphs between the statement and what its speaker rests on. */
  readonly distance: number;
  /** A quotation mark was missing and had to be repaired. */
  readonly repaired: boolean;
  /** Only a part of a sentence is quoted and the sentence has a subject of its own. */
  readonly fragment: boolean;
}

/**
 * How often the speaker is right for each reason, with no rival in sight. Rounded down from a count over own articles
 * with the true speakers marked by hand (test/engine/articles); too low is better than too high.
 */
const base: Readonly<Record<ReasonCode, number>> = {
  named: 0.97,
  described: 0.93,
  surname: 0.95,
  pronoun: 0.9,
  role: 0.88,
  inherited: 0.9,
  continuation: 0.9,
  'carried-over': 0.75,
  'lead-in': 0.8,
  label: 0.95,
  signature: 0.93,
  writer: 0.9,
  ambiguous: 0.5,
  nobody: 0.6,
  corrected: 1,
};

/** What a construction adds to doubt: its source is harder to delimit. */
const constructionFactor: Readonly<Partial<Record<Construction, number>>> = {
  passive: 0.94,
  noun: 0.94,
  relative: 0.96,
  colon: 0.95,
  agentless: 0.95,
};

const perParagraph = 0.92;
const repairedFactor = 0.9;
const fragmentFactor = 0.75;

/** The probability that the speaker is right; where none is given, that there is none to be named here. */
export function confidenceOf(grounds: Grounds): number {
  const { reason, construction, strength, share, distance, repaired, fragment } = grounds;
  const value =
    base[reason] *
    (constructionFactor[construction] ?? 1) *
    (reason === 'carried-over' || reason === 'lead-in' ? 1 : 0.5 + 0.5 * strength) *
    share *
    perParagraph ** Math.min(4, distance) *
    (repaired ? repairedFactor : 1) *
    (fragment ? fragmentFactor : 1);
  return Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;
}
