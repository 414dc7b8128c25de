import type { DraftFormat } from '../../../src/engine';
import { readArticles } from '../articles/articles';

/** A stretch of a draft replaced by other words. Offsets are UTF-16, half-open, of the draft as it is then. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A draft and what a writer does to it, one after the other. */
export interface Sequence {
  readonly format: DraftFormat;
  readonly text: string;
  readonly edits: readonly Edit[];
}

export const edited = (text: string, { start, end, words }: Edit): string =>
  text.slice(0, start) + words + text.slice(end);

/** The same numbers for the same seed: mulberry32 by Tommy Ettinger (public domain). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** From 0 up to, not including, the number. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

const articles = readArticles().filter(({ text }) => text.length > 300) as [
  ReturnType<typeof readArticles>[number],
  ...ReturnType<typeof readArticles>,
];
const paragraphsOf = (text: string): string[] =>
  text.split(/(?:\r?\n){2,}/).filter((one) => one.trim() !== '');

/** A draft of some paragraphs from our own articles, of one of them or of several mixed. */
function draftBy(chance: Chance, format: DraftFormat): string {
  const fitting = articles.filter((one) => one.format === format);
  const own = fitting.length > 0 && chance.next() < 0.7 ? (fitting as typeof articles) : articles;
  const paragraphs: string[] = [];
  const wanted = 3 + chance.below(12);
  while (paragraphs.length < wanted) {
    const all = paragraphsOf(chance.pick(own).text);
    const from = chance.below(all.length);
    paragraphs.push(...all.slice(from, from + 1 + chance.below(8)));
  }
  return paragraphs.slice(0, wanted).join(chance.next() < 0.8 ? '\n\n' : '\r\n\r\n');
}

const names = [
  'Mara Quill',
  'Ben Orr',
  'Tevita Lindahl',
  'Quill',
  'Orr',
  'Mr Orr',
  'Mrs Quill',
  'the Tarn Board',
] as const;
const marks = ['“', '”', '"', '‘', '’', "'", '«', '»', '(', ')', ',”', '“No,” '] as const;
const breaks = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2029'] as const;
const signs = [
  '# ',
  '## ',
  '> ',
  '- ',
  '```\n',
  '<!-- ',
  '-->',
  '*',
  '_',
  '---\n',
  '<p>',
  '</p>',
  '[quote, Orr]\n',
  '\\emph{',
  '}',
  '&ldquo;',
  ': ',
  'QUILL: ',
  'Q: ',
  '@benorr ',
] as const;
const odd = ['😀', '👩‍👩‍👧', 'é', '\ud83d', '\ude00', '\u200b', '\0', 'שלום', 'â€œ'] as const;
const words = [
  ' said',
  ' she said',
  ' he added.',
  ' the minister ',
  ' told reporters that ',
  ', the mayor,',
  ' who ',
  'x',
  ' and ',
  '. ',
  ' asked on condition of anonymity ',
  ' critics say ',
] as const;

/** What one stroke of a writer does; some are followed by others of the same kind. */
type Stroke = (text: string, chance: Chance, done: readonly { edit: Edit; before: string }[]) => Edit | null;

const at = (text: string, chance: Chance): number => chance.below(text.length + 1);
const insert = (start: number, typed: string): Edit => ({ start, end: start, words: typed });
const inserting =
  (list: readonly [string, ...string[]]): Stroke =>
  (text, chance) =>
    insert(at(text, chance), chance.pick(list));

/** Types or deletes inside a word. */
const inWord: Stroke = (text, chance) => {
  const found = [...text.matchAll(/\p{L}{3,}/gu)];
  const word = found[chance.below(found.length)];
  if (!word) return null;
  const start = word.index + 1 + chance.below(word[0].length - 1);
  return chance.next() < 0.5 ? insert(start, 'e') : { start, end: start + 1, words: '' };
};

const strokes: readonly [Stroke, ...Stroke[]] = [
  inserting(words),
  inserting(names),
  inserting(marks),
  inserting(marks),
  inserting(breaks),
  inserting(signs),
  inserting(odd),
  // goes on typing where the last edit ended
  (text, chance, done) => {
    const last = done.at(-1);
    return last
      ? insert(Math.min(text.length, last.edit.start + last.edit.words.length), chance.pick(words))
      : null;
  },
  // twice as often as others: what writers do most
  inWord,
  inWord,
  // deletes a stretch
  (text, chance) => {
    const start = at(text, chance);
    return {
      start,
      end: Math.min(text.length, start + 1 + chance.below(chance.next() < 0.5 ? 8 : 200)),
      words: '',
    };
  },
  // pastes a paragraph of another article
  (text, chance) => {
    const all = paragraphsOf(chance.pick(articles).text);
    return insert(at(text, chance), `\n\n${all[chance.below(all.length)] ?? ''}\n\n`);
  },
  // moves a line down
  (text, chance) => {
    const lines = text.split('\n');
    const line = chance.below(lines.length - 1);
    const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
    const [one, other] = [lines[line], lines[line + 1]];
    return one === undefined || other === undefined
      ? null
      : { start, end: start + one.length + 1 + other.length, words: `${other}\n${one}` };
  },
  // moves a paragraph to the end
  (text, chance) => {
    const all = text.split('\n\n');
    const [moved] = all.splice(chance.below(all.length), 1);
    return { start: 0, end: text.length, words: [...all, moved ?? ''].join('\n\n') };
  },
  // joins two paragraphs
  (text, chance) => {
    const found = [...text.matchAll(/\s*\n\s*/gu)];
    const gap = found[chance.below(found.length)];
    return gap ? { start: gap.index, end: gap.index + gap[0].length, words: ' ' } : null;
  },
  // renames somebody throughout
  (text, chance) => {
    const found = [...text.matchAll(/\b\p{Lu}\p{Ll}{2,}/gu)];
    const name = found[chance.below(found.length)]?.[0];
    return name === undefined
      ? null
      : { start: 0, end: text.length, words: text.replaceAll(name, 'Lindahl') };
  },
  // other line ends, other marks
  (text) => ({
    start: 0,
    end: text.length,
    words: text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'),
  }),
  // undoes the last
  (text, _chance, done) => {
    const last = done.at(-1);
    return last ? { start: 0, end: text.length, words: last.before } : null;
  },
];

const formats = [
  'plain',
  'plain',
  'markdown',
  'markdown',
  'html',
  'asciidoc',
  'restructuredtext',
  'latex',
] as const;

/** The same sequence for the same seed. */
export function sequenceOf(seed: number, length = 8): Sequence {
  const chance = new Chance(seed);
  const format = chance.pick(formats);
  const text = draftBy(chance, format);
  const done: { edit: Edit; before: string }[] = [];
  let now = text;
  while (done.length < length) {
    const edit = chance.pick(strokes)(now, chance, done);
    if (!edit) continue;
    done.push({ edit, before: now });
    now = edited(now, edit);
  }
  return { format, text, edits: done.map(({ edit }) => edit) };
}
