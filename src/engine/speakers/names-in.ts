import { covers } from '../text/span';
import type { Name } from './mention';
import type { ParagraphMentions } from './paragraph-mentions';

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
