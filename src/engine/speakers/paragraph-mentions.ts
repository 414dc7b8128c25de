import type { Span, ZoneKind } from '../analysis';
import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import type { FoundStatement } from '../statements/found';
import { quantities } from '../lexicon/groups';
import { bodyOfPlace } from '../lexicon/metonyms';
import { places } from '../lexicon/places';
import { determiners, prepositions } from '../lexicon/noun-phrases';
import { possessivePronouns } from '../lexicon/pronouns';
import { honours } from '../lexicon/titles';
import { findAppositions } from './appositions';
import type { Apposition } from './appositions';
import { endsWithColon } from '../statements/announcements';
import { findMentions } from './find-mentions';
import { firstFrom } from '../text/in-order';
import type { FoundMention } from './mention';
import { isAcronym } from './name-shapes';
import type { Steps } from '../steps';
import { FILLER } from '../text/draft';

/** A paragraph as the reading of the document goes through it. Spans in it are relative to the paragraph. */
export interface ParagraphMentions {
  /** Number among the paragraphs of running text; headings do not count. */
  readonly index: number;
  /** Part of the running text, which pronouns and quotation stacks look back over: no headline, byline or caption. */
  readonly inFlow: boolean;
  /** Where it begins: in the draft, or among the addresses that the draft is read with. */
  readonly start: number;
  readonly reading: Reading;
  readonly found: readonly FoundStatement[];
  readonly mentions: readonly FoundMention[];
  /** By the index of the named mention. */
  readonly appositionsOf: ReadonlyMap<number, readonly Apposition[]>;
  /** The named mention that a description stands beside, by the description's index. */
  readonly nameOf: ReadonlyMap<number, number>;
  /** Set in capitals, which then tell nothing. */
  readonly shouted: boolean;
  /** The paragraph of running text before it ends with a colon. */
  readonly afterColon: boolean;
  /** Number of the paragraph's first sentence, counted over the draft. */
  readonly firstSentence: number;
}

/** Zones that stand beside the running text. */
const besideFlow: ReadonlySet<ZoneKind> = new Set(['headline', 'crosshead', 'byline', 'caption']);

/** Finds the mentions of all paragraphs of a draft, a paragraph a step. */
export function* readingMentions(
  paragraphs: readonly Paragraph[],
  addresses: Addresses = ownAddresses,
): Steps<ParagraphMentions[]> {
  const all: ParagraphMentions[] = [];
  let index = 0;
  let firstSentence = 0;
  let afterColon = false;
  for (const [place, { reading, found }] of paragraphs.entries()) {
    const inFlow = !besideFlow.has(reading.paragraph.zone);
    if (inFlow) index += 1;
    const start = addresses.startOf(place, reading);
    all.push({ index, inFlow, start, reading, found, afterColon, firstSentence, ...mentionsOf(reading) });
    if (inFlow) afterColon = endsWithColon.test(reading.paragraph.prose);
    firstSentence += reading.sentences.length;
    yield;
  }
  return all;
}

/** Where paragraphs are said to begin while the draft is read: where they do, or further apart so that they can grow. */
export interface Addresses {
  startOf(place: number, reading: Reading): number;
}

const ownAddresses: Addresses = { startOf: (_place, { paragraph }) => paragraph.start };

type Paragraph = Pick<ParagraphMentions, 'reading' | 'found'>;

/** What a paragraph shows by its own words. */
type OwnMentions = Pick<ParagraphMentions, 'mentions' | 'appositionsOf' | 'nameOf' | 'shouted'>;

const known = new WeakMap<Reading, OwnMentions>();

/** Finds the mentions of a paragraph, once for each reading. */
export function mentionsOf(reading: Reading): OwnMentions {
  const before = known.get(reading);
  if (before) return before;
  const { mentions, shouted } = findMentions(reading);
  const appositionsOf = new Map<number, Apposition[]>();
  const nameOf = new Map<number, number>();
  for (const apposition of findAppositions(reading, mentions)) {
    appositionsOf.set(apposition.of, [...(appositionsOf.get(apposition.of) ?? []), apposition]);
    const name = mentions[apposition.of];
    const description = mentions[apposition.mention];
    if (!name || !description) continue;
    nameOf.set(apposition.mention, apposition.of);
    if (description.start > name.start) continue;
    // The two are one noun phrase, which stands where its first word stands.
    const { subject, oblique, governor } = description;
    mentions[apposition.of] = {
      ...name,
      subject: subject || name.subject,
      oblique: oblique || name.oblique,
      governor,
    };
  }
  const result = { mentions, appositionsOf, nameOf, shouted };
  known.set(reading, result);
  return result;
}

