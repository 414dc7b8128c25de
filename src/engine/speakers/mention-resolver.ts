import type { Span } from '../analysis';
import { shift } from '../text/span';
import { DescriptionResolver } from './description-resolver';
import type { DescriptionObserver } from './description-resolver';
import { descriptionSpan, isHeadWord } from './descriptions';
import { authoredDocuments } from '../lexicon/organisations';
import { possessivePronouns } from '../lexicon/pronouns';
import { relatives, roles } from '../lexicon/roles';
import { pronounOfTitle, roleOfTitle } from '../lexicon/titles';
import type { UncuedObserver } from './carry-over';
import type { Discourse } from './discourse';
import { countPronoun, makeEvident } from './entity';
import type { Entity, Role } from './entity';
import { personNoun } from './mention';
import type { FoundMention, Name, Noun } from './mention';
import { namesIn, sharedSurnames } from './names-in';
import { noteMention } from './note-mention';
import type { ParagraphMentions } from './paragraph-mentions';
import { People } from './people';
import { PronounResolver } from './pronoun-resolver';
import type { PronounObserver } from './pronoun-resolver';
import { found, nobody, oneOf } from './resolved';
import { foldSurname } from './spellings';
import type { Resolved } from './resolved';
import { isAge, pronounFits, Roles } from './roles';

/** Who is shown the choices among those whom a mention may mean. For training. */
export interface ChoiceObservers {
  readonly onPronoun?: PronounObserver;
  readonly onDescription?: DescriptionObserver;
  readonly onUncued?: UncuedObserver;
}

/**
 * Resolves mentions in text order: each by what was read before it. A mention is resolved once; who asks first decides
 * whether it counts as the source of a statement.
 */
export class MentionResolver {
  readonly people = new People();
  readonly #roles = new Roles();
  readonly #discourse: Discourse;
  readonly #pronouns: PronounResolver;
  readonly #descriptions: DescriptionResolver;
  readonly #resolved = new WeakMap<FoundMention, Resolved>();

  constructor(discourse: Discourse, { onPronoun, onDescription }: ChoiceObservers = {}) {
    this.#discourse = discourse;
    this.#pronouns = new PronounResolver(this.people, discourse, onPronoun);
    this.#descriptions = new DescriptionResolver(this.people, this.#roles, discourse, onDescription);
  }

  /** Makes known the names of a paragraph that need no other to be understood. */
  meet(paragraph: ParagraphMentions): void {
    for (const { name, acronym } of namesIn(paragraph)) {
      const entity = this.people.meet(name);
      if (!entity) continue;
      learnFromTitles(entity, name);
      if (acronym !== null) this.people.addAcronym(entity, acronym);
    }
    for (const name of sharedSurnames(paragraph)) this.people.meetGiven(name);
  }

  /** The paragraph's mentions are going to be resolved anew. */
  forget({ mentions }: ParagraphMentions): void {
    for (const mention of mentions) this.#resolved.delete(mention);
  }

  /** Whom the mention means. `asSource`: a statement's source stands here, so it does mean somebody. */
  resolve(paragraph: ParagraphMentions, index: number, asSource: boolean, reported = false): Resolved {
    const mention = paragraph.mentions[index];
    if (!mention) return nobody;
    const before = this.#resolved.get(mention);
    if (before && (before.entity || !asSource)) return before;
    const resolved = this.#resolve(paragraph, mention, index, asSource, reported);
    this.#resolved.set(mention, resolved);
    if (resolved.entity && !resolved.carrier)
      this.#see(paragraph, mention, resolved.entity, asSource, reported);
    return resolved;
  }

