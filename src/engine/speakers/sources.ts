import type { Span } from '../analysis';
import type { FoundStatement } from '../statements/found';
import { anonymityPhrases } from '../lexicon/roles';
import { shift } from '../text/span';
import { determiners } from '../lexicon/noun-phrases';
import { approximations, quantities } from '../lexicon/groups';
import { pronounForms } from '../lexicon/pronouns';
import { Compounds } from './compounds';
import { readNoun } from './descriptions';
import type { Discourse } from './discourse';
import { addMention } from './entity';
import type { Entity } from './entity';
import { interviewSoFar } from './interview';
import type { Interview } from './interview';
import { firstFrom } from '../text/in-order';
import { kept, KeptMap } from './journal';
import { holderOf, readLabel } from './labels';
import { personNoun } from './mention';
import type { FoundMention, Noun } from './mention';
import type { MentionResolver } from './mention-resolver';
import { headMention } from './paragraph-mentions';
import type { ParagraphMentions } from './paragraph-mentions';
import { printed } from './printed';
import { ambiguous, nobody, oneOf } from './resolved';
import { readShouted } from './shouted-names';
import { impersonal, isRelative, longestName, memberWords, trimSource } from './source-words';
import type { Resolved } from './resolved';

interface Known {
  writer: Entity | null;
  /** Who asks and who answers in an interview with "Q" and "A". */
  interview: Interview | null;
}

/** Finds the speaker of a statement that has a source, a subject to inherit, or a label. */
export class Sources {
  readonly #resolver: MentionResolver;
  readonly #discourse: Discourse;
  readonly #compounds: Compounds;
  /** "Host (Mara Quill):" is "Host:" from there on. */
  readonly #labelled = new KeptMap<string, Entity>();
  readonly #known = kept<Known>({ writer: null, interview: null });

  constructor(resolver: MentionResolver, discourse: Discourse) {
    this.#resolver = resolver;
    this.#discourse = discourse;
    this.#compounds = new Compounds(resolver);
  }

  resolve(paragraph: ParagraphMentions, found: FoundStatement): Resolved {
    const { construction } = found;
    const source = found.source[0] ?? null;
    const span = source ?? found.subject;
    if (!span) return nobody;
    if (construction === 'label' || construction === 'credit') return this.#label(paragraph, span);
    if (source && isRelative(paragraph, source)) {
      const about = found.subject ?? this.#antecedentOf(paragraph, source);
      return about ? { ...this.#about(paragraph, about), reason: 'pronoun' } : nobody;
    }
    const resolved = this.#about(paragraph, span);
    if (!resolved.entity) return resolved;
    const evidence = [shift(span, paragraph.start)];
    if (construction === 'dash') return { ...resolved, reason: 'signature', evidence };
    if (construction === 'inherited' && !source) return { ...resolved, reason: 'inherited', evidence };
    return resolved;
  }

  /**
   * The speaker of a statement inside another's words. `outer` said the words around it; "I" is that speaker, and
   * "he" is not, where the words are his own.
   */
  resolveNested(
    paragraph: ParagraphMentions,
    found: FoundStatement,
    outer: Resolved,
    around?: FoundStatement,
  ): Resolved {
    const span = found.source[0] ?? found.subject;
    const mention = span && paragraph.mentions[headMention(paragraph, span)];
    if (!mention?.pronoun) return withoutSpeaker(this.resolve(paragraph, found), outer.entity);
    if (mention.pronoun === 'i' || mention.pronoun === 'we') {
      return outer.entity ? { ...outer, reason: 'pronoun' } : ambiguous(outer.rivals);
    }
    const inOwnWords = around?.kind === 'direct' || mention.quotation >= 0;
    return inOwnWords ? nobody : this.resolve(paragraph, found);
  }

  /** Whom a noun phrase in the paragraph is about. */
  #about(paragraph: ParagraphMentions, span: Span): Resolved {
    const several = isOneWithName(paragraph, span) ? null : this.#compounds.resolve(paragraph, span);
    if (several) return several;
    const member = this.#memberOfGroup(paragraph, span) ?? this.#shouted(paragraph, span);
    if (member) return member;
    const index = headMention(paragraph, span);
    const mention = paragraph.mentions[index];
    if (!mention) return this.#unlisted(paragraph, span);
    if ((mention.pronoun === 'i' || mention.pronoun === 'we') && mention.quotation < 0) {
      return this.#byWriter(paragraph, mention, span);
    }
    const resolved =
      this.#forBody(paragraph, span, mention) ?? this.#resolver.resolve(paragraph, index, true);
    const { entity } = resolved;
    const isWhole = mention.end <= span.end + 2;
    if (entity && resolved.reason === 'described' && !entity.named && isWhole)
      this.#nameAsWritten(paragraph, entity, span);
    if (entity && !entity.named && asksForAnonymity(paragraph, span)) entity.kind = 'anonymous';
    return resolved;
  }

