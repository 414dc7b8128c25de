/** Only what Markdown would read as markup is escaped, so that the text can be read as it is. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_<]|\](?=[([])|^(?:[#>+-]|\d+[.)])(?=\s|$)/gu, '\\$&');
}

/** What HTML would read as a tag or an entity. */
export function escapeHtml(words: string): string {
  return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