  #see(
    paragraph: ParagraphMentions,
    mention: FoundMention,
    entity: Entity,
    asSource: boolean,
    reported: boolean,
  ): void {
    noteMention(paragraph, mention, entity);
    if (mention.quotation >= 0 || !paragraph.inFlow) return;
    this.#discourse.see({
      ...shift(mention, paragraph.start),
      entity,
      paragraph: paragraph.index,
      sentence: paragraph.firstSentence + mention.sentence,
      subject: mention.subject || (asSource && mention.governor !== 'by'),
      oblique: mention.oblique && !asSource,
      governor: mention.governor,
      reported,
      full: mention.form !== 'pronoun',
    });
  }

  /** "PC Quill" is a constable and an officer. */
  #rolesOfTitles(entity: Entity, { name }: FoundMention, place: Span): void {
    for (const title of name?.titles ?? []) {
      for (const head of roleOfTitle.get(title) ?? (roles.has(title) ? [title] : [])) {
        if (entity.roles.some(({ noun }) => noun.head === head)) continue;
        const role = { noun: personNoun(head), words: '', start: place.start, end: place.end, stated: false };
        this.#roles.give(entity, role);
        this.#nameEarlier(entity, role);
      }
    }
  }

  #resolve(
    paragraph: ParagraphMentions,
    mention: FoundMention,
    index: number,
    asSource: boolean,
    reported: boolean,
  ): Resolved {
    if (mention.pronoun)
      return this.#pronouns.resolve(paragraph, mention, mention.pronoun, asSource, reported);
    if (mention.form === 'handle' && mention.name) {
      const entity = this.people.findHandle(mention.name.display);
      return found(
        entity,
        entity.name === mention.name.display ? 'named' : 'surname',
        this.#firstMention(entity, paragraph, mention),
      );
    }
    if (mention.name && (!mention.noun || this.#isSurname(mention.name)))
      return this.#name(paragraph, mention, index, asSource);
    if (mention.noun) return this.#description(paragraph, mention, mention.noun, index, asSource);
    return nobody;
  }

  /** Whether a word that may also be a common noun is a name that the draft knows. */
  #isSurname(name: Name): boolean {
    return this.people.find(name, false).entity?.kind === 'person';
  }

  #name(paragraph: ParagraphMentions, mention: FoundMention, index: number, asSource: boolean): Resolved {
    const { name } = mention;
    if (!name) return nobody;
    const appositions = paragraph.appositionsOf.get(index) ?? [];
    const isPerson = appositions.length > 0 && name.shape !== 'place';
    const named = this.#isAnother(paragraph, name, appositions)
      ? { entity: this.people.another(name), rivals: [], short: false }
      : this.people.find(name, asSource || isPerson);
    const { rivals, short } = named;
    const entity = named.entity ?? (asSource ? this.#speakingHere(rivals, paragraph) : null);
    if (!entity) return oneOf(rivals);
    learnFromTitles(entity, mention.name);
    this.#rolesOfTitles(entity, mention, shift(mention, paragraph.start));
    if (short) makeEvident(entity);
    if (asSource && entity.kind !== 'organisation') makeEvident(entity);
    for (const { noun, words } of appositions) {
      if (entity.given.length === 0 && entity.surname.length === 0)
        this.#lendSurname(paragraph, mention, entity, noun);
      const person = name.titles.length > 0 || entity.roles.some((role) => role.noun.kind === 'person');
      if ((noun.plural || noun.kind === 'organisation') && entity.kind === 'person' && !person)
        entity.kind = 'organisation';
      const role: Role = { noun, words, ...shift(mention, paragraph.start), stated: true };
      this.#roles.give(entity, role);
      this.#nameEarlier(entity, role);
    }
    const isAged = appositions.every(({ noun }) => noun.head.endsWith('-year-old'));
    if (isAged && entity.mentions.length === 0 && (asSource || mention.subject))
      this.#nameLead(paragraph, mention, entity);
    const evidence = this.#firstMention(entity, paragraph, mention);
    const share = rivals.length > 0 ? 0.75 : 1;
    return {
      ...found(entity, short ? 'surname' : 'named', evidence),
      rivals: rivals.map((rival) => ({ entity: rival, share: (1 - share) / rivals.length })),
      share,
    };
  }

  /**
   * "Doyle, 43, told the court … Mary Doyle, who is not related, said": who is introduced with an age by a surname alone is none whom
   * the draft names in full only later.
   */
  #isAnother(
    { inFlow }: ParagraphMentions,
    name: Name,
    appositions: readonly { readonly noun: Noun }[],
  ): boolean {
    if (!inFlow || name.words.length > 1 || !appositions.some(({ noun }) => isAge(noun))) return false;
    const { entity, short } = this.people.find(name, false);
    return short && entity !== null && !entity.introducedByName && bears(entity, name);
  }

  /**
   * "Anna Quill said the oven was sold. “I cried,” Quill said": of two of one surname the one whose words the paragraph has given, where it
   * does not name the other.
   */
  #speakingHere(rivals: readonly Entity[], paragraph: ParagraphMentions): Entity | null {
    const spoken = this.#discourse.lastSpoken();
    if (spoken?.paragraph !== paragraph.index || !rivals.includes(spoken.entity)) return null;
    const others = this.#discourse
      .recent()
      .some(
        ({ entity, paragraph: where }) =>
          entity !== spoken.entity && rivals.includes(entity) && where === paragraph.index,
      );
    return others ? null : spoken.entity;
  }

  /** "His widow, Ida", after Ben Quill: she may be called Mrs Quill. */
  #lendSurname(paragraph: ParagraphMentions, mention: FoundMention, entity: Entity, noun: Noun): void {
    if (!relatives.has(noun.head) || noun.possessor === undefined) return;
    const sentence = paragraph.firstSentence + mention.sentence;
    const owner = possessivePronouns.has(noun.possessor)
      ? (this.#discourse.subjectOf(sentence) ?? this.#discourse.subjectOf(sentence - 1))?.entity
      : this.#discourse
          .recent()
          .find(({ entity: one }) => one.surname.at(-1)?.toLowerCase() === noun.possessor)?.entity;
    if (owner && owner !== entity) this.people.lendSurname(entity, owner.surname);
  }

  /** "Officer will return, chief says … Chief Ida Hale said": whom the draft's first sentences spoke of by his office alone. */
  #nameEarlier(entity: Entity, role: Role): void {
    if (role.noun.kind !== 'person' || role.noun.plural || entity.kind !== 'person') return;
    const nameless = this.#roles.nameless(role, entity);
    if (nameless && nameless !== entity) nameless.standsFor = entity;
  }

  /**
   * "A landlord has admitted … Tom Quill told the court": who is named in full without a word on who he is, soon after a nameless
   * person of the first paragraphs and before anybody else, is that person.
   */
  #nameLead({ index, reading }: ParagraphMentions, mention: FoundMention, entity: Entity): void {
    if (entity.kind !== 'person' || entity.given.length === 0 || mention.quotation >= 0) return;
    const next = reading.tokens.slice(mention.to, mention.to + 2).map(({ lower }) => lower);
    if (next.includes('who') || next.includes('whose')) return;
    const sightings = this.#discourse.recent().reverse();
    const lead = sightings.find((sighting) => sighting.subject && sighting.entity.kind === 'person');
    if (!lead || lead.paragraph > 2 || index - lead.paragraph > 2 || index === lead.paragraph) return;
    const role = lead.entity.roles[0];
    const open = !lead.entity.named && lead.entity.standsFor === null && role && !role.noun.plural;
    const alone = sightings.every(
      (sighting) => sighting.entity === lead.entity || sighting.entity.kind !== 'person',
    );
    if (!open || !alone || !pronounFits(entity, role.noun)) return;
    lead.entity.standsFor = entity;
    for (const known of lead.entity.roles) this.#roles.give(entity, { ...known, stated: false });
  }

  #description(
    paragraph: ParagraphMentions,
    mention: FoundMention,
    noun: Noun,
    index: number,
    asSource: boolean,
  ): Resolved {
    const named = paragraph.nameOf.get(index);
    if (named !== undefined) return this.resolve(paragraph, named, asSource);
    if (mention.quotation >= 0 && !asSource) return nobody;
    const author = asSource && authoredDocuments.has(noun.head) ? authorOf(paragraph.mentions, index) : -1;
    if (author >= 0) {
      const carrier = shift(mention, paragraph.start);
      return { ...this.resolve(paragraph, author, true), carrier };
    }
    return this.#descriptions.resolve(paragraph, mention, noun, asSource, () =>
      descriptionSpan(paragraph.reading, mention),
    );
  }

  /** Resolves a source that is no mention of the lists: a description whose head noun they do not know. */
  resolveUnlisted(paragraph: ParagraphMentions, mention: FoundMention, span: Span, name?: string): Resolved {
    const { noun } = mention;
    if (!noun) return nobody;
    if (name !== undefined) {
      const member = this.#descriptions.describe(paragraph, mention, noun, span);
      if (member.entity) {
        member.entity.name = name;
        member.entity.kind = 'anonymous';
        this.#see(paragraph, mention, member.entity, true, false);
      }
      return member;
    }
    const resolved = this.#descriptions.resolve(paragraph, mention, noun, true, () => span);
    if (resolved.entity) this.#see(paragraph, mention, resolved.entity, true, false);
    return resolved;
  }

  /** Resolves a source that is a name which capitals do not show, with the words before it. */
  resolveGiven(paragraph: ParagraphMentions, mention: FoundMention, before: readonly string[]): Resolved {
    const { name } = mention;
    const { entity, rivals, short } = name
      ? this.people.find(name, true)
      : { entity: null, rivals: [], short: false };
    if (!entity) return oneOf(rivals);
    learnFromTitles(entity, mention.name);
    makeEvident(entity);
    this.#rolesOfTitles(entity, mention, shift(mention, paragraph.start));
    const place = shift(mention, paragraph.start);
    const head = before.findLast((word) => isHeadWord(word));
    if (head !== undefined && name?.shape !== 'organisation') {
      const modifiers = before.slice(0, before.indexOf(head));
      const noun = personNoun(head, modifiers);
      this.#roles.give(entity, { noun, words: before.join(' '), ...place, stated: true });
    }
    const evidence = this.#firstMention(entity, paragraph, mention);
    this.#see(paragraph, mention, entity, true, false);
    return found(entity, short ? 'surname' : 'named', evidence);
  }

  /** The group spoken of last, in this paragraph or the one before. */
  recentGroup(paragraph: number): Entity | null {
    const group = this.#discourse
      .recent()
      .find(
        (sighting) => paragraph - sighting.paragraph <= 1 && !sighting.reported && isGroup(sighting.entity),
      );
    return group?.entity ?? null;
  }

  #firstMention(entity: Entity, paragraph: ParagraphMentions, mention: FoundMention): Span[] {
    return [entity.introduced ?? shift(mention, paragraph.start)];
  }
}

