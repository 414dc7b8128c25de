import {
  loneCapitals,
  namesLikeOpeners,
  neverNames,
  openerEndings,
  sentenceOpeners,
} from '../lexicon/capitals';
import { bodyOfNationality, bodyOfPlace } from '../lexicon/metonyms';
import { organisationWords, thingOpeners, thingWords } from '../lexicon/organisations';
import { places } from '../lexicon/places';
import { roleModifiers, roles } from '../lexicon/roles';
import {
  abbreviatedTitles,
  courtesyTitles,
  givenNameTitles,
  nameParticles,
  nameSuffixes,
  peers,
  titleOrSurname,
} from '../lexicon/titles';
import type { NameShape } from './mention';

/** A part of a run of capitalised words, word indexes half-open: a name, or a role before it. */
export interface RunPart {
  readonly from: number;
  readonly to: number;
  readonly shape: NameShape | 'role';
  /** Titles that stand before it, lower case. */
  readonly titles: readonly string[];
}

/** Drops the words that a run of capitalised words does not begin with: "However Quill", "Asked Orr". */
export function skipOpeners(words: readonly string[], opensSentence: boolean): number {
  if (/^no\.?$/u.test(lower(words[0])) && isKnownBody(words)) return 0;
  let from = 0;
  while (from < words.length && neverNames.has(lower(words[from]))) from += 1;
  if (from === words.length - 1 && loneCapitals.has(lower(words[from]))) return words.length;
  if (from > 0 || !opensSentence) return from;
  const first = lower(words[0]);
  const opens = sentenceOpeners.has(first) || (openerEndings.test(first) && !namesLikeOpeners.has(first));
  if (words.length > 1 && opens) {
    return isKnownBody(words) || isNameOfBody(words) || roleEnd(words) > 0 ? 0 : 1;
  }
  return 0;
}

/**
 * What the words of a run are, by their shape and the word lists alone: titles and roles are cut off at the front
 * ("British Foreign Secretary | Jane Orr"), the rest is a person, a body, a place or a thing.
 */
export function splitRun(words: readonly string[]): RunPart[] {
  if (words.length === 0) return [];
  const whole = { from: 0, to: words.length, titles: [] };
  if (isKnownBody(words)) return [{ ...whole, shape: 'organisation' }];
  const cut = isNameOfBody(words) ? 0 : roleEnd(words);
  if (cut > 0) {
    if (cut === words.length) return [{ ...whole, shape: 'role' }];
    const titles = words
      .slice(0, cut)
      .map(bare)
      .filter((word) => courtesyTitles.has(word));
    const rest = splitRun(words.slice(cut))[0];
    const shape =
      rest && (rest.shape === 'single' || rest.shape === 'place' || rest.shape === 'role')
        ? 'person' // "Ms Merchant", too
        : (rest?.shape ?? 'single');
    const onlyTitles = titles.length === cut;
    // "Marine Scotland"
    const isOfPlace = rest?.shape === 'place' || (words.length === 2 && bodyOfPlace.has(lower(words[1])));
    if (cut === 1 && titles.length === 0 && isOfPlace && !isSurelyTitle(words[0] ?? ''))
      return [{ ...whole, shape: 'organisation' }];
    const isPeer = titles.length > 0 && rest?.shape === 'thing' && isPeerage(words.slice(cut - 1));
    const name: RunPart = { from: cut, to: words.length, shape: isPeer ? 'person' : shape, titles };
    return onlyTitles ? [name] : [{ from: 0, to: cut, shape: 'role', titles: [] }, name];
  }
  const plain = words.filter((word) => !nameParticles.has(lower(word)));
  if (plain.length === 1 && words.length === 1) return [{ ...whole, shape: shapeOfSingle(words[0] ?? '') }];
  return [{ ...whole, shape: shapeOfSeveral(words) }];
}

