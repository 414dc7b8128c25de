import { notLabels } from '../lexicon/label-words';
import type { Span } from '../analysis';
import type { Paragraph } from './draft';
import { FILLER } from './draft';

const word = "\\p{Lu}[\\p{L}\\u2060.'’-]*";
/** "Mara Quill:", "Quill:", "The Presiding Officer:", "MS. QUILL (D-Tarn):", with words after it on the same line. */
const head = new RegExp(
  `^(${word}(?: +(?:(?:of|for|the|de|van|von) +){0,2}${word}){0,5})(?: +\\([^()]{1,40}\\))? *:(?= +\\S)`,
  'u',
);
/** "Orr: “No.”" quotes Orr and needs no transcript. */
const quoted = /^ *["“‘«„]/u;

/** No label is longer, what stands in brackets included. */
const longestHead = 90;

/**
 * Finds the speaker's labels of interviews and transcripts, which a paragraph by itself does not tell from headings
 * ("Quill: It was cold." and "Weather: It was cold."): labels take turns. Where two names, by their last words, each
 * open two paragraphs or more, or where one opens three, every paragraph that opens with a name and a colon is one.
 */
export function findLabels(paragraphs: readonly Paragraph[]): (Span | null)[] {
  const heads = paragraphs.map(({ prose, zone }) =>
    zone === 'headline' || zone === 'crosshead' ? null : headOf(prose),
  );
  const turns = new Map<string, number>();
  for (const found of heads) if (found) turns.set(found.last, (turns.get(found.last) ?? 0) + 1);
  const counts = [...turns.values()];
  const takesTurns = counts.filter((count) => count > 1).length > 1 || counts.some((count) => count > 2);
  return heads.map((found) => (found && takesTurns ? { start: 0, end: found.end } : null));
}

/** What may be a label at the head of a paragraph: where it ends, and its last word. */
export function headOf(prose: string): { readonly end: number; readonly last: string } | null {
  const found = head.exec(prose.slice(0, longestHead));
  const name = found?.[1];
  if (!found || name === undefined) return null;
  const names = name.replaceAll(FILLER, '').replaceAll('’', "'").toLowerCase().split(/ +/);
  const last = names.at(-1) ?? '';
  if (quoted.test(prose.slice(found[0].length)) || names.some((one) => notLabels.has(one))) return null;
  return { end: found[0].length, last };
}
