import { verbsBesideQuotations } from '../lexicon/verbs-beside-quotations';

const verb = `(?:${[...verbsBesideQuotations].join('|')})`;
const subject =
  "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|(?:[Tt]he )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3})";

/** Where a quotation plainly stops being one: "…, said Orr", "…, Orr said." After the comma or other stop. */
const attribution = new RegExp(
  `(?<=[,?!])['"’”]? (?:${verb} ${subject}|${subject} ${verb}(?=[.,:;]|$))`,
  'gu',
);

/** A sentence ends here: after the full stop, and closing marks that belong to other pairs. */
const sentenceEnd = /[.!?…](?= +["“‘'«(]?\p{Lu})/gu;

/**
 * Where a quotation ends that has no closing mark, between `start` and `limit`: before "…, said Orr"; where the rest
 * of the paragraph can be meant, at its end, as the next paragraph may go on; otherwise with its first sentence.
 */
export function endOfUnclosed(
  prose: string,
  start: number,
  limit: number,
  { opensParagraph, endsParagraph }: { readonly opensParagraph: boolean; readonly endsParagraph: boolean },
): number {
  const words = prose.slice(start, limit);
  attribution.lastIndex = 0;
  const found = attribution.exec(words);
  if (found) return start + found.index;
  // Whole sentences go on to the end of the paragraph; a fragment within a sentence does not outlast it.
  const fragment = !opensParagraph && /^\s*\p{Ll}/u.test(words);
  if (!endsParagraph || fragment) {
    sentenceEnd.lastIndex = 0;
    const end = sentenceEnd.exec(words);
    if (end) return start + end.index + 1;
  }
  return start + words.trimEnd().length;
}

/**
 * Where a quotation begins that has no opening mark, after `from`: at the head of the paragraph, or after an
 * earlier quotation with the next sentence. Null where that cannot be told.
 */
export function startOfUnopened(prose: string, from: number, end: number): number | null {
  if (from === 0) return /\S/.test(prose.slice(0, end)) ? 0 : null;
  const words = prose.slice(from, end);
  const border = /[.!?] +(?=\p{Lu})/u.exec(words);
  return border ? from + border.index + border[0].length : null;
}