/**
 * Index of the mention that a source or subject is about, -1 where it holds none: the first one, the longest of those
 * that begin there; of a description beside a name, the name.
 */
export function headMention(
  { reading, mentions, nameOf, appositionsOf }: ParagraphMentions,
  whole: Span,
): number {
  const span = withoutRegion(reading, whole);
  let head = -1;
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    const best = mentions[head];
    if (mention.end > span.end + 2) {
      // The source ends within "West Mercia | police".
      if (mention.start === span.start && mention.noun && endsWithName(mentions, i, span)) return i;
      continue;
    }
    if (!best) head = i;
    else if (mention.start === best.start && mention.end > best.end) head = i;
    else if (mention.start > best.start) break;
  }
  const first = mentions[head];
  const after = (): number => nameAfterComma(reading, mentions, appositionsOf, span);
  if (!first) return after();
  for (let i = Math.max(0, head - 1); i < head + 5; i += 1) {
    const name = mentions[i];
    if (!name || name.start >= span.end || name.end <= span.start) continue;
    const given = appositionsOf.get(i)?.some(({ start }) => start <= first.start && start < name.start);
    if (given) return i;
  }
  const named = nameBehind(mentions, head, span);
  if (named >= 0) return named;
  const closed = nameAtEnd(reading, mentions, span);
  if (closed >= 0) return closed;
  if (standsInside(reading, first, span)) return after();
  const closing =
    first.noun &&
    (!first.plural || first.noun.determiner === 'definite' || isMember(reading, span)) &&
    !nameOf.has(head)
      ? after()
      : -1;
  if (closing >= 0) return closing;
  const name = mentions[nameOf.get(head) ?? -1];
  // "An Orr spokesman | , Ben Hale, replied": where the source is found too short.
  const isBeside =
    name && name.start <= span.end + 2 && first.end === span.end && reading.tokens[name.to]?.text === ',';
  return name && (name.start < span.end || isBeside) ? (nameOf.get(head) ?? head) : head;
}

/** Whether the source is no more than the name that opens the description at `index` and says whose it is there. */
function endsWithName(mentions: readonly FoundMention[], index: number, { start, end }: Span): boolean {
  return mentions
    .slice(index + 1, index + 3)
    .some((name) => name.form === 'name' && name.start === start && name.end === end);
}

const inPlace = /\s(?:in|of|from|near|at)\s\p{Lu}[^,]{1,40}, (\p{Lu}[^,]{1,40}),?$/u;

/** "A man from Lyon, | France": the part of the world in which a place is, at the end, is no name of whoever is from there. */
function withoutRegion({ paragraph }: Reading, span: Span): Span {
  const found = inPlace.exec(paragraph.prose.slice(span.start, span.end));
  const region = found?.[1] ?? '';
  if (!found || !(places.has(region.toLowerCase()) || bodyOfPlace.has(region.toLowerCase()))) return span;
  return { start: span.start, end: span.start + found.index + found[0].lastIndexOf(`, ${region}`) };
}

/** The person whose name stands directly behind what describes him: "Orr campaign | Chairman | Olu Bako". */
function nameBehind(mentions: readonly FoundMention[], head: number, span: Span): number {
  let last = mentions[head];
  let found = -1;
  for (let i = head + 1; i < mentions.length && i < head + 6; i += 1) {
    const next = mentions[i];
    if (!last || !next || last.plural || next.end > span.end + 2 || next.from > last.to) break;
    if (next.from < last.to) continue;
    last = next;
    found = next.name?.shape === 'person' ? i : -1;
  }
  return found;
}

/** "The steelmaker Norrland Works", "the 43-year-old mother of two Ida Hale": the name right behind a noun phrase, which closes it. */
export function nameAtEnd({ tokens }: Reading, mentions: readonly FoundMention[], span: Span): number {
  const first = firstFrom(tokens, span.start);
  const opens = determiners.has(tokens[first]?.lower ?? '');
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    const shape = mention.name?.shape;
    const isBody = shape === 'organisation' || shape === 'thing';
    if (mention.form !== 'name' || (shape !== 'person' && !(isBody && (opens || i > 0)))) continue;
    let to = mention.to;
    while (honours.has(tokens[to]?.lower ?? '')) to += 1;
    const goesOn = tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'which';
    if (
      ((tokens[to]?.start ?? Infinity) < span.end && goesOn) ||
      tokens[mention.to - 1]?.base !== tokens[mention.to - 1]?.end
    )
      continue;
    const words = withoutBrackets(tokens.slice(opens ? first + 1 : first, mention.from));
    const last = words.at(-1);
    const small = last !== undefined && /^\p{Ll}/u.test(last.text) && !determiners.has(last.lower);
    const plain = words.every(
      ({ text, lower }, at) =>
        /^[\p{L}\p{N}]/u.test(text) &&
        !/^(?:and|or|who|which|that|whose|where)$/u.test(lower) &&
        (!prepositions.has(lower) || (lower === 'of' && quantities.has(words[at + 1]?.lower ?? ''))),
    );
    return small && plain ? i : -1;
  }
  return -1;
}

