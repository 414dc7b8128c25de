import { foldName, isInitial, readableWords, sameGiven } from '../engine';
import type { Analysis, Mention, Span, Speaker } from '../engine';

/** A word of a mention that is a word of the person's name. */
export interface NameWord extends Span {
  readonly written: string;
  /** Which word of the full name it is: an index into {@link nameParts}. */
  readonly part: number;
}

/** The words of the full name: "Maarten", "van", "der", "Berg". */
export function nameParts({ name }: Speaker): string[] {
  return name.split(/\s+/u);
}

/**
 * The words of the name in a mention, in text order: of "Dr. Sergej Lavrov", "Sergej" and "Lavrov". Titles and honours
 * match no part of the name and are left out. Empty for a pronoun, a description or a handle.
 */
export function nameWords(text: string, analysis: Analysis, speaker: Speaker, mention: Mention): NameWord[] {
  if (!['name', 'short-name', 'label'].includes(mention.form)) return [];
  const forms = partForms(speaker);
  const words = wordsIn(text, analysis, mention);
  const found: NameWord[] = [];
  let next = forms.length - 1;
  for (const word of words.toReversed()) {
    const part = forms.findLastIndex(
      (known, at) => at <= next && known.some((form) => isSame(word.written, form)),
    );
    if (part < 0) continue;
    found.unshift({ ...word, part });
    next = part - 1;
  }
  const last = words.at(-1);
  const isSurnameSpeltOtherwise = found.length === 0 && mention.form !== 'label' && speaker.kind === 'person';
  return isSurnameSpeltOtherwise && last ? [{ ...last, part: forms.length - 1 }] : found;
}

/** Every known form of each part of the name, from all its spellings. */
function partForms(speaker: Speaker): string[][] {
  const parts = nameParts(speaker);
  const others = speaker.spellings
    .map((spelling) => spelling.split(/\s+/u))
    .filter(({ length }) => length === parts.length);
  return parts.map((part, at) => [part, ...others.flatMap((spelling) => spelling[at] ?? [])]);
}

function isSame(written: string, known: string): boolean {
  return written === known || sameGiven(written, known);
}

function wordsIn(text: string, analysis: Analysis, { start, end }: Span): Omit<NameWord, 'part'>[] {
  return [...analysis.prose.slice(start, end).matchAll(word)].map((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return { ...span, written: readableWords(text, analysis, span) };
  });
}

/** From a letter or figure to the last one before a space, with an initial's full stop. */
const word = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}\u2060])?\.?/gu;

/**
 * A word of a new name in the form in which the old one is written at a place: an initial stays one, capitals stay
 * capitals, and a word that the user has left as it was changes only other spellings of itself.
 *
 * @param written The word at this place.
 * @param before The word where the user has written over it; undefined where it is not part of what was written over.
 */
export function inFormOf(written: string, before: string | undefined, after: string): string {
  if (isInitial(written) && !isInitial(after)) {
    const letter = after.charAt(0);
    return written.startsWith(letter) ? written : letter + written.slice(1);
  }
  const isUnchanged = before === undefined || before === after;
  if (isUnchanged && written.toLowerCase() === after.toLowerCase()) return written;
  if (isUnchanged && foldName(written) !== foldName(after)) return written;
  return isCapitals(written) && !isCapitals(before ?? '') ? after.toUpperCase() : after;
}

function isCapitals(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}
