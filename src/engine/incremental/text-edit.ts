/** What makes one text of another: a stretch of the old one replaced by one of the new. Offsets are UTF-16, half-open. */
export interface TextEdit {
  readonly start: number;
  /** In the old text. */
  readonly oldEnd: number;
  /** In the new text. */
  readonly newEnd: number;
}

const chunk = 4096;

/** The smallest edit that makes `now` of `before`. */
export function editBetween(before: string, now: string): TextEdit {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start + chunk <= shorter && before.startsWith(now.slice(start, start + chunk), start))
    start += chunk;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  const rest = shorter - start;
  let same = 0;
  while (
    same + chunk <= rest &&
    before.endsWith(now.slice(now.length - same - chunk, now.length - same), before.length - same)
  )
    same += chunk;
  while (same < rest && before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same))
    same += 1;
  return { start, oldEnd: before.length - same, newEnd: now.length - same };
}
