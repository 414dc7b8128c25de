import type { Span } from '../analysis';
import { shift } from '../text/span';
import { firstFrom } from '../text/in-order';
import { descriptionSpan, isHeadWord } from './descriptions';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import { KeptMap } from './journal';
import type { FoundMention, Noun } from './mention';
import { noteMention } from './note-mention';
import type { ParagraphMentions } from './paragraph-mentions';
import type { People } from './people';
import { printed } from './printed';
import { rankReferents, referentsOf } from './referents';
import type { Referent, Referents } from './referents';
import { ambiguous, found, nobody, oneOf } from './resolved';
import type { Resolved } from './resolved';
import type { Roles } from './roles';

/** Is shown each definite description of one person or body before it is resolved: its draft offset, its words, and all whom it may mean. For training. */
export type DescriptionObserver = (offset: number, words: string, referents: Referents) => void;

/** A description is given to somebody spoken of before only with this share of the belief, and where more than their places ties the two; else the engine abstains. */
const decisive = 0.6;

/** And where nothing is said with this, as much hangs on it later. */
const sure = 0.85;

/** And to somebody new only with this. */
const sureOfNewcomer = 0.6;

/** Of the two likeliest the draft has said the same, and has spoken of both hereabouts. */
function isEquallySaid([first, second]: readonly Referent[]): boolean {
  if (!first?.isSaid || !second?.isSaid) return false;
  return Math.abs(first.entity.lastSentence - second.entity.lastSentence) <= rivalry;
}

/** So many sentences are hereabouts. */
const rivalry = 3;

/** "The new owner, an artist who weaves, said": the draft says here who it is, and has not before. */
function isIntroduced({ reading }: ParagraphMentions, mention: FoundMention): boolean {
  const [comma, article] = reading.tokens.slice(
    firstFrom(reading.tokens, descriptionSpan(reading, mention).end),
  );
  return comma?.text === ',' && /^an?$/u.test(article?.lower ?? '');
}

/** Resolves descriptions by what was read before them. */
export class DescriptionResolver {
  readonly #people: People;
  readonly #roles: Roles;
  readonly #discourse: Discourse;
  readonly #onDescription: DescriptionObserver | undefined;
  /** Groups that no description takes up, by their words: "critics". */
  readonly #groups = new KeptMap<string, Entity>();

  constructor(people: People, roles: Roles, discourse: Discourse, onDescription?: DescriptionObserver) {
    this.#people = people;
    this.#roles = roles;
    this.#discourse = discourse;
    this.#onDescription = onDescription;
  }

  /** Whom a description means that no name stands beside. `extent`: of its words in the paragraph. */
  resolve(
    paragraph: ParagraphMentions,
    mention: FoundMention,
    noun: Noun,
    asSource: boolean,
    extent: () => Span,
  ): Resolved {
    const isOne = !noun.plural && /^(?:person|anonymous|organisation)$/u.test(noun.kind);
    const takesUp = /^(?:definite|none|possessive)$/u.test(noun.determiner);
    const says = asSource || mention.subject;
    if (isOne && takesUp && says) return this.#takeUp(paragraph, mention, noun, asSource, extent);
    const known = this.#roles.find(noun, paragraph.firstSentence + mention.sentence);
    if (known.entity && known.rivals.length > 0) return oneOf([known.entity, ...known.rivals]);
    if (known.entity) {
      const evidence = known.role ?? known.entity.introduced;
      const reason = known.entity.named ? 'role' : 'described';
      return found(known.entity, reason, evidence ? [{ start: evidence.start, end: evidence.end }] : []);
    }
    return says ? this.describe(paragraph, mention, noun, extent()) : nobody;
  }

  /** The definite description of one person or body: somebody spoken of before, or somebody new. */
  #takeUp(
    paragraph: ParagraphMentions,
    mention: FoundMention,
    noun: Noun,
    asSource: boolean,
    extent: () => Span,
  ): Resolved {
    const opener = paragraph.reading.tokens[mention.from]?.lower ?? '';
    const here = {
      paragraph: paragraph.index,
      sentence: paragraph.firstSentence + mention.sentence,
      firstSentence: paragraph.firstSentence,
      asSource,
      isIntroduced: isIntroduced(paragraph, mention),
    };
    const referents = referentsOf(noun, opener, here, this.#roles, this.#discourse);
    const words = (): string => printed(paragraph.reading.paragraph.prose, extent());
    this.#onDescription?.(paragraph.reading.paragraph.start + mention.start, words(), referents);
    const { known, newcomer } = rankReferents(referents);
    const rivals = known.slice(0, 4).filter(({ share }) => share > 0.05);
    const [best] = known;
    if (!best || newcomer >= sureOfNewcomer) {
      const described = this.describe(paragraph, mention, noun, extent());
      return {
        ...described,
        rivals: rivals.map(({ entity, share }) => ({ entity, share })),
        share: newcomer,
      };
    }
    if (!best.isTied || best.share < (asSource ? decisive : sure) || isEquallySaid(known)) {
      if (!asSource) return nobody;
      const { entity } = this.describe(paragraph, mention, noun, extent());
      if (entity) noteMention(paragraph, mention, entity);
      const all = [...rivals, ...(entity ? [{ entity, share: newcomer }] : [])];
      return ambiguous(all.map(({ entity, share }) => ({ entity, share })).sort((a, b) => b.share - a.share));
    }
    const { entity, role, share } = best;
    const place = shift(mention, paragraph.start);
    if (!role) this.#roles.give(entity, { noun, words: words(), ...place, stated: false });
    const evidence = role ?? entity.introduced ?? place;
    return {
      ...found(entity, entity.named ? 'role' : 'described', [{ start: evidence.start, end: evidence.end }]),
      rivals: rivals.slice(1).map(({ entity, share }) => ({ entity, share })),
      share,
    };
  }

  /** Makes somebody of a description that takes up nobody. `span` is the description's extent in the paragraph. */
  describe(paragraph: ParagraphMentions, mention: FoundMention, noun: Noun, span: Span): Resolved {
    const asPrinted = printed(paragraph.reading.paragraph.prose, span);
    const words = paragraph.shouted ? asPrinted.toLowerCase() : asPrinted;
    const key = noun.plural && noun.determiner !== 'definite' ? words.toLowerCase() : null;
    const known = key === null ? undefined : this.#groups.get(key);
    const entity =
      known ??
      this.#people.describe(words, isHeadWord(noun.head) || noun.kind !== 'person' ? noun.kind : null);
    if (key !== null) this.#groups.set(key, entity);
    const place = shift(mention, paragraph.start);
    this.#roles.give(entity, { noun, words, start: place.start, end: place.end, stated: true });
    return found(entity, 'described', [{ start: place.start, end: place.end }]);
  }
}
