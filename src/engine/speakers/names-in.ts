import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import { kinship } from '../lexicon/roles';
import { covers } from '../text/span';
import type { FoundMention, Name } from './mention';
import type { ParagraphMentions } from './paragraph-mentions';
import { splitPersonName } from './person-names';

/** The names that a paragraph makes known: all but those in a speaker's label; with the acronym in brackets after one. */
export function namesIn({
  mentions,
  reading: { tokens },
  found,
}: ParagraphMentions): { readonly name: Name; readonly acronym: string | null }[] {
  const label = found.find(({ construction }) => construction === 'label')?.source[0];
  return mentions.flatMap((mention) => {
    const { name, form, to } = mention;
    if ((label && covers(label, mention)) || !name || form !== 'name') return [];
    const inBrackets = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')';
    const next = inBrackets ? (tokens[to + 1]?.text ?? '') : '';
    return { name, acronym: /^\p{Lu}[\p{L}&-]*\p{Lu}$/u.test(next) ? next : null };
  });
}

/** The given names that share the surname of the person after them: "Kemi and Robert Quill’s daughter", "the parents, Kemi, 31, and Robert Quill". */
export function sharedSurnames({ mentions, reading }: ParagraphMentions): Name[] {
  return mentions.flatMap((mention, index) => {
    const { name, quotation, sentence } = mention;
    if (name?.shape !== 'single' || name.titles.length > 0 || quotation >= 0) return [];
    const other = mentions.slice(index + 1, index + 4).find((one) => one.name?.shape === 'person');
    if (!other?.name || other.name.titles.length > 0 || other.sentence !== sentence) return [];
    if (!isJoined(reading.tokens.slice(mention.to, other.from)) || !tellsOfKin(reading, mention)) return [];
    const surname = splitPersonName(other.name.words).surname;
    const words = [...name.words, ...surname];
    return [{ ...name, words, display: words.join(' '), shape: 'person', uncertain: false }];
  });
}

function isJoined(between: readonly Token[]): boolean {
  return /^(?:, \d{1,3} ,? ?)?(?:and|&)$/u.test(between.map(({ lower }) => lower).join(' '));
}

/** Whether the sentence speaks of a family, outside quotation marks. */
function tellsOfKin({ tokens, sentences }: Reading, { sentence }: FoundMention): boolean {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  return tokens.slice(from, to).some(({ lower, quotation }) => quotation < 0 && kinship.has(lower));
}
