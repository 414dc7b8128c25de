import { abbreviationsBeforeNames } from '../lexicon/abbreviations';
import { verbsBesideQuotations } from '../lexicon/verbs-beside-quotations';

/** Where an attribution may begin: after a comma, question or exclamation mark. */
const afterStop = /[,?!]['"’”]? (?=\p{L})/gu;

const pronoun = /^(?:he|she|they|it|i|we)$/;
const name = /^\p{Lu}/u;

/** Where "…, said Orr" or "…, Mara Quill said." begins within the words; -1 where nothing like it is. */
function findAttribution(words: string): number {
  for (const found of words.matchAll(afterStop)) {
    const after = found.index + found[0].length;
    const [first = '', second = '', ...more] = words.slice(after, after + 100).split(' ');
    const isSubject = pronoun.test(first.toLowerCase()) || name.test(first) || first.toLowerCase() === 'the';
    if (verbsBesideQuotations.has(first)) {
      if (pronoun.test(second) || name.test(second) || second === 'the') return found.index + 1;
    } else if (
      isSubject &&
      [second, ...more.slice(0, 3)].some((word, at, all) => isLastVerb(word, all.slice(0, at)))
    ) {
      return found.index + 1;
    }
  }
  return -1;
}

/** "said." after nothing but the rest of a name. */
const isLastVerb = (word: string, between: readonly string[]): boolean =>
  (/[.,:;]$/.test(word) ? verbsBesideQuotations.has(word.slice(0, -1)) : false) &&
  between.every((part) => name.test(part));

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
  const said = findAttribution(words);
  if (said >= 0) return start + said;
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
  let introduced = -1;
  for (const found of words.matchAll(introduction)) {
    if (verbsBesideQuotations.has(found[1] ?? '')) introduced = found.index + found[0].length;
  }
  if (introduced >= 0) return from + introduced;
  if (from === 0) return /\S/.test(words) ? 0 : null;
  const border = /[.!?] +(?=\p{Lu})/u.exec(words);
  return border ? from + border.index + border[0].length : null;
}

/** "she added, It …": a comma or colon before a capital letter. */
const introduction = /(?<!\p{L})(\p{L}{2,20})[,:] +(?=\p{Lu})/gu;
