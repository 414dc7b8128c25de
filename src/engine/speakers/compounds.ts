import type { Span } from '../analysis';
import type { Token } from '../language/language';
import { groupNouns, quantities } from '../lexicon/groups';
import { determiners } from '../lexicon/noun-phrases';
import { courtesyTitles, nameParticles } from '../lexicon/titles';
import { shift } from '../text/span';
import { isCapital, isModifier } from './descriptions';
import { addMention } from './entity';
import type { Entity } from './entity';
import { firstFrom } from '../text/in-order';
import { KeptMap } from './journal';
import type { FoundMention } from './mention';
import type { MentionResolver } from './mention-resolver';
import type { ParagraphMentions } from './paragraph-mentions';
import { printed } from './printed';
import { nobody } from './resolved';
import type { Resolved } from './resolved';
import { trimSource } from './source-words';

interface Member {
  readonly mention: FoundMention;
  readonly index: number;
}

/** More members than this are not looked at: keeps a list of names linear. */
const mostMembers = 12;

/** Groups of the moment: sources that "and" joins, each a speaker of its own and no one of its members. */
export class Compounds {
  readonly #resolver: MentionResolver;
  readonly #known = new KeptMap<string, Entity>();

  constructor(resolver: MentionResolver) {
    this.#resolver = resolver;
  }

  /**
   * The group that a source is: "Mara Quill and Ben Orr" after its members, "Quill, Orr and two others" in its own
   * words. Null where nothing is joined in it.
   */
  resolve(paragraph: ParagraphMentions, span: Span): Resolved | null {
    const members = membersIn(paragraph, span);
    const [first] = members;
    if (!first) return null;
    const name =
      this.#namesOf(paragraph, span, members) ??
      wordsOf(
        paragraph,
        span,
        members.map(({ mention }) => mention),
      );
    return name === null ? null : this.#group(paragraph, span, name);
  }

  #group(paragraph: ParagraphMentions, span: Span, name: string): Resolved {
    const entity = this.#known.get(name) ?? this.#resolver.people.describe(name, 'group');
    this.#known.set(name, entity);
    const place = shift(span, paragraph.start);
    entity.introduced ??= place;
    addMention(entity, { ...place, form: 'description', quoted: false });
    return { ...nobody, entity, reason: 'described', evidence: [place] };
  }

  /** The names of all members, where each is somebody known. */
  #namesOf(paragraph: ParagraphMentions, span: Span, inside: readonly Member[]): string | null {
    const { tokens } = paragraph.reading;
    const first = inside[0]?.mention;
    if (!first || inside.length < 2) return null;
    const apart = apposedIn(paragraph, inside);
    const isApposed = (token: Token): boolean =>
      apart.some(({ start, end }) => token.start >= start && token.end <= end);
    const opening = tokens.slice(firstFrom(tokens, span.start), first.from);
    if (
      opening.some(
        (token) => !determiners.has(token.lower) && !groupNouns.has(token.lower) && !isApposed(token),
      )
    )
      return null;
    const members: Member[] = [];
    let at = first.from;
    for (const one of inside) {
      if (one.mention.from < at) continue;
      const between = tokens
        .slice(at, one.mention.from)
        .filter((token) => !determiners.has(token.lower) && !isApposed(token))
        .map(({ lower }) => lower);
      if (members.length > 0 && !/^(?:(?:, )*(?:and|&)(?: ,)?|,)$/u.test(between.join(' '))) return null;
      members.push(one);
      at = one.mention.to;
    }
    const words = tokens.slice(first.to, at);
    if (members.length < 2 || !words.some(isAnd)) return null;
    const rest = tokens.slice(at, at + 24).find((token) => token.text !== ',' && !isApposed(token));
    if (rest && rest.start < span.end - 1) return null;
    const names = members.map(
      ({ index }) => this.#resolver.resolve(paragraph, index, true).entity?.name ?? '',
    );
    return names.includes('') ? null : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  }
}

function membersIn(paragraph: ParagraphMentions, span: Span): Member[] {
  const { mentions } = paragraph;
  const from = firstFrom(mentions, span.start);
  const all = mentions
    .slice(from, from + mostMembers)
    .map((mention, offset) => ({ mention, index: from + offset }))
    .filter(({ mention }) => mention.end <= span.end + 2);
  const apart = apposedIn(paragraph, all);
  const members = all.filter(
    ({ mention }) => !apart.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  // "nurses Ada Holt and Ida Hale": what they are, and no third.
  const [first, second] = members;
  const opens = first?.mention.plural && second?.mention.from === first.mention.to;
  return opens ? members.slice(1) : members;
}

/** Where the members are described beside their names: "Ada Holt, 25, and his wife, Ida Hale". */
function apposedIn({ appositionsOf }: ParagraphMentions, members: readonly Member[]): Span[] {
  return members.flatMap(({ index }) => appositionsOf.get(index) ?? []);
}

/**
 * The source as written, where what stands before its "and" is nothing but names and first mentions, and what stands
 * after it opens another noun phrase: "Quill, Orr and two others", "Mr and Mrs Quill", "the union and the council".
 */
function wordsOf(
  { reading }: ParagraphMentions,
  span: Span,
  members: readonly FoundMention[],
): string | null {
  const [first] = members;
  if (!first) return null;
  const { tokens, paragraph } = reading;
  const from = firstFrom(tokens, span.start);
  const to = firstFrom(tokens, span.end);
  const and = from + tokens.slice(from, to).findLastIndex(isAnd);
  if (and < from) return null;
  const next = tokens[and + 1];
  if (!next || and + 1 >= to || members.some((one) => and > one.from && and < one.to)) return null;
  const isList = tokens.slice(from, and).every((token, i) => {
    const inFirst = from + i >= first.from && from + i < first.to;
    return inFirst || isListed(token);
  });
  return isList && opensMember(next) ? printed(paragraph.prose, trimSource(paragraph.prose, span)) : null;
}

function isListed(token: Token): boolean {
  return (
    token.text === ',' ||
    isCapital(token) ||
    nameParticles.has(token.lower) ||
    courtesyTitles.has(token.lower.replace(/\.$/u, '')) ||
    determiners.get(token.lower) === 'definite'
  );
}

function opensMember(token: Token): boolean {
  return (
    isCapital(token) ||
    quantities.has(token.lower) ||
    determiners.has(token.lower) ||
    isModifier(token) ||
    groupNouns.has(token.lower) ||
    /^\d+$/u.test(token.text)
  );
}

function isAnd({ lower }: Token): boolean {
  return lower === 'and' || lower === '&';
}
