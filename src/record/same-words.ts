/**
 * The words of a passage as far as they matter to somebody who has checked it. Left out is what typesetting changes:
 * the shape of quotation marks, dashes, spaces and apostrophes, full stops, commas and exclamation marks, markup, and
 * the case of the first letter. Kept is what may change the sense: words and figures, the case of the others ("us",
 * "US"), question marks, ellipses, brackets, signs of currency and per cent.
 *
 * Linear in the length of the text.
 */
export function wordsThatMatter(text: string): string[] {
  const words = wordsAsWritten(text);
  const [first] = words;
  if (first !== undefined) words[0] = first.charAt(0).toLowerCase() + first.slice(1);
  return words;
}

/** The same with the first letter as it is. */
export function wordsAsWritten(text: string): string[] {
  return (
    text
      .replace(/<\/?[a-z][^<>]*>|[\u2060\u00ad\u200b]/giu, '')
      .replace(/\.{3,}|\.(?:\s\.){2,}/gu, '…')
      .replace(/[’‘ʼ]/gu, "'")
      .replace(/[\u2010\u2011]/gu, '-')
      .normalize('NFC')
      .match(wordOrSign) ?? []
  );
}

/** A figure with its sign and separators, a word with its apostrophes and hyphens, or a sign. */
const wordOrSign =
  /[-+−]?\p{N}[\p{L}\p{N}\p{M}]*(?:[.,:'-][\p{L}\p{N}]+)*|[\p{L}\p{M}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}\p{M}]+)*|[?…[\]%‰°\p{Sc}]/gu;

/** The words of several passages read one after the other, as one string to compare. */
export function wordKey(passages: readonly string[]): string {
  return wordsThatMatter(passages.join(' ')).join(' ');
}
