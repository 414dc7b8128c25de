import { finish, sameGiven } from '../engine';
import type { Analysis, Span, Speaker, Steps } from '../engine';
import { inFormOf, nameParts, nameWords } from './name-words';
import type { NameWord } from './name-words';
import { personAt } from './people-at';

/** What the user is about to write over. */
export interface NameAt {
  readonly speaker: Speaker;
  /** The name's words without title, or the pronoun or description in place of a name. */
  readonly span: Span;
  /** The name as written there; the full name where a pronoun or a description stands. */
  readonly written: string;
  /** Which words of the full name those are. */
  readonly parts: readonly number[];
}

/** One change of a rename: what stands at the span becomes the text. */
export interface NameEdit extends Span {
  readonly text: string;
  /** Inside somebody's quoted words or a title, which are not the writer's to change. */
  readonly quoted: boolean;
}

/** The name at the offset. Undefined where nobody with a name stands. */
export function nameAt(text: string, analysis: Analysis, offset: number): NameAt | undefined {
  const found = personAt(analysis, offset);
  const speaker = found?.speaker;
  if (!speaker?.mentions.some(({ form }) => form === 'name' || form === 'label')) return undefined;
  const mention = speaker.mentions.find(
    ({ start, end }) => start === found?.span.start && end === found.span.end,
  );
  const words = mention ? nameWords(text, analysis, speaker, mention) : [];
  const [first] = words;
  const last = words.at(-1);
  if (first && last) {
    return {
      speaker,
      span: { start: first.start, end: last.end },
      written: words.map(({ written }) => written).join(' '),
      parts: words.map(({ part }) => part),
    };
  }
  const parts = nameParts(speaker);
  return found && { speaker, span: found.span, written: parts.join(' '), parts: [...parts.keys()] };
}

/**
 * What is to be changed for a person to be called by the new name throughout, in text order. Written over a full name, the
 * new one is a full name; over a surname, it is a surname, unless it begins with the given name. Each mention keeps its
 * length and its title: "Mr Lavrov" gets the surname, "S. Lavrov" the initial. Pronouns and descriptions stay.
 */
export function renameEdits(text: string, analysis: Analysis, at: NameAt, newName: string): NameEdit[] {
  return finish(renamingEdits(text, analysis, at, newName));
}

/** {@link renameEdits}, a mention a step. */
export function* renamingEdits(
  text: string,
  analysis: Analysis,
  at: NameAt,
  newName: string,
): Steps<NameEdit[]> {
  const words = newName.trim().split(/\s+/u);
  if (words.join('') === '') return [];
  const parts = nameParts(at.speaker);
  const isWhole = at.parts.length === parts.length || isFullName(words, parts, at.parts);
  const before = at.written.split(' ');
  const rename: Rename = {
    length: parts.length,
    over: isWhole ? [...parts.keys()] : at.parts,
    before: new Map(at.parts.map((part, i) => [part, before[i] ?? ''])),
    words,
  };
  const isQuoted = quotedWords(analysis);
  yield;
  const edits: NameEdit[] = [];
  for (const mention of at.speaker.mentions) {
    const quoted = isQuoted(mention) || mention.quoted;
    for (const edit of editsOf(rename, nameWords(text, analysis, at.speaker, mention)))
      edits.push({ ...edit, quoted });
    yield;
  }
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

interface Rename {
  /** How many words the full name has. */
  readonly length: number;
  /** The parts that are written over. */
  readonly over: readonly number[];
  /** What stood there, by part. */
  readonly before: ReadonlyMap<number, string>;
  readonly words: readonly string[];
}

/** Somebody who writes "Mara Quillan" over "Quill" means the full name. */
function isFullName(words: readonly string[], parts: readonly string[], over: readonly number[]): boolean {
  const [given = ''] = words;
  return words.length > over.length && !over.includes(0) && sameGiven(given, parts[0] ?? '');
}

function editsOf(rename: Rename, words: readonly NameWord[]): (Span & { text: string })[] {
  const touched = words.filter(({ part }) => rename.over.includes(part));
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return [];
  const after = newWords(rename, touched);
  if (after.length === touched.length) {
    return touched.flatMap(({ start, end, written, part }, i) => {
      const text = inFormOf(written, rename.before.get(part), after[i] ?? '');
      return text === written ? [] : [{ start, end, text }];
    });
  }
  const isUpper = touched.every(({ written }) => written.length > 1 && written === written.toUpperCase());
  const name = after.join(' ');
  return [{ start: first.start, end: last.end, text: isUpper ? name.toUpperCase() : name }];
}

/** The words of the new name that stand for these words of the old one. */
function newWords({ length, over, words }: Rename, touched: readonly NameWord[]): readonly string[] {
  if (words.length === over.length) return touched.map(({ part }) => words[over.indexOf(part)] ?? '');
  if (touched.length === over.length) return words;
  const keepsFirst = touched[0]?.part === over[0];
  const keepsLast = touched.at(-1)?.part === over.at(-1);
  if (!keepsFirst) return words.slice(-touched.length);
  if (!keepsLast || length === 1) return words.slice(0, touched.length);
  return words.length === 1 ? words : [...words.slice(0, 1), ...words.slice(1 - touched.length)];
}

/** Whether a span lies inside quotation marks or the words of a direct statement; asked in the order of the text. */
function quotedWords({ quotations, statements }: Analysis): (span: Span) => boolean {
  const direct = statements.filter(({ kind }) => kind === 'direct').flatMap(({ content }) => content);
  const spans = [...quotations, ...direct].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let span = spans[next]; span && span.start <= start; span = spans[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return end <= reach;
  };
}
