import type { Span, SpeakerKind } from '../analysis';

/**
 * A place in a paragraph that may refer to a person, body, group or document, as the paragraph's own words show it.
 * Offsets are relative to the paragraph; `from` and `to` are token indexes, half-open.
 */
export interface FoundMention extends Span {
  readonly form: 'name' | 'pronoun' | 'description' | 'handle';
  readonly from: number;
  readonly to: number;
  /** Index of its sentence in the reading. */
  readonly sentence: number;
  /** Index of the innermost quotation that it stands in, -1 outside all. */
  readonly quotation: number;
  /** Stands where subjects stand: opens its clause, and no preposition governs it. */
  readonly subject: boolean;
  /** Governed by a preposition ("with Orr") or a possessive ("Orr's"). */
  readonly oblique: boolean;
  /** The preposition that governs it, null where none does. */
  readonly governor: string | null;
  readonly plural: boolean;
  readonly name: Name | null;
  readonly noun: Noun | null;
  readonly pronoun: Pronoun | null;
}

/** - `person`: at least two names, or a title and one. `single`: one capitalised word, of a person or anything else. */
export type NameShape = 'person' | 'single' | 'organisation' | 'place' | 'thing';

/** A name, without title, possessive or quotation marks. */
export interface Name {
  /** As printed, white space made single. */
  readonly display: string;
  /** The words of the name. For a person: given names, particles, surname, suffix. */
  readonly words: readonly string[];
  /** Titles before it, in lower case without full stop: "dr". */
  readonly titles: readonly string[];
  readonly nickname: string | null;
  readonly shape: NameShape;
  /** The capital may come from its place (first word of a sentence, headline), not from being a name. */
  readonly uncertain: boolean;
}

/** A noun phrase that describes: "the Lagos-born banker", "several countries", "a leaked memo". */
export interface Noun {
  /** The head noun, lower case, singular: "banker". */
  readonly head: string;
  /** Words before the head, lower case, without the determiner: "lagos-born". */
  readonly modifiers: readonly string[];
  /** Words of its complement, lower case: "of the Russian Security Council" gives "russian", "security", "council". */
  readonly complement: readonly string[];
  /** The complement's noun phrase as printed: "the Russian Security Council"; null where there is none. */
  readonly affiliation: string | null;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'none';
  /** The last word of whose it is, lower case: "union" of "the union's report", "her" of "her critics". Absent where it is nobody's. */
  readonly possessor?: string;
  readonly kind: SpeakerKind;
  /** Those of its words that are part of a name, lower case: "tarn" of "the Tarn baker". Absent where there are none. */
  readonly proper?: readonly string[];
  /** Several: "officials". */
  readonly plural?: boolean;
}

/** What a role by itself says of a person: "the minister". */
export function personNoun(head: string, modifiers: readonly string[] = []): Noun {
  return { head, modifiers, complement: [], affiliation: null, determiner: 'none', kind: 'person' };
}

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'who';
