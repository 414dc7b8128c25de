import { abbreviationsBeforeNames } from '../lexicon/abbreviations';
import { verbsBesideQuotations } from '../lexicon/verbs-beside-quotations';

const verb = `(?:${[...verbsBesideQuotations].join('|')})`;
const subject =
  "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|(?:[Tt]he )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3})";

/** Where a quotation plainly stops being one: "…, said Orr", "…, Orr said." After the comma or other stop. */
const attribution = new RegExp(
  `(?<=[,?!])['"’”]? (?:${verb} ${subject}|${subject} ${verb}(?=[.,:;]|$))`,
  'gu',
);

const abbreviations = [...abbreviationsBeforeNames]
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|');

/** A sentence ends here: at the full stop, if it is not that of an initial or an abbreviation. */
const sentenceEnd = new RegExp(
  `(?:[!?…]|(?<!(?<![\\p{L}])(?:\\p{Lu}|${abbreviations}))\\.)(?= +["“‘'«(]?\\p{Lu})`,
  'gu',
);

/** A single closing mark, typed for a double one. */
const mismatched = /[.,?!…]['’](?= |$)/;

/**
 * Where a quotation ends that has no closing mark, between `start` and `limit`: before "…, said Orr", or at a closing
 * mark of another sort; where the rest of the paragraph can be meant, at its end, as the next paragraph may go on;
 * otherwise with its first sentence. Null where it does not end before `limit` in the middle of a paragraph.
 */
export function endOfUnclosed(
  prose: string,
  start: number,
  limit: number,
  { opensParagraph, double }: { readonly opensParagraph: boolean; readonly double: boolean },
): number | null {
  const words = prose.slice(start, limit);
  attribution.lastIndex = 0;
  const said = attribution.exec(words);
  if (said) return start + said.index;
  if (double && !/[‘`]| '/.test(words)) {
    const found = mismatched.exec(words);
    if (found) return start + found.index + found[0].length;
  }
  const endsParagraph = limit === prose.length;
  // Whole sentences go on to the end of the paragraph; a fragment within a sentence does not outlast it.
  const fragment = !opensParagraph && /^\s*\p{Ll}/u.test(words);
  if (!endsParagraph || fragment) {
    sentenceEnd.lastIndex = 0;
    const end = sentenceEnd.exec(words);
    if (end) return start + end.index + 1;
  }
  if (endsParagraph) return prose.length;
  return /[.!?…] *$/.test(words) ? start + words.trimEnd().length : null;
}

/**
 * Where a quotation begins that has no opening mark, after `from`: at the head of the paragraph, or after an
 * earlier quotation with the next sentence. Null where that cannot be told.
 */
export function startOfUnopened(prose: string, from: number, end: number): number | null {
  const words = prose.slice(from, end);
  const introduced = [...words.matchAll(introduction)].at(-1);
  if (introduced) return from + introduced.index + introduced[0].length;
  if (from === 0) return /\S/.test(words) ? 0 : null;
  const border = /[.!?] +(?=\p{Lu})/u.exec(words);
  return border ? from + border.index + border[0].length : null;
}

/** "she added, It …" */
const introduction = new RegExp(`(?<![\\p{L}])${verb}[,:] +(?=\\p{Lu})`, 'gu');
