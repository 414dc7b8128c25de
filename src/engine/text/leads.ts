import type { Span } from '../analysis';
import { labelTitles, spokenWords } from '../lexicon/label-words';
import { placeNames } from '../lexicon/metonyms';
import { places } from '../lexicon/places';

const month = '(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const date = `(?:\\d{1,2} ${month}|${month} \\d{1,2}|\\d{1,2}/\\d{1,2})(?:,? \\d{4})?`;

/** "LAGOS", "NEW YORK", "ST. JOHN'S", "LAGOS/ABUJA": two letters at least, so that "I" and "A" are none. */
const place = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
/** "Nigeria", "N.C.", "D.C." after the place. */
const region = ",? (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*)?";
const agency = "\\((?:[\\p{L}.&/’' -]{2,30})\\)";
const dash = '\\s*(?:(?:[–—―-]\\u2060*){1,2}|:)\\s+';

/** "10.42am: ", "10:42 BST – ", "[14:05] ". Without a separator only where a letter or "am" follows the figures. */
const clock =
  '\\d{1,2}[.:]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:GMT|BST|CET|CEST|UTC|E[SD]T|P[SD]T|WAT))?';

const leads: readonly RegExp[] = [
  // LAGOS (Reuters) – … | LAGOS, Nigeria (AP) — … | LAGOS, May 3 (Tarn News) – …
  new RegExp(`^${place}(?:${region})?(?:,? ${date})? ${agency}${dash}`, 'u'),
  new RegExp(`^${place}(?:${region})?,? ${date}${dash}`, 'u'),
  // London, 3 May (Tarn News) – …
  new RegExp(
    `^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:${region})?(?:,? ${date})? ${agency}\\s*(?:[–—―-]\\u2060*){1,2}\\s+`,
    'u',
  ),
  // (Reuters) – …
  new RegExp(`^${agency}\\s*(?:[–—―-]\\u2060*){1,2}\\s+`, 'u'),
  new RegExp(
    `^(?:\\[${clock}\\]|\\(${clock}\\)|${clock}(?=\\s*[:–—|-]\\s|\\s[\\p{Lu}“‘"'«]))\\s*(?:[:–—|-]+\\s+|\\s)`,
    'u',
  ),
];

/** LAGOS, Nigeria — … | LAGOS — … Further down, a name before a dash may be a speaker's label. */
const openingLead = new RegExp(`^${place}(?:${region})?\\s*[–—―]\\u2060*\\s+`, 'u');

/** MUMBAI: … The name must be a known place's, or the words no speaker's, for it may as well be a speaker's label. */
const placeLead = new RegExp(`^(${place}): +(?=[\\p{L}\\p{N}])`, 'u');
/** New Delhi: … of a known place. */
const smallPlaceLead = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}): +(?=\p{Lu}|\p{N})/u;
/** A story's first paragraph is longer, and has none of the words that people talking have. */
const fewestLeadWords = 100;

function isNarrated(words: string): boolean {
  const plain = words.replaceAll(/["“‘][^"”]*["”’]/gu, ' ');
  return (
    words.length >= fewestLeadWords &&
    !plain.includes('?') &&
    !plain
      .toLowerCase()
      .split(/[^\p{L}'’]+/u)
      .some((word) => spokenWords.has(word.replace('’', "'")))
  );
}

/** Nothing that introduces a paragraph is longer. */
const longestLead = 90;

/**
 * The dateline or time that a paragraph's prose begins with, its dash and the space after it included. `opening`
 * says that it is the first paragraph of the story.
 */
export function findLead(prose: string, opening: boolean): Span | null {
  const head = prose.slice(0, longestLead);
  // MS. QUILL (D-Tarn): a title before a name makes it a speaker's label.
  if (labelTitles.has((/^\p{Lu}+/u.exec(head)?.[0] ?? '').toLowerCase())) return null;
  for (const lead of opening ? [...leads, openingLead] : leads) {
    const found = lead.exec(head);
    if (found && found[0].length < prose.length) return { start: 0, end: found[0].length };
  }
  if (!opening) return null;
  const shouted = placeLead.exec(head);
  const [whole = '', name = ''] = shouted ?? smallPlaceLead.exec(head) ?? [];
  const known = places.has(name.toLowerCase()) || placeNames.has(name.toLowerCase());
  const isLead = known || (shouted !== null && isNarrated(prose.slice(whole.length)));
  return isLead ? { start: 0, end: whole.length } : null;
}
