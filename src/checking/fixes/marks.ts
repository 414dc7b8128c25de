import type { Span } from '../../engine';

const opening = /^(?:&(?:ldquo|lsquo|laquo|quot);|``|`|<<|[“”„«»‘‚‹"'])/u;
const closing = /(?:&(?:rdquo|rsquo|raquo|quot);|''|>>|[“”«»’‘›"'])$/u;

/** The marks that a quotation is between, as the draft writes them; null where there are none on one side. */
export function marksAround(
  text: string,
  content: readonly Span[],
): { readonly open: string; readonly close: string } | null {
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last) return null;
  const open = opening.exec(text.slice(first.start, first.end))?.[0];
  const close = closing.exec(text.slice(last.start, last.end))?.[0];
  return open === undefined || close === undefined ? null : { open, close };
}

/** An ellipsis as a draft may write it. */
export const ellipsisPattern = '\\[(?:…|\\. ?\\. ?\\.)\\]|\\((?:…|\\. ?\\. ?\\.)\\)|…|\\. \\. \\.|\\.{3}';

/** The ellipsis that the draft writes most; one character where it has none. */
export function ellipsisOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(new RegExp(ellipsisPattern, 'gu')))
    counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '…';
}
