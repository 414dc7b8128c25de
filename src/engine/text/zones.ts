import { bylineRoles, creditWords } from '../lexicon/bylines';
import type { Paragraph } from './draft';
import type { Steps } from '../steps';
import { findLead } from './leads';
import { findLabels } from './speaker-labels';
import { FILLER } from './draft';

/**
 * Says of each paragraph that the format left as `body` whether it is something else, by how it looks and where it
 * stands: headline, byline, crosshead, caption, a dateline by itself. Finds datelines and speaker's labels at the head of
 * paragraphs.
 */
export function* recognisingZones(paragraphs: readonly Paragraph[]): Steps<Paragraph[]> {
  const read: Paragraph[] = [];
  /** For paragraphs that may begin with a dateline: whether nothing of the story stands before. */
  const leading: (boolean | null)[] = [];
  let opening = true;
  let told = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const at: Place = {
      index,
      opening,
      before: read.at(-1),
      after: paragraphs[index + 1],
      last: paragraphs.length - 1,
    };
    const zone = zoneOf(paragraph, at);
    if (zone === 'body') opening = false;
    leading.push(zone === 'body' || zone === 'list-item' ? !told : null);
    read.push({ ...paragraph, zone });
    told ||= isStory({ ...paragraph, zone });
    yield;
  }
  const labels = findLabels(read);
  yield;
  const complete: Paragraph[] = [];
  for (const [at, paragraph] of read.entries()) {
    const label = labels[at] ?? null;
    const first = leading[at] ?? null;
    const lead = label || first === null ? null : findLead(paragraph.prose, first);
    complete.push({ ...paragraph, label, lead });
    yield;
  }
  return complete;
}

/** Whether a paragraph tells something of the story: what stands before the first may still be the name of an agency. */
export function isStory({ zone, prose }: Paragraph): boolean {
  return zone === 'body' && endsSentence.test(prose.slice(-longestEnd));
}
const longestEnd = 8;

/** Where a paragraph stands. */
export interface Place {
  readonly index: number;
  /** No body paragraph has been seen yet. */
  readonly opening: boolean;
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
  readonly last: number;
}

/** What a paragraph is, by its looks and its place where the format does not say. */
export function zoneOf(paragraph: Paragraph, at: Place): Paragraph['zone'] {
  if (paragraph.zone !== 'body') return paragraph.zone;
  const prose = paragraph.prose.replaceAll(FILLER, '');
  if (caption.test(prose) || (prose.length < 300 && captionEnd.test(prose))) return 'caption';
  if (prose.length > longestLine) return 'body';
  if ((at.opening || at.index < mostHeadlines || at.index >= at.last - 1) && isByline(prose)) return 'byline';
  if (loneDateline.test(prose) || loneTime.test(prose)) return 'dateline';
  if (item.test(prose)) return 'list-item';
  if (!isTitle(prose)) return 'body';
  if (at.opening && at.index < mostHeadlines && at.after !== undefined) {
    return at.after.prose.length >= prose.length / 2 ? 'headline' : 'body';
  }
  return isBetweenParagraphs(prose, at) ? 'crosshead' : 'body';
}

/** A headline is rarely longer, and the other short lines never. */
const longestLine = 150;
const longestCrosshead = 70;
/** Kicker, headline, standfirst. */
const mostHeadlines = 3;

/** "Photo: Ben Orr", "Pictured: …", "[Photograph by …]" */
const caption = new RegExp(`^[[(]?(?:${creditWords})(?:\\s*:|\\s+by\\s|\\s+courtesy\\s)`, 'iu');
/** "… on Monday. Photograph: Ben Orr/Tarn News" */
const captionEnd = new RegExp(
  `[.!?)\\]]\\s+[[(]?(?:${creditWords})\\s*(?::|by\\s)\\s*\\p{Lu}[^.!?]{1,60}[)\\]]?\\.?$`,
  'iu',
);

const name =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:de|van|von|der|al|bin|la|le|du|di|da|Mc|O’)? ?\\p{Lu}[\\p{L}'’.-]*){1,3}";
const names = `${name}(?:(?:, ${name})*,? (?:and|&|in [\\p{Lu}]\\p{L}+(?: and)?) ${name})*`;
const bylines: readonly RegExp[] = [
  new RegExp(
    `^(?:Words |Story |Text |Reporting |Written |Analysis )?by:? ${names}(?:[,|–—-].{0,80}| in \\p{Lu}.{0,40}| for .{0,40})?$`,
    'iu',
  ),
  new RegExp(`^${names}\\s*[,|–—]\\s*(?:[\\p{L}&’'-]+ ){0,4}(?:${bylineRoles})\\b[^.!?]{0,40}$`, 'u'),
  /^\((?:Additional )?(?:Reporting|Writing|Editing|Compiled) by [^()]{3,140}\)$/iu,
  /^(?:BY|FROM) [\p{Lu} .'’-]{4,40}(?:, [\p{Lu} ,.'’-]{3,50})?$/u,
];
const isByline = (prose: string): boolean => bylines.some((byline) => byline.test(prose));

/** "LAGOS, 3 May", "Tuesday 3 May 2022, 10.42 BST", "Published: 3 May" */
const loneDateline =
  /^(?:(?:First )?(?:Published|Updated|Last modified|Posted)\b.{0,60}\d.{0,30}|(?:\p{Lu}[\p{L} .]{2,24},? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?(?:[, ]+\d{1,2}[.:]\d{2}.{0,12})?)$/u;
const loneTime = /^[[(]?\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{3,4})?[\])]?:?$/u;

/** A bullet or a number, in a format that has no lists of its own. A dash by itself may open a dialogue: no item. */
const item = /^(?:[•·▪◦‣*]\s*|-\s|\(?\d{1,2}[.)]\s)\S/u;

/** Looks like a headline or crosshead: begins like a sentence and does not end like one, is no label and no name. */
function isTitle(prose: string): boolean {
  return startsTitle.test(prose) && !endsSentence.test(prose) && !label.test(prose) && !signature.test(prose);
}
const startsTitle = /^["'“‘«„»”(]?\s?[\p{Lu}\p{N}\p{Lo}£$€].*\p{L}/u;
const endsSentence = /(?:[.:;,…–—-]|[.!?…,]["'”’»)\]]+)\s*$/u;
const label =
  /^(?:Q|A|[\p{Lu}][\p{Lu} .'’-]{1,30}|Question|Answer|(?:\p{Lu}[\p{L}.'’-]* ){1,4}\([^()]{1,40}\)(?=:)|Q\d{1,3} [\p{L} .'’-]{1,40}(?=:))\s*[:.]/u;
/** "— J. Orr, Hull" */
const signature = /^[–—―-]/u;

/** A crosshead stands between paragraphs that are longer than itself and look like prose. */
function isBetweenParagraphs(prose: string, { before, after, opening }: Place): boolean {
  if (!before || !after || opening || prose.length > longestCrosshead) return false;
  if (prose.split(' ').length > 12 || /[!?]$/.test(prose)) return false;
  if (isSignatureOf(prose, before)) return false;
  return (
    after.zone !== 'list-item' &&
    after.prose.length > Math.max(40, prose.length) &&
    before.zone !== 'crosshead'
  );
}

/** A name and place under a quotation, as letters and vox pops have it: "J. Orr, Hull". */
function isSignatureOf(prose: string, before: Paragraph): boolean {
  return /["”’»]\u2060*$/u.test(before.prose) && signatureLine.test(prose);
}
const signatureLine = new RegExp(`^${name}(?:, .{2,40})?$`, 'u');
