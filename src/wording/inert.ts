/**
 * Words of the draft as Markdown that shows them as they are and does nothing: every punctuation mark escaped (so
 * that no link, address, image, tag, code or icon comes of them), on one line.
 *
 * `MarkdownString.appendText` makes every space a no-break space, so a long sentence would not wrap, and leaves tags
 * and bare addresses alone.
 */
export function inert(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
