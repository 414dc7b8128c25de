import { notLabels } from '../lexicon/label-words';
import type { Span } from '../analysis';
import type { Paragraph } from './draft';
import { FILLER } from './draft';

const word = "\\p{Lu}[\\p{L}\\p{N}\\u2060.'’-]*";
/** "Mara Quill:", "Quill:", "The Presiding Officer:", "MS. QUILL (D-Tarn):", "Q14 Mr Quill:", with words after it on the same line. */
const head = new RegExp(
  `^(${word}(?: +(?:(?:of|for|the|de|van|von) +){0,2}${word}){0,5})(?: +\\([^()]{1,40}\\))? *:(?= +\\S)`,
  'u',
);
/** "Q. Why did it fail?", "A. Money.": nobody's initial where the two take turns. */
const stoppedHead = /^(Q|A|Question|Answer) *\.(?= +\S)/u;
/** "Orr: “No.”" quotes Orr and needs no transcript. */
const quoted = /^ *["“‘«„]/u;

/** No label is longer, what stands in brackets included. */
const longestHead = 90;

/**
 * Finds the speaker's labels of interviews and transcripts, which a paragraph by itself does not tell from headings
 * ("Quill: It was cold." and "Weather: It was cold."): labels take turns. Where two names, by their last words, each
 * open two paragraphs or more, or where one opens three, every paragraph that opens with a name and a colon is one. Where both
 * "Q." and "A." open paragraphs, these are labels too.
 */
export function findLabels(paragraphs: readonly Paragraph[]): (Span | null)[] {
  const heads = paragraphs.map(({ prose }) => headOf(prose));
  const turns = new Map<string, number>();
  const stopped = new Set<string>();
  const names = new Set<string>();
  for (const [at, found] of heads.entries()) {
    if (!found || isHeading(paragraphs[at])) continue;
    if (found.stopped) stopped.add(found.last.charAt(0));
    else turns.set(found.last, (turns.get(found.last) ?? 0) + 1);
    names.add(found.name);
  }
  const counts = [...turns.values()];
  const takesTurns = counts.filter((count) => count > 1).length > 1 || counts.some((count) => count > 2);
  const answers = stopped.size > 1;
  return heads.map((found, at) => {
    if (!found || !(found.stopped ? answers : takesTurns)) return null;
    // A short first turn may look like a second line of the headline.
    const isTurn = !isHeading(paragraphs[at]) || (at > 0 && names.has(found.name));
    return isTurn ? { start: 0, end: found.end } : null;
  });
}

function isHeading(paragraph: Paragraph | undefined): boolean {
  return paragraph?.zone === 'headline' || paragraph?.zone === 'crosshead';
}

/** What may be a label at the head of a paragraph. */
interface Head {
  readonly end: number;
  /** Its words without brackets, lower case. */
  readonly name: string;
  /** The last of them. */
  readonly last: string;
  /** Whether it ends with a full stop and no colon. */
  readonly stopped: boolean;
}

/** What may be a label at the head of a paragraph; null where nothing may be one. */
export function headOf(prose: string): Head | null {
  const [whole, part] = stoppedHead.exec(prose.slice(0, longestHead)) ?? [];
  if (whole !== undefined && part !== undefined)
    return { end: whole.length, name: part.toLowerCase(), last: part.toLowerCase(), stopped: true };
  const found = head.exec(prose.slice(0, longestHead));
  const name = found?.[1];
  if (!found || name === undefined) return null;
  const names = name.replaceAll(FILLER, '').replaceAll('’', "'").toLowerCase().split(/ +/);
  const last = names.at(-1) ?? '';
  // "The Tarn Review:" asks in its own name; "Editor's note:" does not.
  const isTitled = names.length > 2 && names[0] === 'the';
  if (quoted.test(prose.slice(found[0].length)) || (!isTitled && names.some((one) => notLabels.has(one))))
    return null;
  return { end: found[0].length, name: names.join(' '), last, stopped: false };
}
