import type { FoundStatement } from '../statements/found';
import { determiners } from '../lexicon/noun-phrases';
import { copulas, presentingVerbs } from '../lexicon/presenting-verbs';
import { pronounForms } from '../lexicon/pronouns';
import { asksAtEnd } from '../lexicon/turn-taking';
import { firstFrom } from '../text/in-order';
import type { ParagraphMentions } from './paragraph-mentions';

/** Where a quotation without a cue stands, and what its own words and those beside it show. Paragraphs and sentences are counted over the draft. */
export interface UncuedPlace {
  readonly paragraph: number;
  readonly sentence: number;
  /** The paragraph's first sentence. */
  readonly firstSentence: number;
  /** Only a part of a sentence is quoted. */
  readonly isPart: boolean;
  /** Something stands as a subject before it in its sentence, and in the sentence before in its paragraph. */
  readonly hasSubject: boolean;
  readonly hasSubjectBefore: boolean;
  /** A colon stands before it, in its paragraph or at the end of the one before. */
  readonly afterColon: boolean;
  /** Its sentence goes on behind it in words that may tell whose it is, and were not understood. */
  readonly isAttributed: boolean;
  readonly isListItem: boolean;
  /** The sentence before it in the paragraph has no more than so many words as present somebody: "Orr is more forgiving." */
  readonly afterShort: boolean;
  /** What the sentence before it in the paragraph says of its subject. */
  readonly presents: (subject: { readonly end: number }) => 'state' | 'act' | null;
  /** The words of the quotation, lower case. */
  readonly words: ReadonlySet<string>;
  /** The pronouns of the quotation, each by its plain form. */
  readonly pronouns: ReadonlySet<string>;
  /** The first "he" or "she" of the quotation, of whatever form. */
  readonly thirdPerson: 'he' | 'she' | null;
  readonly asks: boolean;
}

/** So many tokens present somebody and tell no story. */
const shortest = 10;

/** So many tokens of a quotation are looked at. */
const reach = 400;

/** Null where it has no words. */
export function placeOf(paragraph: ParagraphMentions, found: FoundStatement): UncuedPlace | null {
  const [at] = found.content;
  const end = found.content.at(-1)?.end;
  if (!at || end === undefined) return null;
  const { reading, firstSentence } = paragraph;
  const { prose, zone } = reading.paragraph;
  const index = Math.min(firstFrom(reading.sentences, at.start + 1) - 1, reading.sentences.length - 1);
  const own = reading.sentences[index];
  const before = reading.sentences[index - 1];
  const closing = reading.sentences[firstFrom(reading.sentences, at.end) - 1];
  const begins = own === undefined || !/[\p{L}\p{N}]/u.test(prose.slice(own.start, at.start));
  const from = firstFrom(reading.tokens, at.start);
  // What he quotes of others in it is not said by him.
  const tokens = reading.tokens
    .slice(from, Math.min(firstFrom(reading.tokens, end), from + reach))
    .filter(({ quotation }) => (reading.marks[quotation]?.depth ?? 0) === 0);
  const hasSubject = (sentence: number): boolean =>
    paragraph.mentions.some(
      (one) => one.sentence === sentence && one.subject && one.quotation < 0 && one.start < at.start,
    );
  const pronouns = tokens.flatMap(({ lower }) => pronounForms.get(lower.replace(/['’]\p{L}+$/u, '')) ?? []);
  return {
    paragraph: paragraph.index,
    sentence: firstSentence + Math.max(0, index),
    firstSentence,
    isPart: found.kind !== 'direct' || !begins,
    hasSubject: hasSubject(index),
    hasSubjectBefore: hasSubject(index - 1),
    afterColon: /:\s*$/u.test(prose.slice(0, at.start)) || (index <= 0 && begins && paragraph.afterColon),
    isAttributed:
      begins && goesOnBehind(prose.slice(at.start, at.end), prose.slice(at.end, closing?.end ?? at.end)),
    isListItem: zone === 'list-item',
    afterShort: before !== undefined && before.to - before.from <= shortest,
    presents: (subject) => presents(paragraph, subject.end - paragraph.start),
    words: new Set(
      tokens.map(({ lower, text }) => (/^\p{Lu}/u.test(text) ? text.replace(/['’]s$/u, '') : lower)),
    ),
    pronouns: new Set(pronouns),
    thirdPerson: pronouns.find((one) => one === 'he' || one === 'she') ?? null,
    asks: asksAtEnd.test(prose.slice(at.start, end)),
  };
}

/** “…,” or “…” – and more words behind it: the sentence tells by itself who speaks. */
function goesOnBehind(quoted: string, rest: string): boolean {
  const [behind = ''] = /^[\s\u2060]*,?/u.exec(rest) ?? [];
  const comma = /,[^\p{L}\p{N}]{0,3}$/u.test(quoted + behind);
  return (comma || /^\s*[–—-]\s*\p{L}/u.test(rest)) && /\p{Ll}{2}/u.test(rest);
}

/** "is blunt": a state. "shrugs": an act. "is a deckhand": neither. */
function presents({ reading: { tokens } }: ParagraphMentions, end: number): 'state' | 'act' | null {
  let at = firstFrom(tokens, end);
  while (
    /^(?:,|who|herself|himself|also|then|only|just|simply|still|\p{L}+ly)$/u.test(tokens[at]?.lower ?? '')
  )
    at += 1;
  const verb = tokens[at]?.lower ?? '';
  if (presentingVerbs.has(verb)) return 'act';
  if (!copulas.has(verb)) return null;
  const next = tokens
    .slice(at + 1, at + 4)
    .find(({ lower }) => !/^(?:not|also|still|more|\p{L}+ly)$/u.test(lower));
  return next && /^\p{Ll}/u.test(next.text) && !determiners.has(next.lower) ? 'state' : null;
}
