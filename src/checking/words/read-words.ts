import { spelledOut } from './contractions';
import { currencies, currencyWords, isNumeral, months, numeralAt, units } from './numbers';
import { oneSpelling } from './spellings';

/** A word as it is compared. Several may stand on the same letters ("don't" is two), one may cover several ("twenty-one"). */
export interface Word {
  /** Spelling, case, accents, short forms and numerals evened out; {@link unclear} for what nobody could hear. */
  readonly key: string;
  /** Half-open UTF-16 range of the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly after: After;
}

/**
 * What follows a word: a `stop` ends the sentence, `question` with a question mark; a `comma` is any lesser mark; a
 * `dash` breaks off; a `fragment` is itself a word broken off ("wen- went").
 */
export type After = 'nothing' | 'comma' | 'stop' | 'question' | 'dash' | 'fragment';

/** A place between words where print says that something is left out or put in. */
export interface Mark {
  readonly kind: 'ellipsis' | 'bracket' | 'parenthesis';
  /** It stands before the word of this index. */
  readonly before: number;
  readonly start: number;
  readonly end: number;
}

export interface ReadWords {
  readonly words: readonly Word[];
  readonly marks: readonly Mark[];
}

/** The key of what could not be heard: "[inaudible]", "[crosstalk]". */
export const unclear = '[unclear]';

const unheard =
  /^[^\p{L}]*(?:in ?audible|un ?intelligible|indistinct|un ?clear|cross ?talk|overlapping|voices? overlap|talking over)\b/iu;
/** Sounds and notes of the transcriber: no words of the speaker. */
const sounds =
  /^[^\p{L}]*(?:(?:loud |nervous |sustained |general )?(?:laugh|applau|cheer|sigh|cough|pause|silence|music|sic\b|ph\b|phonetic|sp\b|sob|cr(?:y|ie)|chuckl|gasp|clap|boo|groan|inhal|exhal|clears|sniff|noise|beep|ring|phone|door|off[- ](?:mic|camera)|gestur|nod|shrug|points|emphasis|foreign|speak(?:s|ing) [A-Z]|whisper|smil)|\d+[:.]\d+)/iu;

/** A transcript's brackets are its writer's notes; a draft's are insertions into the speaker's words. */
export type Side = 'transcript' | 'draft';

/** What a text is cut into; what each is, its first letter and its end tell. The commonest come first. */
const token = new RegExp(
  [
    // Abbreviations before words; short forms at the beginning and the dropped g at the end keep their apostrophe.
    '(?:\\p{L}\\.){2,}(?!\\p{L})',
    "\\p{L}[\\p{L}\\p{M}\\u2060]*(?:['’‘]\\p{L}[\\p{L}\\p{M}]*)*(?:(?<=in)['’](?!\\p{L}))?",
    '\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?',
    '\\p{N}[\\p{N},]*(?:\\.\\p{N}+)*\\p{L}*',
    '[,;:]',
    '\\.(?:\\s?\\.)+|…',
    '[.!?]+',
    "['’‘](?:em|cause|til|cos|n)(?!\\p{L})",
    '—+|–|--+|-',
    '\\[\\p{L}\\](?=\\p{L})',
    '\\[[^\\[\\]]{0,300}\\]',
    '\\([^()]{0,300}\\)',
    '[%£$€¥&]',
  ].join('|'),
  'giu',
);
const isEllipsis = /^(?:\.(?:\s?\.)+|…|[[(]\s*(?:(?:\.\s?){2,}|…)\s*[\])])$/u;

interface Part {
  /** In lower case, one spelling. */
  readonly lower: string;
  readonly start: number;
  end: number;
  readonly capital: boolean;
  after: After;
  /** The word for the sign of money before it. */
  readonly money: string | null;
}

/** Reads the words of a text for comparing; total, and linear in its length. */
export function readWords(text: string, side: Side): ReadWords {
  const { parts, marks } = split(text, side);
  return { words: even(parts, marks), marks };
}

type MutableMark = { -readonly [K in keyof Mark]: Mark[K] };

/** The parts in order; marks count parts until {@link even} makes words of them. */
function split(text: string, side: Side): { parts: Part[]; marks: MutableMark[] } {
  const parts: Part[] = [];
  const marks: MutableMark[] = [];
  let money: string | null = null;
  let initial: { letter: string; start: number } | null = null;
  const add = (written: string, start: number, end: number): void => {
    const { forms, capital } = formsOf(written);
    for (const lower of forms) {
      parts.push({ lower, start, end, capital, after: 'nothing', money });
      money = null;
    }
  };
  const follow = (after: After): void => {
    const last = parts.at(-1);
    if (!last) return;
    if (last.after === 'nothing' || after === 'stop' || after === 'question' || after === 'dash')
      last.after = after;
  };
  const bracketed = (found: string, start: number, end: number): void => {
    const kind = found.startsWith('(') ? 'parenthesis' : 'bracket';
    const inner = found.slice(1, -1);
    if (side === 'draft') marks.push({ kind, before: parts.length, start, end });
    else if (unheard.test(inner)) {
      parts.push({ lower: unclear, start, end, capital: false, after: 'nothing', money: null });
    } else if (kind === 'parenthesis' && !sounds.test(inner)) {
      for (const one of split(inner, side).parts) {
        parts.push({ ...one, start: one.start + start + 1, end: one.end + start + 1 });
      }
    }
  };
  for (const match of text.matchAll(token)) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    const first = found.charAt(0);
    if (',;:'.includes(first)) follow('comma');
    else if ('.!?…'.includes(first) || ('[('.includes(first) && isEllipsis.test(found))) {
      if (isEllipsis.test(found)) {
        if (side === 'draft') marks.push({ kind: 'ellipsis', before: parts.length, start, end });
        follow(side === 'draft' ? 'comma' : 'dash');
      } else if (!keepsStop.has(parts.at(-1)?.lower ?? '')) follow(found.includes('?') ? 'question' : 'stop');
    } else if ('—–-'.includes(first)) {
      const before = /[\p{L}\p{N}]/u.test(text.charAt(start - 1));
      if (found === '-' || found === '–') {
        if (before && /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
        follow(before && found === '-' ? 'fragment' : 'dash');
      } else follow('dash');
    } else if ('[('.includes(first)) {
      if (found.length === 3 && first === '[' && /\p{L}/u.test(text.charAt(end))) {
        initial = { letter: found.charAt(1), start };
        if (side === 'draft') marks.push({ kind: 'bracket', before: parts.length, start, end });
      } else bracketed(found, start, end);
    } else if (currencies.has(first)) money = currencies.get(first) ?? null;
    else if (first === '%' || first === '&') add(first === '%' ? 'percent' : 'and', start, end);
    else if (/\p{N}/u.test(first)) {
      if (/^\d+:\d+:/.test(found)) continue;
      for (const piece of numberPieces(found)) add(piece.written, start + piece.from, start + piece.to);
    } else if (initial) {
      add(initial.letter + found, initial.start, end);
      initial = null;
    } else add(found, start, end);
  }
  return { parts, marks };
}

interface Forms {
  readonly forms: readonly string[];
  readonly capital: boolean;
}

/** The forms of words read before: a text has few different ones. Emptied when full; it changes no result. */
const known = new Map<string, Forms>();
const knownAtMost = 50_000;

/** The words that a written word stands for, in lower case and one spelling. */
function formsOf(written: string): Forms {
  const before = known.get(written);
  if (before) return before;
  const plain = written
    .normalize('NFKD')
    .replace(/[\p{M}\u2060]/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
    .replace(/[øłđßæœ]/gu, (letter) => foreign[letter] ?? letter);
  const forms = spelledOut(plain)
    .flatMap((word) => oneSpelling(word).split(' '))
    .filter((word) => word !== '');
  const made = { forms, capital: /^\p{Lu}/u.test(written) };
  if (known.size >= knownAtMost) known.clear();
  known.set(written, made);
  return made;
}

const foreign: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Titles: the full stop after them ends no sentence. */
const keepsStop: ReadonlySet<string> = new Set(
  'mister missus ms doctor professor governor senator representative general colonel sergeant captain lieutenant reverend st'.split(
    ' ',
  ),
);

/** "10.42am" is ten, forty-two, am; "12th" and "4.2m" stay whole; "20kg" is twenty, kg. */
function numberPieces(written: string): { written: string; from: number; to: number }[] {
  const match = /^([\d,.]*\d)(\p{L}*)$/u.exec(written);
  if (!match) return [{ written, from: 0, to: written.length }];
  const [, figures = '', tail = ''] = match;
  const all = { written, from: 0, to: written.length };
  if (tail === '') return [all];
  if (/^(?:st|nd|rd|th|s|k|m|mn|bn|tn)$/i.test(tail)) return [all];
  const rest = { written: tail, from: figures.length, to: written.length };
  const clock = /^[ap]m$/i.test(tail) ? /^(\d+)\.(\d\d)$/.exec(figures) : null;
  if (!clock) return [{ written: figures, from: 0, to: figures.length }, rest];
  const hours = clock[1] ?? '';
  return [
    { written: hours, from: 0, to: hours.length },
    { written: clock[2] ?? '', from: hours.length + 1, to: figures.length },
    rest,
  ];
}

/** Puts numerals together and what belongs to them; moves the marks along. */
function even(parts: readonly Part[], marks: MutableMark[]): Word[] {
  const words: Word[] = [];
  const stops = parts.map(({ lower, after }) => ({ lower, stops: after !== 'nothing' }));
  let mark = 0;
  const place = (upTo: number): void => {
    for (let next = marks[mark]; next && next.before <= upTo; next = marks[mark]) {
      next.before = words.length;
      mark += 1;
    }
  };
  for (let at = 0; at < parts.length;) {
    place(at);
    const part = parts[at];
    if (!part) break;
    const numeral = numeralAt(stops, at);
    const length = numeral?.length ?? 1;
    const last = parts[at + length - 1] ?? part;
    const before = words.at(-1)?.key ?? '';
    const next = parts[at + length]?.lower ?? '';
    const push = (key: string): void => {
      words.push({ key, start: part.start, end: last.end, capital: part.capital, after: last.after });
    };
    if (numeral) {
      const afterNext = parts[at + length + 1]?.lower ?? '';
      const day =
        numeral.key.endsWith('th') &&
        (months.has(before) || months.has(next) || (next === 'of' && months.has(afterNext)));
      push(day ? numeral.key.slice(0, -2) : numeral.key);
      if (part.money !== null && !currencyWords.has(next) && next !== part.money) push(part.money);
    } else if (part.lower === 'per' && next === 'cent') {
      words.push({
        key: 'percent',
        start: part.start,
        end: parts[at + 1]?.end ?? part.end,
        capital: part.capital,
        after: parts[at + 1]?.after ?? 'nothing',
      });
      at += 1;
    } else if (isNumeral(before) && units.has(part.lower)) {
      for (const unit of units.get(part.lower) ?? []) push(unit);
    } else if (part.lower === 'no' && /^\d+$/.test(next) && part.capital) push('number');
    else push(currencyWords.get(part.lower) ?? part.lower);
    at += length;
  }
  place(parts.length);
  return words;
}
