import type { Mention, Span, SpeakerKind } from '../analysis';
import type { Reading } from '../language/reading';
import { addTo } from './journal';
import type { KeptMap } from './journal';
import type { FoundMention, Noun, Pronoun } from './mention';

/**
 * Somebody or something that the draft speaks of, while the draft is being read: the working form of a `Speaker`.
 */
export interface Entity {
  /** A number, higher for those made later. */
  readonly index: number;
  /** Null while nothing tells what a single capitalised word is. */
  kind: SpeakerKind | null;
  /** The words for it, fullest first seen; for a description, as printed. */
  name: string;
  /** Whether `name` is a name, and not a description. */
  named: boolean;
  /** With its title, where title and surname are all that the draft gives: "Mrs Marsh". */
  titled: string | null;
  /** All titles that stand before its name anywhere in the draft read so far, lower case. */
  titles: readonly string[];
  /** The named person whom a nameless one of the first paragraphs turned out to be: "A landlord has admitted …" Tom Quill said … */
  standsFor: Entity | null;
  /** A seat of power or country by whose name a government speaks; its key in the lexicon. */
  place: string | null;
  given: readonly string[];
  surname: readonly string[];
  spellings: readonly string[];
  readonly mentions: Mention[];
  /** Where its fullest kind of name first stands. */
  introduced: Span | null;
  introducedByName: boolean;
  /** What the draft says that it is, in text order. */
  readonly roles: Role[];
  affiliation: string | null;
  /** How often the draft's own pronouns and titles point to it. */
  readonly pronouns: KeptMap<Pronoun, number>;
  /** The draft's sentence that it was last mentioned in, outside quotation marks; -1 before. */
  lastSentence: number;
  /** How many of {@link namedAt} there are. */
  timesNamed: number;
  /** Where it was named first, for what the sentences there speak of beside it. */
  namedAt: readonly NamedAt[];
  /** There is a sign that it is a person: title, role, age, a surname taken up again, being quoted. */
  isEvident: boolean;
}

/** A mention by name, in its paragraph. */
export interface NamedAt {
  readonly reading: Reading;
  readonly mention: FoundMention;
  /** The tokens of the sentence that tell of it and of no other person, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A role the draft gives to somebody. */
export interface Role {
  readonly noun: Noun;
  readonly words: string;
  /** Draft offsets of the words that give it. */
  readonly start: number;
  readonly end: number;
  /** By a title or an apposition, and not by our own conclusion. */
  readonly stated: boolean;
}

/** There is a sign that it is a person. */
export function makeEvident(entity: Entity): void {
  if (!entity.isEvident) entity.isEvident = true;
}

/** The draft speaks of it here. */
export function addMention(entity: Entity, mention: Mention): void {
  addTo(entity, 'mentions', mention);
}

/** The draft states that the pronoun stands for it. */
export function countPronoun({ pronouns }: Entity, pronoun: Pronoun): void {
  pronouns.set(pronoun, (pronouns.get(pronoun) ?? 0) + 1);
}

/** Whether "he" or "she" can stand for it, as far as the draft states. */
export function takesPronoun(entity: Entity, pronoun: Pronoun): 'stated' | 'possible' | 'excluded' {
  const said = entity.pronouns.get(pronoun) ?? 0;
  if (pronoun === 'he' || pronoun === 'she') {
    const other = entity.pronouns.get(pronoun === 'he' ? 'she' : 'he') ?? 0;
    if (other > said) return 'excluded';
    if (entity.kind === 'organisation' || entity.kind === 'group' || entity.kind === 'document')
      return 'excluded';
    return said > 0 ? 'stated' : 'possible';
  }
  if (pronoun === 'it') {
    if (entity.kind === 'person' || entity.kind === 'group' || entity.kind === 'anonymous') return 'excluded';
    return entity.kind === null ? 'possible' : 'stated';
  }
  if (pronoun === 'they') {
    if (said > 0 || entity.kind === 'group') return 'stated';
    const single = (entity.pronouns.get('he') ?? 0) + (entity.pronouns.get('she') ?? 0);
    return single > 0 ? 'excluded' : 'possible';
  }
  return 'possible';
}