/** "Republican National Committee", "Justice Department": what a role word opens, a word for a body closes. */
function isNameOfBody(words: readonly string[]): boolean {
  const last = lower(words.at(-1));
  if (words.length < 2 || !organisationWords.has(last) || roles.has(last)) return false;
  // "Chief Minister's Office"
  if (/[’']s$/u.test(words.at(-2) ?? '')) return true;
  return !words.some((word) => /^(?:of|for|and|&)$/u.test(word)) && !words.slice(0, -1).some(isSurelyTitle);
}

/** Before a name and nowhere else: "Mrs", "Prime Minister". */
function isSurelyTitle(word: string): boolean {
  return (
    abbreviatedTitles.has(bare(word)) ||
    /^(?:minister|secretary|president|chairman|director|chief)$/u.test(lower(word))
  );
}

function shapeOfSingle(word: string): NameShape {
  const key = lower(word);
  if (bodyOfPlace.has(key) || organisationWords.has(key) || isAcronym(word)) return 'organisation';
  if (bodyOfNationality.has(key) || thingWords.has(key)) return 'thing';
  if (places.has(key)) return 'place';
  return 'single';
}

function shapeOfSeveral(words: readonly string[]): NameShape {
  const keys = words.map(lower);
  const last = keys.at(-1) ?? '';
  if (places.has(keys.join(' '))) return 'place';
  if (keys.some((key) => organisationWords.has(key)) || words.includes('&')) return 'organisation';
  if (isAcronym(words.at(-1) ?? '') && !nameSuffixes.has(bare(words.at(-1)))) return 'organisation';
  if (keys.includes('of')) return 'thing';
  if (thingWords.has(last) || thingOpeners.has(keys[0] ?? '')) return 'thing';
  if (bodyOfNationality.has(keys[0] ?? '') || bodyOfPlace.has(keys[0] ?? '')) return 'thing';
  return words.length <= 6 ? 'person' : 'thing';
}

/** How many words at the front are titles, roles and what modifies them; 0 where there are none. */
function roleEnd(words: readonly string[]): number {
  let end = titleEnd(words, 0);
  if (end > 0) end = officeEnd(words, end);
  for (let i = end; i < words.length && i < 8; i += 1) {
    const key = bare(words[i]);
    if (!roles.has(key) && !courtesyTitles.has(key)) continue;
    if (isGivenName(words, i) && i < words.length - 1) break;
    const isSurname = i === words.length - 1 && i > 0 && titleOrSurname.has(key);
    if (isSurname && !isModifier(words[i - 1])) break;
    end = officeEnd(words, i + 1);
  }
  return end;
}

/** "Secretary | of State", "Minister | of State for Health", "Leader | of the Opposition", "Member | for Housing and Planning": the end of an office's own complement. */
function officeEnd(words: readonly string[], at: number): number {
  let end = at;
  while (/^(?:of|for)$/u.test(lower(words[end]))) {
    const next = lower(words[end + 1]) === 'the' ? end + 2 : end + 1;
    if (words.length - next < 1) return end;
    end = next + 1;
    while (/^(?:and|of|&)$/u.test(lower(words[end])) && end + 1 < words.length) end += 2;
  }
  return end;
}

function titleEnd(words: readonly string[], from: number): number {
  let end = from;
  while (end < words.length - 1 && courtesyTitles.has(bare(words[end])) && !isGivenName(words, end)) end += 1;
  return end;
}

/** "Rep. Earl Quill", "Dean Orr": a title that is more often a given name. */
function isGivenName(words: readonly string[], at: number): boolean {
  return givenNameTitles.has(bare(words[at])) && lower(words[at + 1]) !== 'of';
}

/** "Lord Tarn of Wick", "Baroness Orr of the Isles". */
export function isPeerage(words: readonly string[]): boolean {
  return peers.has(bare(words[0])) && lower(words[2]) === 'of' && words.length > 3;
}

function isModifier(word: string | undefined): boolean {
  const key = lower(word);
  return roleModifiers.has(key) || bodyOfNationality.has(key) || roles.has(key);
}

function isKnownBody(words: readonly string[]): boolean {
  return bodyOfPlace.has(words.map(lower).join(' '));
}

/** "OSCE", "U.S.": capitals only, and more than one. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}|(?:\p{Lu}\.){2,5}\p{Lu}?)$/u.test(word);
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}

function bare(word: string | undefined): string {
  return lower(word).replace(/\.$/u, '');
}
