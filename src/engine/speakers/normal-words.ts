/** The words of a text without marks, case and typography: what two printings of the same words have in common. */
export function onlyWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2060\u00ad\u200b]/gu, '')
      .replace(/[’‘]/gu, "'")
      .match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}
