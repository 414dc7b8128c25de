import type { Span } from '../analysis';
import { pronounForms } from '../lexicon/pronouns';
import { wordSet } from '../lexicon/word-set';
import type { ParagraphMentions } from './paragraph-mentions';

/** Who is nobody in particular. */
export const impersonal = wordSet(
  'you one nobody no_one anyone anybody there this that these those what none none_of_them',
);

/** A description is printed up to here. */
export const longestName = 140;

/** A source that is one of a group spoken of before: "one", "another", "the other". */
export const memberWords =
  /^(?:[Oo]ne|[Aa]nother|(?:[Aa]|[Tt]he) (?:second|third|fourth|fifth)|[Tt]he (?:first|other))(?:,\s*(?![\s\p{Lu}]).*)?$/su;

/** "A jury on Thursday": when it spoke is no part of what it is. */
const whenAtEnd = /(?<=^(?:an?|the)\s+\S+)\s+on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/iu;

export function isRelative({ reading }: ParagraphMentions, span: Span): boolean {
  const word = reading.paragraph.prose.slice(span.start, span.end).trim().toLowerCase();
  return pronounForms.get(word) === 'who' || word === 'that';
}

/** Without the comma, the relative clause or the aside at the end, and without a possessive. */
export function trimSource(prose: string, span: Span): Span {
  const words = prose.slice(span.start, span.end);
  if (/\b(?:those|anyone|everyone|all) who\b/iu.test(words)) return span;
  const single =
    /^(?:a|an|the|this|that|one|another|his|her|its|their)\s/iu.test(words) &&
    !/^(?:one in|the \w+ and)\b/iu.test(words);
  const cut = (
    single ? /(?:,|\s+who\b).*$/su : /(?:,\s*(?:who|which|speaking|asking|whose)\b|\s+who\b).*$/su
  ).exec(words);
  const kept = (cut ? words.slice(0, cut.index) : words)
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(whenAtEnd, '')
    .replace(/(?<=\sand\s.*)\s(?:both|each|all|themselves)$/iu, '')
    .replace(/(?<=\p{L})[’']\u2060*s\u2060*$/u, '');
  return { start: span.start, end: span.start + kept.length };
}