/** "Tarn Workers Union (TWU) chairman": the initials between are its name again. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === '(');
  if (at < 0 || tokens[at + 2]?.text !== ')' || !isAcronym(tokens[at + 1]?.text ?? '')) return tokens;
  return [...tokens.slice(0, at), ...tokens.slice(at + 3)];
}

/**
 * The name that closes a phrase which says who it is: "Her apprentice of two decades, Tevita Lindahl", "one of the nurses,
 * Tevita", "his deputy, former nurse Tevita Lindahl KC".
 */
function nameAfterComma(
  reading: Reading,
  mentions: readonly FoundMention[],
  appositionsOf: ReadonlyMap<number, readonly Apposition[]>,
  span: Span,
): number {
  const { tokens, paragraph } = reading;
  const source = paragraph.prose.slice(span.start, span.end);
  const owned =
    /^(?:his|her|its|their|our|my)\s|^[^,]{2,40}?[’'](?:s\s|\s)/iu.test(source) || isMember(reading, span);
  if (!owned && !/^(?:the|an?)\s/iu.test(source)) return -1;
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.end > span.end) return -1;
    const shape = mention.name?.shape;
    const isName = shape === 'person' || shape === 'organisation' || (owned && shape === 'single');
    if (!isName) continue;
    // "his deputy, former nurse Tevita Lindahl": what stands before the name belongs to it.
    const before = appositionsOf.get(i)?.filter(({ end }) => end <= mention.start) ?? [];
    const begin = Math.min(mention.start, ...before.map(({ start }) => start));
    const isApart = [begin, mention.start].some((at) =>
      /^(?:,|named|called)$/u.test(tokens[firstFrom(tokens, at) - 1]?.text ?? ''),
    );
    if (!isApart) continue;
    let to = mention.to;
    while (honours.has(tokens[to]?.lower ?? '')) to += 1;
    const next = tokens[to];
    const closes = !next || next.start >= span.end || /^(?:[,;.]|of|from|at|for|with|in)$/u.test(next.text);
    const between = paragraph.prose.slice(span.start, begin);
    const joins = owned
      ? /\b(?:who|which|that)\b|, and\b/u
      : /\b(?:who|which|that)\b|\band (?:the|an?|his|her|its|their)\b/u;
    return closes && between.length < 100 && !joins.test(between) ? i : -1;
  }
  return -1;
}

/** "One of the nurses", "another parent": one of several, whose name may follow. */
function isMember({ paragraph }: Reading, span: Span): boolean {
  return /^(?:one|another)\s/iu.test(paragraph.prose.slice(span.start, span.end));
}

/** After a name: its noun ("Twitter user"), and no word that may follow a name that stands for itself. */
const modifiesNoun =
  /^(?:[’']s?)?(?:[\s/]+\p{Lu}[\p{L}.&]*)*\s+(?!(?:and|or|nor|but|who|whom|whose|which|that|himself|herself|themselves|itself|both|all|also|now|then|later|alone|too|de|del|di|da|la|le|van|von|der|den|bin|al|el|representing|speaking|writing|via|plc|says?|said|was|is|had|has|\p{L}+ly)\b)(?!(?:about|above|across|after|against|among|around|as|at|before|behind|by|during|for|from|in|inside|into|near|of|off|on|outside|over|through|to|under|with|within|without)\b)\p{Ll}/u;

/** The mention is only part of the phrase, and not what it is about: "sheep dealers in Hull". */
function standsInside({ paragraph }: Reading, mention: FoundMention, span: Span): boolean {
  const words = paragraph.prose.slice(mention.start, mention.end).toLowerCase();
  const rest = paragraph.prose.slice(mention.end, span.end).replaceAll(FILLER, '');
  if (mention.form === 'pronoun' && possessivePronouns.has(words) && /^\s+\p{L}/u.test(rest)) return true;
  if (mention.form === 'name' && modifiesNoun.test(rest)) return true;
  if (mention.start <= span.start || mention.form === 'handle') return false;
  const before =
    paragraph.prose
      .slice(span.start, mention.start)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return (
    before.length > 5 || before.some((word) => prepositions.has(word) || /^(?:who|which|that)$/u.test(word))
  );
}
