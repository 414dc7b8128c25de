import type { Span, SpeakerKind } from '../analysis';
import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import { determiners, phraseEnders, prepositions } from '../lexicon/noun-phrases';
import { possessivePronouns } from '../lexicon/pronouns';
import { groupNouns, quantities } from '../lexicon/groups';
import { documentNouns, organisationNouns } from '../lexicon/organisations';
import { anonymousRoles, roleEndings, roleModifiers, roles } from '../lexicon/roles';
import { printed } from './printed';
import type { Noun } from './mention';

/** A noun phrase found at a token; `to` is the token after its head, `end` the token after its complement. */
export interface FoundNoun {
  readonly noun: Noun;
  readonly to: number;
  readonly end: number;
  readonly plural: boolean;
}

/** How many tokens a description may have before its head, and after it in its complement. */
const reach = 8;

/**
 * The description that begins with the determiner, quantity or possessive at `from`: "the head of Russian diplomacy",
 * "one in five nurses". Null where no noun of the lexicon heads the phrase.
 */
export function readDescription(reading: Reading, from: number): FoundNoun | null {
  const opener = openingOf(reading.tokens, from);
  return opener ? readNoun(reading, opener.to, opener.determiner) : null;
}

/** The noun phrase without determiner that begins at `from`: "residents", "chief engineer at Tarn Works". */
export function readNoun(
  reading: Reading,
  from: number,
  determiner: Noun['determiner'],
  anyHead = false,
): FoundNoun | null {
  const { tokens } = reading;
  const quotation = tokens[from]?.quotation;
  let head = -1;
  let last = from - 1;
  let possessive = -1;
  for (let i = from; i < Math.min(tokens.length, from + reach); i += 1) {
    const token = tokens[i];
    if (!token || token.quotation !== quotation || !isWord(token)) break;
    const ends =
      phraseEnders.has(token.lower) && !(token.lower === 'then' && i === from && determiner !== 'none');
    if (ends || prepositions.has(token.lower) || determiners.has(token.lower)) break;
    if (isPossessive(token)) {
      head = -1;
      last = i;
      possessive = i;
      continue;
    }
    const opens = i === from && (determiner === 'none' || determiner === 'quantity');
    // "Republican National Committee chairman": a role in capitals may open what modifies another.
    const opened = head === from && isCapital(tokens[from]);
    if (isHead(token) || (opens && isHeadWord(token.lower))) head = i;
    else if (head >= 0 && !isModifier(token) && !(opened && isCapital(token))) break;
    last = i;
  }
  if (head < 0 && anyHead && last >= from) head = last;
  const token = tokens[head];
  if (!token) return null;
  const { singular, plural, kind } = natureOf(token.lower, determiner);
  const complement = readComplement(reading, head + 1);
  const owner = tokens[possessive];
  const before = tokens[from - 1]?.lower ?? '';
  const pronoun = determiner === 'possessive' && possessivePronouns.has(before) ? before : undefined;
  const possessor = owner?.lower.slice(0, owner.base - owner.start) ?? pronoun;
  return {
    noun: {
      head: singular,
      ...(possessor === undefined ? {} : { possessor }),
      modifiers: tokens.slice(from, head).map((word) => word.lower.slice(0, word.base - word.start)),
      complement: complement.words,
      affiliation: complement.affiliation,
      determiner,
      kind,
      plural,
      ...properIn(tokens.slice(from, complement.end), head - from, determiner === 'none'),
    },
    to: head + 1,
    end: complement.end,
    plural,
  };
}

/**
 * The words of a description other than its head that are capitalised, and so part of a name, where there are any. `opens`: the capital of
 * the first may come from its place.
 */
function properIn(words: readonly Token[], head: number, opens: boolean): Pick<Noun, 'proper'> {
  const proper = words.flatMap((word, i) =>
    i !== head && !(opens && i === 0) && isCapital(word) && !roleModifiers.has(word.lower)
      ? [word.lower.slice(0, word.base - word.start)]
      : [],
  );
  return proper.length > 0 ? { proper } : {};
}

interface Opening {
  readonly to: number;
  readonly determiner: Noun['determiner'];
}

/** "the", "her", "several", "a number of", "one in five", "dozens of", "some of the". */
function openingOf(tokens: readonly Token[], from: number): Opening | null {
  const at = (offset: number): string => tokens[from + offset]?.lower ?? '';
  const first = at(0);
  if (quantities.has(first) || /^\d+$/u.test(first)) {
    if (at(1) === 'of') return { to: from + (determiners.has(at(2)) ? 3 : 2), determiner: 'quantity' };
    if ((at(1) === 'in' || at(1) === 'out') && (quantities.has(at(2)) || /^\d+$/u.test(at(2))))
      return { to: from + 3, determiner: 'quantity' };
    return { to: from + 1, determiner: 'quantity' };
  }
  if (first === 'one' && at(1) === 'in') return { to: from + 3, determiner: 'quantity' };
  if (first === 'one' && at(1) === 'of')
    return { to: from + (determiners.has(at(2)) ? 3 : 2), determiner: 'indefinite' };
  if (
    (first === 'a' || first === 'the') &&
    /^(?:number|group|handful|majority|minority|couple|dozen|half|third|quarter|fifth|range|host|lot|crowd|series|string)$/u.test(
      at(1),
    )
  ) {
    if (at(2) === 'of') return { to: from + (determiners.has(at(3)) ? 4 : 3), determiner: 'quantity' };
    if (at(1) === 'dozen') return { to: from + 2, determiner: 'quantity' };
  }
  const determiner = determiners.get(first);
  if (!determiner) return null;
  const counted = determiner === 'definite' && quantities.has(at(1));
  return { to: from + (counted ? 2 : 1), determiner };
}

