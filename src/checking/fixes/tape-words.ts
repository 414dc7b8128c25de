import type { Analysis, Span } from '../../engine';
import type { Check, CheckLabel, DraftEdit, EditKind } from '../check';

/** Labels of quotations that have words of the tape to be put right by. */
const corrigible: ReadonlySet<CheckLabel> = new Set([
  'cleaned-up',
  'tidied',
  'unmarked-cut',
  'altered',
  'approximate',
  'differs',
]);

const spoken: ReadonlySet<EditKind> = new Set(['hesitation', 'soft']);

/**
 * What makes the words inside the marks the tape's own: one change for each part of the quotation that has any, its marks,
 * brackets and ellipses left as they are. `hesitations`: also what was left out as a stumble.
 * Null where nothing is to be changed, or where it cannot be done to the word: somebody else's words, parts put together,
 * words that nobody could hear, markup in between.
 */
export function withTapeWords(
  text: string,
  { prose }: Analysis,
  { label, flags, edits, joins, content }: Check,
  hesitations: boolean,
): DraftEdit[] | null {
  if (!corrigible.has(label) || joins.length > 0 || flags.includes('wrong-speaker')) return null;
  const wanted = edits.filter(({ kind }) => kind !== 'marked' && (hesitations || !spoken.has(kind)));
  if (wanted.length === 0) return null;
  const corrections = wanted.flatMap(({ correction }): DraftEdit[] =>
    correction ? [{ ...correction, text: hesitations ? correction.text : correction.clean }] : [],
  );
  if (corrections.length < wanted.length) return null;
  const style = apostrophe(text);
  const changes: DraftEdit[] = [];
  for (const part of content) {
    const own = corrections
      .filter((one) => part.start < one.start && one.end < part.end)
      .sort((a, b) => a.start - b.start);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) continue;
    const { start, end } = { start: first.start, end: last.end };
    // What is markup, and what an entity, is the draft's and not the speaker's.
    if (text.slice(start, end) !== prose.slice(start, end)) return null;
    changes.push({ start, end, text: styled(applied(text, { start, end }, own), style) });
  }
  const placed =
    changes.length > 0 && corrections.every((one) => changes.some((change) => covers(change, one)));
  return placed ? changes : null;
}

/** The text of a span after some changes within it, in order. */
function applied(text: string, { start, end }: Span, changes: readonly DraftEdit[]): string {
  let result = '';
  let at = start;
  for (const change of changes) {
    result += text.slice(at, Math.max(at, change.start)) + change.text;
    at = Math.max(at, change.end);
  }
  return result + text.slice(at, end);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The apostrophe that the draft writes most. */
function apostrophe(text: string): string {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/\p{L}’\p{L}/gu) > count(/\p{L}'\p{L}/gu) ? '’' : "'";
}

function styled(words: string, mark: string): string {
  return words.replace(/(?<=\p{L})['’](?=\p{L})/gu, mark);
}
