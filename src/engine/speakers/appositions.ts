import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import { neverNames } from '../lexicon/capitals';
import { quantities } from '../lexicon/groups';
import { determiners } from '../lexicon/noun-phrases';
import { bodyOfNationality } from '../lexicon/metonyms';
import { organisationNouns } from '../lexicon/organisations';
import { places } from '../lexicon/places';
import { roles } from '../lexicon/roles';
import {
  isCapital,
  isHeadWord,
  isModifier,
  isPossessive,
  isWord,
  readDescription,
  readNoun,
} from './descriptions';
import type { FoundNoun } from './descriptions';
import type { FoundMention, Noun } from './mention';
import { printed } from './printed';

/** What the text says that a named mention is: "Bako, the Lagos-born banker", "Trade minister Olu Bako". */
export interface Apposition {
  /** Index of the named mention. */
  readonly of: number;
  /** Index of the description's own mention, or -1 where it is none. */
  readonly mention: number;
  readonly noun: Noun;
  /** The description as printed, with its article. */
  readonly words: string;
  /** Where the description lies, relative to the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Longest phrase in tokens that is read as the description of the name beside it. */
const reach = 14;

/** The appositions of a paragraph: before and after the name, in brackets, and with "is a". */
export function findAppositions(reading: Reading, mentions: readonly FoundMention[]): Apposition[] {
  const startingAt = new Map(mentions.map((mention, index) => [mention.from, index]));
  return mentions.flatMap((mention, of) => {
    if (mention.form !== 'name') return [];
    const last = reading.tokens[mention.to - 1];
    // "his aunt, Kacper's mother": the aunt is not Kacper.
    const owns =
      last !== undefined &&
      isPossessive(last) &&
      mentions.some((one) => one.noun && one.from === mention.from);
    if (mention.name?.shape === 'thing') {
      // "The school's trust, Tarn North,": what nothing in the name shows.
      const body = beforeComma(reading, mentions, of);
      return body?.noun.kind === 'organisation' ? [body] : [];
    }
    const found = [
      before(reading, mentions, of) ?? parentBefore(reading, mention, of),
      owns ? null : beforeComma(reading, mentions, of),
      after(reading, mention, of, startingAt),
      age(reading, mention, of),
    ];
    return found.filter((one) => one !== null);
  });
}

/** "Trade minister Olu Bako", "the Tarn Works chief executive Olu Bako", "Labour MP Jane Orr". */
function before(reading: Reading, mentions: readonly FoundMention[], of: number): Apposition | null {
  const mention = mentions[of];
  const previous = mentions[of - 1];
  if (!mention) return null;
  if (previous?.noun && previous.to === mention.from && previous.quotation === mention.quotation) {
    const several =
      previous.noun.plural && mention.name?.shape === 'person' && !joined(reading.tokens, mention.to);
    const body =
      previous.noun.kind === 'organisation' &&
      !previous.plural &&
      isBodyBehind(reading, mention, previous.noun);
    if (previous.noun.kind !== 'person' && previous.noun.kind !== 'anonymous' && !several && !body)
      return null;
    return apposition(reading, of, of - 1, previous.noun, previous.from, previous.to);
  }
  const { tokens } = reading;
  let from = mention.from;
  while (from > 0 && mention.from - from < 7 && isRoleWord(tokens[from - 1], mention)) from -= 1;
  const isBody = organisationNouns.has(tokens[mention.from - 1]?.lower ?? '');
  if (from === mention.from || !(isRole(tokens[mention.from - 1]) || isBody)) return null;
  if (determiners.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  const found = determiners.has(tokens[from]?.lower ?? '')
    ? readDescription(reading, from)
    : readNoun(reading, from, 'none');
  if (isBody && found && !isBodyBehind(reading, mention, found.noun)) return null;
  return found?.to === mention.from ? apposition(reading, of, -1, found.noun, from, found.to) : null;
}

/** "The steelmaker Norrland said", "carmaker Orlo": the name is the body's; "the charity Ben Orr runs" is his. */
function isBodyBehind({ tokens }: Reading, { name, to }: FoundMention, { determiner }: Noun): boolean {
  if (name?.shape !== 'person' || determiner === 'none') return name !== null && name.titles.length === 0;
  const next = tokens[to];
  return (
    !next ||
    /^(?:[,.;:)–—]|said|says|has|had|is|was|will|would|announced|reported|confirmed|warned)$/u.test(next.text)
  );
}

/** "Mother of three Olu Bako": what somebody is by number, directly before the name. */
function parentBefore(reading: Reading, mention: FoundMention, of: number): Apposition | null {
  const [noun, preposition, number] = reading.tokens.slice(Math.max(0, mention.from - 3), mention.from);
  if (
    !noun ||
    preposition?.lower !== 'of' ||
    !number ||
    noun.quotation !== reading.tokens[mention.from]?.quotation
  )
    return null;
  if (!isHeadWord(noun.lower) || !(quantities.has(number.lower) || /^\d{1,2}$/u.test(number.lower)))
    return null;
  const article = determiners.has(reading.tokens[mention.from - 4]?.lower ?? '') ? 4 : 3;
  const role: Noun = {
    head: noun.lower,
    modifiers: [],
    complement: [number.lower],
    affiliation: null,
    determiner: 'none',
    kind: 'person',
  };
  return apposition(reading, of, -1, role, mention.from - article, mention.from);
}

/** "the brothers Ben Orr and Ida Hale" are several; "the consultants Orr Hale" are one firm. */
function joined(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 4).some(({ text }) => text === 'and' || text === '&' || text === ',');
}

