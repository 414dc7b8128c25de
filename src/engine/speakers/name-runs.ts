import type { Token } from '../language/language';
import type { Reading } from '../language/reading';
import { neverNames } from '../lexicon/capitals';
import { bodyOpeners, organisationWords } from '../lexicon/organisations';
import { roles } from '../lexicon/roles';
import { abbreviatedTitles, courtesyTitles, nameParticles, peers } from '../lexicon/titles';
import { isCapital, isPossessive, isWord } from './descriptions';

/** A word of a run: its text, without a possessive that ends the run, its token. Offsets relative to the paragraph. */
interface RunWord {
  readonly text: string;
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

/** Capitalised words in a row with what belongs between them: particles, initials, "of the", "&", a nickname. */
export interface Run {
  readonly words: readonly RunWord[];
  /** The token after the run. */
  readonly to: number;
  /** Where the run ends, its possessive left out. */
  readonly end: number;
  readonly possessive: boolean;
  readonly nickname: string | null;
}

/** No name is longer; so a text in capitals costs no more than any other. */
const longest = 12;

/** The run that begins with the capitalised token at `from`. */
export function readRun(reading: Reading, from: number): Run {
  const { tokens } = reading;
  const words: RunWord[] = [];
  let nickname: string | null = null;
  let possessive = false;
  let at = from;
  const push = (index: number, whole = false): void => {
    const token = tokens[index];
    if (!token) return;
    const end = whole ? token.end : token.base;
    words.push({ text: token.text.slice(0, end - token.start), token: index, start: token.start, end });
  };
  while (words.length < longest) {
    const token = tokens[at];
    if (!token || token.quotation !== tokens[from]?.quotation) {
      const name = token && words.length > 0 ? readNickname(reading, at) : null;
      if (!name) break;
      nickname = name.words;
      at = name.to;
      continue;
    }
    if (isCapital(token) && isWord(token) && !isCompoundAdjective(token)) {
      const last = words.at(-1)?.text ?? '';
      // "Comrade Sunday Ekpo": a day behind a title is a given name.
      const isGiven =
        isDay(token) &&
        courtesyTitles.has(last.toLowerCase().replace(/\.$/u, '')) &&
        isCapital(tokens[at + 1]);
      if (words.length > 0 && neverNames.has(token.lower) && last !== '&' && !isGiven) break;
      possessive = isPossessive(token);
      const inBody = possessive && goesOn(tokens[at + 1]);
      push(at, inBody);
      at += 1;
      if (possessive && !inBody) break;
      if (isAbbreviation(token) && tokens[at]?.text === '.' && tokens[at]?.start === token.end) {
        if (!isCapital(tokens[at + 1])) break;
        at += 1;
      }
      continue;
    }
    const link = linkLength(tokens, at, words);
    if (link === 0) break;
    for (let i = 0; i < link; i += 1) push(at + i);
    at += link;
  }
  const last = words.at(-1);
  return { words, to: at, end: last?.end ?? tokens[from]?.end ?? 0, possessive, nickname };
}

/** How many lower-case tokens at `at` hold a name together: "de la" Cruz, Bank "of" England, Quill "&" Sons. */
function linkLength(tokens: readonly Token[], at: number, words: readonly RunWord[]): number {
  if (words.length === 0) return 0;
  let length = 0;
  while (length < 3 && nameParticles.has(tokens[at + length]?.lower ?? '')) length += 1;
  if (length > 0 && isCapital(tokens[at + length])) return length;
  const word = tokens[at]?.lower ?? '';
  // "Una Orr jnr"
  if (words.length > 1 && /^(?:jnr|snr|jr|sr)$/u.test(word)) return 1;
  if (word === '&' && isCapital(tokens[at + 1])) return 1;
  const isPeer = words.length === 2 && peers.has(words[0]?.text.toLowerCase() ?? '');
  const opensBody =
    word === 'for' && words.length === 1 && bodyOpeners.has(words[0]?.text.toLowerCase() ?? '');
  const inComplement = words.some(({ text }) => /^(?:of|for|on)$/u.test(text));
  const last = words.at(-1)?.text.toLowerCase() ?? '';
  const isBody =
    inComplement ||
    opensBody ||
    (isPeer && word === 'of') ||
    organisationWords.has(last) ||
    roles.has(last) ||
    courtesyTitles.has(last);
  if (!isBody) return /^\d+$/u.test(word) && /^(?:no\.?|number)$/iu.test(words.at(-1)?.text ?? '') ? 1 : 0;
  if (/^(?:of|for|on)$/u.test(word)) {
    const next = tokens[at + 1]?.lower === 'the' ? 2 : 1;
    return isCapital(tokens[at + next]) && !neverNames.has(tokens[at + next]?.lower ?? '') ? next : 0;
  }
  return inComplement && /^(?:and|in)$/u.test(word) && isCapital(tokens[at + 1]) ? 1 : 0;
}

/** Tom “Shorty” Vance: a quotation of at most three words inside a name. */
function readNickname(
  { marks, paragraph, tokens }: Reading,
  at: number,
): { words: string; to: number } | null {
  const opening = tokens[at];
  const pair = marks[opening?.quotation ?? -1];
  if (!opening || !pair?.closed || pair.start !== opening.start) return null;
  let to = at;
  while (to < at + 6 && (tokens[to]?.start ?? Infinity) < pair.end) to += 1;
  const next = tokens[to];
  if (!next || next.start < pair.end || !isCapital(next) || next.start > pair.end + 2) return null;
  const words = paragraph.prose.slice(pair.inner.start, pair.inner.end);
  return /^\p{Lu}[^.,!?]*$/u.test(words) && words.split(/\s+/u).length <= 3 ? { words, to } : null;
}

/** "Growers' Alliance", "Women's Institute": a possessive inside the name of a body. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && isCapital(next) && organisationWords.has(next.lower);
}

/** "Hull-based", "Qaeda-linked", "U-turn": begins like a name and is none. */
export function isCompoundAdjective({ text }: Token): boolean {
  return /^\p{Lu}-\p{Ll}{2,}$|^\p{Lu}.*\p{L}-(?:based|linked|led|backed|born|area|run|owned|style|like|era|wide|bound|controlled|held|occupied|made|trained|educated|funded|affiliated|dominated|inspired|friendly|only|educated|listed|registered|headquartered|aligned|supported|sponsored|brokered|allied|speaking|appointed|supporting)$/u.test(
    text,
  );
}

function isDay({ lower }: Token): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lower);
}

function isAbbreviation(token: Token): boolean {
  return /^\p{Lu}$/u.test(token.text) || abbreviatedTitles.has(token.lower);
}
