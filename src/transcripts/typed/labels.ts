import type { Head } from './head';

const usual =
  /^(?:(?:unknown |male |female )?(?:speaker|voice|interviewer|interviewee|host|guest|moderator|reporter|journalist|presenter|narrator|question|answer|man|woman|audience(?: member)?|q|a)(?: ?#?[\dA-Z]{1,3})?)$/iu;
/** Words with a colon that open a note, not a turn. */
const notes = /^(?:note|n\.?b\.?|warning|ps|p\.s\.?|https?|tel|fax|e-?mail|www)$/i;
/** One word, or words in capitals but for "of", "de" and their like. */
const nameShape =
  /^[^\s]+$|^(?:(?:[^\s\p{Ll}]\S*|of|for|the|and|de|del|der|di|du|la|van|von|al|bin)(?:\s+|$))+$/u;

/** How much text there is, to tell how much of it is labelled. */
export interface Extent {
  readonly paragraphs: number;
  /** Lines that are not empty. */
  readonly lines: number;
}

/**
 * Which names are labels, of the heads of all lines: those that recur, those in capitals, the usual ones ("Speaker 2",
 * "Q"), those with a time beside them, and all of them where most paragraphs have one. "The point is: …" is none. A tab makes
 * a label where most lines have one.
 */
export function acceptLabels(heads: readonly (Head | null)[], extent: Extent): (head: Head) => boolean {
  const counts = new Map<string, number>();
  let labelled = 0;
  for (const one of heads) {
    if (
      one?.name == null ||
      one.form === 'tabbed' ||
      notes.test(one.name) ||
      !nameShape.test(withoutBrackets(one.name))
    )
      continue;
    labelled++;
    counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  }
  const tabs = heads.filter((one) => one?.form === 'tabbed').length;
  const isTable = tabs > 1 && tabs * 2 > extent.lines;
  const isInterview = labelled > 1 && labelled * 2 > extent.paragraphs;
  // The answers may be under "A", or under the names of those who give them.
  const isExamination = counts.has('Q') && counts.size > 1;
  const isRecord = heads.filter((one) => one?.form === 'record').length > 1;
  return ({ name: label, form }) => {
    if (label === null || notes.test(label)) return false;
    if (form === 'examination') return isExamination;
    if (form === 'record') return isRecord && (/\p{Lu}{2}/u.test(label) || (counts.get(label) ?? 0) > 1);
    if (form === 'tabbed') return isTable;
    if (form === 'certain' || usual.test(label)) return true;
    const bare = withoutBrackets(label);
    if ((counts.get(label) ?? 0) > 1 || (isInterview && nameShape.test(bare))) return true;
    return form !== 'bold' && /\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare);
  };
}

/** "MS. ORR (R-Tarn)" is shaped like a name by what stands before the brackets. */
function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^()]*\)/g, '');
}

/** Whether a name alone on its line may be a speaker's: no sentence, no heading in small letters. */
export function isNameAlone({ name }: Head): boolean {
  return (
    name !== null && !/[.,;:!?…-]$/.test(name) && nameShape.test(withoutBrackets(name)) && !notes.test(name)
  );
}