/** "The head of the Russian Security Council, Nikolai Patrushev,". */
function beforeComma(reading: Reading, mentions: readonly FoundMention[], of: number): Apposition | null {
  const { tokens } = reading;
  const mention = mentions[of];
  if (!mention) return null;
  const head =
    of > 0 && mentions[of - 1]?.to === mention.from && mentions[of - 1]?.noun ? mentions[of - 1] : mention;
  const first = head?.from ?? mention.from;
  // "the bishop, the Rt Rev Ida Hale"
  const article = tokens[first - 1]?.lower === 'the' && (mention.name?.titles.length ?? 0) > 0;
  const begin = article ? first - 1 : first;
  if (tokens[begin - 1]?.text !== ',') return null;
  // "a baker of Columbia, South Carolina"
  const region = mention.name?.display.toLowerCase() ?? '';
  if (places.has(region) && isCapital(tokens[begin - 2])) return null;
  const next = tokens[mention.to];
  if (next && !/^[,.;:)–—]$/u.test(next.text) && isWord(next) && isCapital(next)) return null;
  for (let index = of - 1; index >= 0 && index > of - 7; index -= 1) {
    const description = mentions[index];
    if (!description?.noun || description.to >= begin || description.sentence !== mention.sentence) continue;
    const isOne =
      description.noun.kind === 'person' ||
      (roles.has(description.noun.head) && mention.name?.shape === 'person');
    const closed = !next || /^[,.;)–—]$/u.test(next.text);
    const free =
      description.governor === null ||
      (mention.name?.shape !== 'person' && /^(?:by|to|from)$/u.test(description.governor));
    const isBody = description.noun.kind === 'organisation' && closed && free;
    if ((!isOne && !isBody) || description.plural) continue;
    if (description.quotation !== mention.quotation) continue;
    // "the agent for the applicant, Ben Orr": the agent.
    const outer = mentions[index - 1];
    if (
      isOne &&
      outer?.noun?.kind === 'person' &&
      !outer.plural &&
      isComplementOf(reading, description, outer)
    )
      continue;
    if (description.noun.determiner === 'indefinite' && !isClosedBeside(tokens, description, mention, begin))
      continue;
    const between = tokens.slice(description.to, Math.max(description.to, begin - 1));
    if (between.length > reach || between.some((token) => !isWord(token) || token.lower === 'and'))
      return null;
    if (between.length > 0 && !/^(?:of|for|at|in|from|to|on|with)$/u.test(between[0]?.lower ?? ''))
      return null;
    return apposition(
      reading,
      of,
      index,
      isOne ? { ...description.noun, kind: 'person' } : description.noun,
      description.from,
      begin - 1,
    );
  }
  return null;
}

/** "The agent | for the applicant": the description belongs to the one before it. */
function isComplementOf({ tokens }: Reading, { from }: FoundMention, outer: FoundMention): boolean {
  const between = tokens.slice(outer.to, from).map(({ lower }) => lower);
  return between.length === 1 && /^(?:of|for|to|at)$/u.test(between[0] ?? '');
}

/** "An Orr spokesman, Ben Hale, replied": right behind it, closed by a comma, and no list. */
function isClosedBeside(
  tokens: readonly Token[],
  { noun, to, subject }: FoundMention,
  mention: FoundMention,
  begin: number,
): boolean {
  const [comma, next] = tokens.slice(mention.to, mention.to + 2);
  const isPerson = noun !== null && roles.has(noun.head) && mention.name?.shape === 'person';
  const goesOn =
    next !== undefined && /^\p{Ll}/u.test(next.text) && !/^(?:and|or|an?|the|as|who)$/u.test(next.lower);
  return isPerson && subject && to === begin - 1 && comma?.text === ',' && goesOn;
}

/**
 * "Bako, the banker,", "Hale, 54, a nurse from Leeds,", "Orr (a nurse)", "Orr is a nurse", "Orr, who is a nurse", "Orr, who has been its
 * conductor for 26 years", "Her rival, Olu Bako, has been president since 2014".
 */