/** "of the Russian Security Council", "for the bank", "at Tarn Works": words and extent, as far as can be told. */
function readComplement(
  { paragraph, tokens }: Reading,
  from: number,
): { words: string[]; affiliation: string | null; end: number } {
  const none = { words: [], affiliation: null, end: from };
  const preposition = tokens[from];
  if (!preposition || !/^(?:of|for|at|from|with|in|to|on)$/u.test(preposition.lower)) return none;
  let i = from + 1;
  const determiner = tokens[i];
  if (determiner && determiners.has(determiner.lower)) i += 1;
  const start = i;
  for (; i < Math.min(tokens.length, from + reach); i += 1) {
    const token = tokens[i];
    if (token?.quotation !== preposition.quotation || !isWord(token)) break;
    const joins =
      /^(?:of|and|for|&)$/u.test(token.lower) && isCapital(tokens[i + 1]) && isCapital(tokens[i - 1]);
    if (joins) continue;
    if (phraseEnders.has(token.lower) || prepositions.has(token.lower) || determiners.has(token.lower)) break;
    if (isCapital(token)) continue;
    if (i > start && isCapital(tokens[i - 1]) && !/^(?:of|and|for)$/u.test(tokens[i - 1]?.lower ?? '')) {
      if (natureOf(tokens[i - 1]?.lower ?? '', 'none').kind !== 'person' && !isNationality(tokens[i - 1]))
        break;
    }
    if (/(?:ly|ed)$/u.test(token.lower) && i > start) break;
    if (i - start >= 3) break;
  }
  if (i === start) return none;
  const words = tokens.slice(start, i).map((token) => token.lower.slice(0, token.base - token.start));
  const first = tokens[from + 1];
  const last = tokens[i - 1];
  const names = first && last && /^(?:of|for|at|from|with)$/u.test(preposition.lower);
  const affiliation = names ? printed(paragraph.prose, { start: first.start, end: last.base }) : null;
  return { words, affiliation, end: i };
}

/** The singular of a head noun, and what sort of speaker it makes with this determiner. */
export function natureOf(
  word: string,
  determiner: Noun['determiner'],
): { singular: string; plural: boolean; kind: SpeakerKind } {
  const singular = singularOf(word);
  const plural = singular !== word || groupNouns.has(word);
  if (documentNouns.has(word) || documentNouns.has(singular)) return { singular, plural, kind: 'document' };
  if (organisationNouns.has(word)) return { singular: word, plural: false, kind: 'organisation' };
  if (plural) {
    const anonymous = anonymousRoles.has(singular) && determiner !== 'definite';
    return { singular, plural, kind: anonymous ? 'anonymous' : 'group' };
  }
  const anonymous = anonymousRoles.has(word) && determiner === 'indefinite';
  return { singular: word, plural: false, kind: anonymous ? 'anonymous' : 'person' };
}

function singularOf(word: string): string {
  if (isRoleWord(word) || documentNouns.has(word) || organisationNouns.has(word)) return word;
  for (const [ending, stem] of [
    ['ies', 'y'],
    ['men', 'man'],
    ['women', 'woman'],
    ['ses', 's'],
    ['es', ''],
    ['s', ''],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const singular = word.slice(0, -ending.length) + stem;
    if (isRoleWord(singular) || documentNouns.has(singular)) return singular;
  }
  return word;
}

/** Whether a lower-case word can head the description of a speaker. */
export function isHead(token: Token): boolean {
  if (/^\d+-year-olds?$/u.test(token.lower)) return true;
  if (isCapital(token)) return false;
  return isHeadWord(token.lower);
}

/** Whether a word is what a person can be. */
function isRoleWord(lower: string): boolean {
  return roles.has(lower) || roleEndings.test(lower);
}

export function isHeadWord(lower: string): boolean {
  return (
    isRoleWord(lower) ||
    groupNouns.has(lower) ||
    organisationNouns.has(lower) ||
    documentNouns.has(lower) ||
    isRoleWord(singularOf(lower)) ||
    documentNouns.has(singularOf(lower))
  );
}

/** A word that may stand between a role and the next: "mayoral" of "Republican mayoral candidate". */
export function isModifier({ lower }: Token): boolean {
  return isModifierWord(lower);
}

export function isModifierWord(lower: string): boolean {
  return roleModifiers.has(lower) || /(?:al|ary|ic|ive|ian)$/u.test(lower);
}

export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|(?:al|el|d|de|ad|as)[-'’]\p{Lu})/u.test(token.text);
}

export function isPossessive(token: Token): boolean {
  return token.base < token.end;
}

function isNationality(token: Token | undefined): boolean {
  return token !== undefined && roleModifiers.has(token.lower);
}

/** The extent of a description with its complement, relative to the paragraph. */
export function descriptionSpan(reading: Reading, mention: Span & { readonly to: number }): Span {
  const end = readComplement(reading, mention.to).end;
  const last = reading.tokens[end - 1];
  return { start: mention.start, end: last && end > mention.to ? last.base : mention.end };
}
