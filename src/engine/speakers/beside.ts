import { bodyOfNationality, bodyOfPlace } from '../lexicon/metonyms';
import type { FoundMention } from './mention';
import type { ParagraphMentions } from './paragraph-mentions';

/** So many tokens of a sentence are looked at on either side. */
const reach = 40;

/** The countries and bodies that the sentence of a mention speaks of outside quotation marks, by their keys. */
export function bodiesBeside({ reading }: ParagraphMentions, mention: FoundMention): string[] {
  const sentence = reading.sentences[mention.sentence];
  const from = Math.max(sentence?.from ?? 0, mention.from - reach);
  const to = Math.min(sentence?.to ?? 0, mention.to + reach);
  return reading.tokens.slice(from, to).flatMap(({ lower, quotation }) => {
    const body = bodyOfPlace.get(lower) ?? bodyOfNationality.get(lower);
    return body !== undefined && quotation < 0 ? [body] : [];
  });
}