  /** "A spokesperson for the cruise line, Tarn Voyages, said": the name is that of the body, and who speaks has none. */
  #forBody(paragraph: ParagraphMentions, span: Span, { name, start }: FoundMention): Resolved | null {
    const { mentions, reading } = paragraph;
    const { prose } = reading.paragraph;
    const person = mentions[firstFrom(mentions, span.start)];
    if (!name || person?.start !== span.start || person.noun?.kind !== 'person' || person.plural) return null;
    if (!/^\s+(?:for|of|from|at|with)\s+(?:the|its|their)\s[^,]*,\s*$/u.test(prose.slice(person.end, start)))
      return null;
    if (this.#resolver.people.find(name, false).entity?.kind !== 'organisation') return null;
    return this.#resolver.resolveUnlisted(paragraph, person, trimSource(prose, span));
  }

  /** "One said": one of the group that was spoken of last. */
  #memberOfGroup(paragraph: ParagraphMentions, span: Span): Resolved | null {
    const { prose } = paragraph.reading.paragraph;
    const trimmed = trimSource(prose, span);
    const words = printed(prose, trimmed).toLowerCase();
    if (!memberWords.test(prose.slice(span.start, span.end)) || !memberWords.test(words)) return null;
    const group = this.#resolver.recentGroup(paragraph.index);
    if (!group) return null;
    const name = `${words} of the ${group.name.replace(determinersAndQuantities, '')}`;
    const place = mentionAt(paragraph, span);
    const noun: Noun = { ...anybody, head: group.roles[0]?.noun.head ?? 'person', determiner: 'indefinite' };
    return this.#resolver.resolveUnlisted(paragraph, { ...place, noun }, trimmed, name);
  }

  /** A name where the paragraph is set in capitals. */
  #shouted(paragraph: ParagraphMentions, span: Span): Resolved | null {
    if (!paragraph.shouted) return null;
    const read = readShouted(printed(paragraph.reading.paragraph.prose, span));
    if (!read || pronounForms.has(read.name.display.toLowerCase())) return null;
    const mention: FoundMention = { ...mentionAt(paragraph, span), form: 'name', name: read.name };
    return this.#resolver.resolveGiven(paragraph, mention, read.before);
  }

  /** A description that no list knows: "the taxidermist", "sheep dealers in Hull". */
  #unlisted(paragraph: ParagraphMentions, span: Span): Resolved {
    const { tokens, paragraph: home } = paragraph.reading;
    const opener = firstFrom(tokens, span.start);
    const from = opener + Number(approximations.has(tokens[opener]?.lower ?? ''));
    const first = tokens[from];
    if (!first) return nobody;
    const quantity = quantities.has(first.lower) || /^\d/u.test(first.lower);
    const determiner = quantity ? 'quantity' : (determiners.get(first.lower) ?? 'none');
    const found = readNoun(paragraph.reading, determiner === 'none' ? from : from + 1, determiner, true);
    const words = printed(home.prose, trimSource(home.prose, span));
    if (words === '' || impersonal.has(words.toLowerCase())) return nobody;
    const noun: Noun = found?.noun ?? { ...anybody, head: first.lower, determiner };
    const plural = quantity || (found !== null && /[^su]s$/u.test(noun.head) && determiner !== 'indefinite');
    const mention: FoundMention = {
      ...mentionAt(paragraph, span),
      to: found?.to ?? from + 1,
      plural,
      noun: plural ? { ...noun, kind: 'group' } : noun,
    };
    return this.#resolver.resolveUnlisted(paragraph, mention, trimSource(home.prose, span));
  }

  #nameAsWritten(paragraph: ParagraphMentions, entity: Entity, span: Span): void {
    if (entity.mentions.length > 1) return;
    const { prose } = paragraph.reading.paragraph;
    const words = printed(prose, trimSource(prose, span));
    if (words !== '' && words.length <= longestName)
      entity.name = paragraph.shouted ? words.toLowerCase() : words;
  }

  #byWriter(paragraph: ParagraphMentions, mention: FoundMention, span: Span): Resolved {
    this.#known.writer ??= this.#resolver.people.describe('the writer', 'person');
    const place = shift(mention, paragraph.start);
    this.#known.writer.introduced ??= place;
    addMention(this.#known.writer, { ...place, form: 'pronoun', quoted: false });
    return {
      ...nobody,
      entity: this.#known.writer,
      reason: 'writer',
      evidence: [shift(span, paragraph.start)],
    };
  }

  /** Who says "I" outside quotation marks. Null where nobody does. */
  get writer(): Entity | null {
    return this.#known.writer;
  }

  /** The writer is whom the byline names. */
  signedBy(entity: Entity): void {
    this.#known.writer ??= entity;
  }

  #label(paragraph: ParagraphMentions, span: Span): Resolved {
    const label = readLabel(paragraph.reading.paragraph.prose, span);
    const evidence = [shift(span, paragraph.start)];
    if (!label) return nobody;
    const [, asks, answers] = /^(?:(q|question)|(a|answer))$/iu.exec(label.display) ?? [];
    const initials = /^(?:\p{Lu}\.?\s?){2,3}$/u.test(label.display)
      ? this.#resolver.people.findInitials(label.display)
      : null;
    const interview = (asks ?? answers) === undefined ? null : this.#interview(paragraph);
    const whole = printed(paragraph.reading.paragraph.prose, span);
    const holder = holderOf(whole);
    const called = holder?.called ?? whole.replace(/[:*_\s]+$|^[*_\s]+/gu, '').toLowerCase();
    const introduced = holder ? null : (this.#labelled.get(called) ?? null);
    const interviewed = introduced ?? (interview ? (answers ? interview.answers : interview.asks) : initials);
    const { entity, rivals } = interviewed
      ? { entity: interviewed, rivals: [] }
      : this.#resolver.people.find(label, true);
    if (!entity) return oneOf(rivals, evidence);
    if (holder && called !== '') this.#labelled.set(called, entity);
    entity.kind ??= 'person';
    entity.introduced ??= evidence[0] ?? null;
    for (const place of evidence) addMention(entity, { ...place, form: 'label', quoted: false });
    return { ...nobody, entity, reason: 'label', evidence };
  }

  /** Who asks or answers in a turn without a label. */
  turn(paragraph: ParagraphMentions): Resolved {
    const { asks, answers } = this.#interview(paragraph);
    const entity = paragraph.reading.paragraph.turn === 'question' ? asks : answers;
    if (!entity?.introduced) return nobody;
    return { ...nobody, entity, reason: 'lead-in', evidence: [entity.introduced] };
  }

  #interview({ start }: ParagraphMentions): Interview {
    if (this.#known.interview) return this.#known.interview;
    const { writer } = this.#known;
    const headed = this.#resolver.people.entities.filter(
      ({ introduced }) => introduced && introduced.end <= start,
    );
    this.#known.interview = interviewSoFar(this.#discourse, headed, writer);
    return this.#known.interview;
  }

  /** The noun phrase before a relative pronoun, where the paragraph's stage gave none. */
  #antecedentOf({ mentions }: ParagraphMentions, relative: Span): Span | null {
    const to = firstFrom(mentions, relative.start);
    return mentions.slice(Math.max(0, to - 6), to).findLast((mention) => !mention.pronoun) ?? null;
  }
}