function after(
  reading: Reading,
  mention: FoundMention,
  of: number,
  startingAt: ReadonlyMap<number, number>,
): Apposition | null {
  const { tokens } = reading;
  const at = (index: number): string => tokens[index]?.lower ?? '';
  let from = mention.to;
  const opener = at(from);
  if (/^[,(–—]$/u.test(opener)) {
    from += 1;
    if (/^\d{1,3}$/u.test(at(from)) && at(from + 1) === ',') from += 2;
    if (/^(?:who|which)$/u.test(at(from)) || hasBeen(at(from), at(from + 1))) {
      const verb = /^(?:who|which)$/u.test(at(from)) ? from + 1 : from;
      const perfect = hasBeen(at(verb), at(verb + 1));
      if (!perfect && !isCopula(at(verb))) return at(from) === 'who' ? byVerb(reading, of, from) : null;
      from = verb + (perfect ? 2 : 1);
    } else if (/^(?:now|then|formerly|once|currently|himself|herself|also|himself|aged)$/u.test(at(from)))
      from += 1;
  } else if (isCopula(opener)) {
    from += 1;
    if (!determiners.has(at(from))) return null;
  } else if (hasBeen(opener, at(from + 1))) from += 2;
  else return null;
  const found = readApposed(reading, from);
  if (!found) return null;
  const isClause = isCopula(opener) || hasBeen(at(from - 2), at(from - 1));
  const to = isClause ? found.end : phraseEnd(tokens, found.end);
  if (to < 0) return null;
  return apposition(reading, of, startingAt.get(from) ?? -1, found.noun, from, to);
}

/** "who coaches the under-12s": what the verb makes of the person, "coach". */
function byVerb(reading: Reading, of: number, from: number): Apposition | null {
  const verb = reading.tokens[from + 1]?.lower ?? '';
  const stem = verb.replace(/(?:e?s|e?d)$/u, '');
  const head = [
    stem,
    `${stem}e`,
    `${stem}er`,
    `${stem}or`,
    verb.replace(/s$/u, ''),
    `${verb.replace(/e?s$/u, '')}er`,
  ].find((word) => roles.has(word));
  if (head === undefined) return null;
  const to = phraseEnd(reading.tokens, from + 2);
  if (to < 0) return null;
  const noun: Noun = {
    head,
    modifiers: [],
    complement: [],
    affiliation: null,
    determiner: 'definite',
    kind: 'person',
  };
  return apposition(reading, of, -1, noun, from, to);
}

/** "Ida Hale, 34," and "Ida Hale (34)": whom "the 34-year-old" takes up. */
function age(reading: Reading, mention: FoundMention, of: number): Apposition | null {
  const [opener, number, closer] = reading.tokens.slice(mention.to, mention.to + 3);
  if (!opener || !number || !/^[,(]$/u.test(opener.text) || !/^\d{1,3}$/u.test(number.text)) return null;
  if (closer && isWord(closer)) return null;
  const head = `${number.text}-year-old`;
  const noun: Noun = {
    head,
    modifiers: [],
    complement: [],
    affiliation: null,
    determiner: 'definite',
    kind: 'person',
  };
  return apposition(reading, of, -1, noun, mention.to + 1, mention.to + 2);
}

/** After a comma, a determiner is enough; without one, the head must be a role, or the phrase may be a list's next item. */
function readApposed(reading: Reading, from: number): FoundNoun | null {
  const token = reading.tokens[from];
  if (!token) return null;
  const determiner = determiners.get(token.lower);
  const found = determiner
    ? (readDescription(reading, from) ?? readNoun(reading, from + 1, determiner, true))
    : readNoun(reading, from, 'none');
  if (!found || found.plural || isCapital(reading.tokens[found.to - 1])) return null;
  return found.noun.kind === 'document' ? null : found;
}

/** The end of the apposition: the comma, bracket or dash that closes it. -1 where it is a list or never closes. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let relative = false;
  for (let i = from; i < Math.min(tokens.length, from + reach); i += 1) {
    const text = tokens[i]?.text ?? '';
    if (/^[,;.:)–—?!]$/u.test(text)) return i;
    if (/^(?:who|which|that|where|whose)$/u.test(text)) relative = true;
    if (!relative && /^(?:is|are|was|were|has|have|had|will|would|said|says|can|could)$/u.test(text))
      return -1;
  }
  return tokens.length <= from + reach ? tokens.length : -1;
}

function apposition(
  reading: Reading,
  of: number,
  mention: number,
  noun: Noun,
  from: number,
  to: number,
): Apposition | null {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (!first || !last || to <= from) return null;
  return {
    of,
    mention,
    noun,
    words: printed(reading.paragraph.prose, { start: first.start, end: last.end }),
    start: first.start,
    end: last.end,
  };
}

function isRoleWord(token: Token | undefined, mention: FoundMention): boolean {
  if (token?.quotation !== mention.quotation || !isWord(token) || token.base < token.end) return false;
  if (isModifier(token) || roles.has(token.lower) || bodyOfNationality.has(token.lower)) return true;
  return isCapital(token)
    ? !neverNames.has(token.lower)
    : isHeadWord(token.lower) || token.lower.includes('-');
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && roles.has(token.lower);
}

function hasBeen(first: string, second: string): boolean {
  return second === 'been' && /^(?:has|had)$/u.test(first);
}

function isCopula(word: string): boolean {
  return /^(?:is|was|are|were|became|remains)$/u.test(word);
}
