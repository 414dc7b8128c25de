import { answering, pairs } from '../lexicon/turn-taking';
import { firstFrom } from '../text/in-order';
import { shift } from '../text/span';
import type { Here } from './antecedents';
import type { Discourse } from './discourse';
import { countPronoun } from './entity';
import type { FoundMention, Pronoun } from './mention';
import type { ParagraphMentions } from './paragraph-mentions';
import type { People } from './people';
import { decisive, rankAntecedents, sure } from './pronouns';
import { ambiguous, found, nobody } from './resolved';
import type { Resolved } from './resolved';

/** Is shown each pronoun before it is resolved: its draft offset, and what is known there. For training. */
export type PronounObserver = (offset: number, pronoun: Pronoun, here: Here, discourse: Discourse) => void;

/** Resolves pronouns by what was read before them. */
export class PronounResolver {
  readonly #people: People;
  readonly #discourse: Discourse;
  readonly #onPronoun: PronounObserver | undefined;

  constructor(people: People, discourse: Discourse, onPronoun?: PronounObserver) {
    this.#people = people;
    this.#discourse = discourse;
    this.#onPronoun = onPronoun;
  }

  /** Whom the pronoun means. `asSource`: a statement's source stands here. `reported`: in what somebody is said to have said. */
  resolve(
    paragraph: ParagraphMentions,
    mention: FoundMention,
    pronoun: Pronoun,
    asSource: boolean,
    reported: boolean,
  ): Resolved {
    if (!asSource && (mention.quotation >= 0 || !mention.subject || !/^(?:he|she|they)$/u.test(pronoun)))
      return nobody;
    const here = {
      paragraph: paragraph.index,
      sentence: paragraph.firstSentence + mention.sentence,
      firstSentence: paragraph.firstSentence,
      answers: answersAt(paragraph, mention),
      pairBefore: pairBefore(paragraph, mention),
    };
    this.#onPronoun?.(paragraph.reading.paragraph.start + mention.start, pronoun, here, this.#discourse);
    const ranked = rankAntecedents(pronoun, here, this.#discourse);
    const [best] = ranked;
    const rivals = ranked
      .slice(0, 4)
      .filter(({ share }) => share > 0.04)
      .map(({ entity, share }) => ({ entity, share }));
    if (!best) return asSource ? this.#namedAfter(paragraph, mention, pronoun) : nobody;
    if (best.share < decisive) return ambiguous(rivals);
    // In what somebody is reported to have said, "she" is as often somebody else.
    if (best.share > sure && !reported) countPronoun(best.entity, pronoun);
    return {
      entity: best.entity,
      reason: 'pronoun',
      evidence: [{ start: best.sighting.start, end: best.sighting.end }],
      rivals: rivals.slice(1).filter(({ share }) => share > 0.08),
      share: best.share,
      distance: paragraph.index - best.sighting.paragraph,
    };
  }

  /** The person named first after a pronoun that nothing goes before: “Late,” she said. Mara Quill had waited … */
  #namedAfter(paragraph: ParagraphMentions, mention: FoundMention, pronoun: Pronoun): Resolved {
    if (pronoun !== 'he' && pronoun !== 'she') return nobody;
    const next = paragraph.mentions.find(
      (one) =>
        one.start > mention.start &&
        one.quotation < 0 &&
        one.name?.shape === 'person' &&
        one.sentence - mention.sentence <= 2,
    );
    const entity = next?.name ? this.#people.find(next.name, false).entity : null;
    if (!next || entity?.kind !== 'person') return nobody;
    return {
      ...found(entity, 'pronoun', [shift(next, paragraph.start)]),
      share: 0.75,
    };
  }
}

/** "He replied": the pronoun's verb answers somebody. */
function answersAt({ reading: { tokens } }: ParagraphMentions, { from, to }: FoundMention): boolean {
  const words = [...tokens.slice(Math.max(0, from - 1), from), ...tokens.slice(to, to + 2)];
  return answering.test(words.map(({ lower }) => lower).join(' '));
}

/** The sentence before it in the paragraph has two as its subject, by a word for both. */
function pairBefore({ reading }: ParagraphMentions, { sentence }: FoundMention): boolean {
  const before = reading.sentences[sentence - 1];
  if (!before) return false;
  const at = firstFrom(reading.tokens, before.start);
  const [first, second] = reading.tokens.slice(at, at + 2).map(({ lower }) => lower);
  return pairs.has(first ?? '') || pairs.has(`${first ?? ''} ${second ?? ''}`);
}