/** "His friend and former boss, Ida Hale": two roles of the one whose name closes the phrase, not two people. */
function isOneWithName({ reading }: ParagraphMentions, span: Span): boolean {
  const words = printed(reading.paragraph.prose, span);
  const source = words.charAt(0).toLowerCase() + words.slice(1);
  return /^(?:the|his|her|its|their|my|our|an?)\s[^,]* and (?!(?:the|his|her|its|their|my|our|an?|two|three|several|other)\s)\p{Ll}[^,]*, (?:\p{Lu}[\p{L}.'’-]*\s?|(?:van|von|de|del|der|la)\s){2,5},?$/u.test(
    source,
  );
}

const anybody = personNoun('person');

const determinersAndQuantities = new RegExp(
  `^(?:(?:${[...determiners.keys(), ...quantities].join('|')}|about|nearly|almost|\\d+)\\s+)+`,
  'iu',
);

/** A mention that the source as a whole is. */
function mentionAt({ reading }: ParagraphMentions, span: Span): FoundMention {
  const from = firstFrom(reading.tokens, span.start);
  return {
    start: span.start,
    end: span.end,
    form: 'description',
    from,
    to: Math.max(from + 1, firstFrom(reading.tokens, span.end)),
    sentence: Math.max(0, firstFrom(reading.sentences, span.start + 1) - 1),
    quotation: reading.tokens[from]?.quotation ?? -1,
    subject: true,
    oblique: false,
    governor: null,
    plural: false,
    name: null,
    noun: null,
    pronoun: null,
  };
}

/** Whether a source is said not to be named: in its own words, in the clause after them, or on condition of it. */
function asksForAnonymity({ reading }: ParagraphMentions, { start, end }: Span): boolean {
  const { prose } = reading.paragraph;
  const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
  const after = prose.slice(end, Math.max(end, sentence?.end ?? end));
  const [clause = ''] =
    /^,? (?:who|speaking|talking|asking|declining|requesting|insisting)\b[^,.;]*/iu.exec(after) ?? [];
  return (
    anonymityPhrases.test(prose.slice(start, end) + clause) || /\bon condition of anonymity\b/iu.test(after)
  );
}

/** Nobody calls himself by name or by what he is, within his own words. */
function withoutSpeaker(resolved: Resolved, speaker: Entity | null): Resolved {
  if (!speaker) return resolved;
  const rivals = resolved.rivals.filter(({ entity }) => entity !== speaker);
  if (resolved.entity && resolved.entity !== speaker) return { ...resolved, rivals };
  const [only, ...more] = rivals;
  return only && more.length === 0
    ? { ...resolved, entity: only.entity, share: 1, reason: 'described', rivals: [] }
    : ambiguous(rivals);
}