/** Whether the name is his surname, and not a given name. */
function bears({ surname }: Entity, { words }: Name): boolean {
  return surname.length > 0 && foldSurname(surname) === foldSurname(words);
}

function isGroup({ kind, name, named, roles }: Entity): boolean {
  if (named || name.endsWith(' of them')) return false;
  return kind === 'group' || (kind === 'anonymous' && (roles[0]?.noun.plural ?? false));
}

/** Index of the mention that is the possessor of the description: "Quill" of "Quill's report", "her" of "her report". */
function authorOf(mentions: readonly FoundMention[], index: number): number {
  const description = mentions[index];
  for (const at of [index - 1, index + 1]) {
    const other = mentions[at];
    if (!description || other?.from !== description.from || other.to >= description.to) continue;
    if (other.form === 'name' || /^(?:he|she|they|it)$/u.test(other.pronoun ?? '')) return at;
  }
  return -1;
}

function learnFromTitles(entity: Entity, name: Name | null): void {
  if (!name || name.titles.length === 0) return;
  entity.kind ??= 'person';
  makeEvident(entity);
  for (const title of name.titles) {
    if (!entity.titles.includes(title)) entity.titles = [...entity.titles, title];
    const pronoun = pronounOfTitle.get(title);
    if (pronoun) countPronoun(entity, pronoun);
  }
}
