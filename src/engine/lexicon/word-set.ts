/** The words of a list, as a set: separated by white space; `_` stands for a space inside an entry. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}
