import type { Reading } from '../language/reading';
import type { Steps } from '../steps';
import { overlaps } from '../text/span';
import type { Joined } from './continuations';
import { onlyWords } from './normal-words';
import type { ParagraphStatements } from './resolve-speakers';
import { holdForm } from '../held-forms';

/** What is shown for display and said elsewhere. */
export interface Displays {
  /** Statements that are none: their words are another's. */
  readonly statements: ReadonlySet<Joined>;
  /** By the draft offset of the opening mark: the statement whose words the quotation repeats, null where none does. */
  readonly quotations: ReadonlyMap<number, Joined | null>;
  /** The beginnings of words that were looked for, as {@link keyOf} gives them. */
  readonly sought: ReadonlySet<string>;
}

/**
 * The quotations that are there to be seen: in headlines and crossheads without a cue beside them, and paragraphs or block quotes that are a
 * quotation and nothing else, where their words are those of a statement of the body. Not a paragraph in which a quotation
 * goes on: its words are the statement's because it is a part of it.
 *
 * @param starts Where the paragraphs begin in the text.
 */
export function* findingDisplays(
  text: string,
  paragraphs: readonly ParagraphStatements[],
  joined: readonly Joined[],
  starts: readonly number[] = paragraphs.map(({ reading }) => reading.paragraph.start),
): Steps<Displays> {
  const goingOn = new Set(joined.flatMap(({ parts }) => parts.map(({ paragraph }) => paragraph)));
  const places = paragraphs.map(({ reading }, index) => (goingOn.has(index) ? null : displayPlace(reading)));
  yield;
  const sought = new Set<string>();
  paragraphs.forEach(({ reading }, index) => {
    if (places[index]) for (const words of outerWords(reading)) sought.add(keyOf(onlyWords(words)));
  });
  yield;
  const body = new QuotedWords<Joined>(sought);
  const byParagraph = new Map<number, Joined[]>();
  for (const one of joined) {
    const here = byParagraph.get(one.paragraph);
    if (here) here.push(one);
    else byParagraph.set(one.paragraph, [one]);
    const place = places[one.paragraph];
    if (place === 'heading' || (place === 'alone' && one.found.construction === 'bare')) continue;
    if (sought.size === 0) continue;
    for (const part of [one, ...one.parts]) {
      const start = starts[part.paragraph] ?? 0;
      const words = part.found.content.map((span) => text.slice(start + span.start, start + span.end));
      body.add(words.join(' '), one);
    }
    yield;
  }
  const statements = new Set<Joined>();
  const quotations = new Map<number, Joined | null>();
  for (const [index, { reading }] of paragraphs.entries()) {
    const place = places[index];
    if (!place) continue;
    const start = starts[index] ?? 0;
    const here = byParagraph.get(index) ?? [];
    for (const marks of reading.marks) {
      if (marks.depth > 0) continue;
      const words = reading.paragraph.prose.slice(marks.inner.start, marks.inner.end);
      const owner = place === 'alone' && onlyWords(words).length < fewestWords ? null : body.find(words);
      const statement = here.find(({ found }) => found.content.some((span) => overlaps(span, marks)));
      const own = statement !== undefined && statement.found.construction !== 'bare';
      const repeats = owner !== null;
      if (own || (!repeats && place === 'alone')) continue;
      quotations.set(start + marks.start, owner);
      if (statement) statements.add(statement);
    }
    yield;
  }
  return { statements, quotations, sought };
}

/** The words of each outermost quotation. */
function outerWords({ marks, paragraph }: Reading): string[] {
  return marks
    .filter(({ depth }) => depth === 0)
    .map(({ inner }) => paragraph.prose.slice(inner.start, inner.end));
}

/** A quotation that makes a paragraph is a display only with so many words; "“No.”" may well be said twice. */
const fewestWords = 3;

/** A display is no longer than this. */
const longest = 240;

/** `heading`: a headline or crosshead. `alone`: a paragraph that is one quotation. */
export function displayPlace({ paragraph, marks }: Reading): 'heading' | 'alone' | null {
  if (marks.length === 0) return null;
  if (paragraph.zone === 'headline' || paragraph.zone === 'crosshead') return 'heading';
  const only = marks[0];
  if (!only || only.end - only.start > longest || paragraph.prose.length > 2 * longest) return null;
  const around = paragraph.prose.slice(0, only.start) + paragraph.prose.slice(only.end);
  return /[\p{L}\p{N}]/u.test(around) ? null : 'alone';
}

/** Of a word group, so many places are remembered: keeps the search linear. */
const places = 8;

/** The quoted words of the body by their first three, to find what a crosshead repeats. */
class QuotedWords<Owner> {
  readonly #byWords = new Map<string, { owner: Owner; words: readonly string[]; at: number }[]>();

  /** `sought`: the only beginnings that are looked for, as {@link keyOf} gives them. */
  constructor(readonly sought: ReadonlySet<string>) {}

  add(text: string, owner: Owner): void {
    const words = onlyWords(text);
    for (let at = 0; at < words.length; at += 1) {
      for (const size of [1, 2, 3]) {
        if (at + size > words.length) break;
        const key = keyOf(words.slice(at, at + size));
        if (!this.sought.has(key)) continue;
        const list = this.#byWords.get(key);
        if (!list) this.#byWords.set(key, [{ owner, words, at }]);
        else if (list.length < places) list.push({ owner, words, at });
      }
    }
  }

  /** Whose words hold these words, in this order and without a gap. */
  find(text: string): Owner | null {
    const words = onlyWords(text);
    if (words.length === 0) return null;
    const match = this.#byWords
      .get(keyOf(words))
      ?.find((place) => words.every((word, i) => place.words[place.at + i] === word));
    return match ? match.owner : null;
  }
}

holdForm(QuotedWords, new Set());

/** Whether any display may be looking for the words. */
export function isSought(sought: ReadonlySet<string>, text: string): boolean {
  const words = onlyWords(text);
  return words.some((_word, at) => [1, 2, 3].some((size) => sought.has(keyOf(words.slice(at, at + size)))));
}

function keyOf(words: readonly string[]): string {
  return words.slice(0, 3).join(' ');
}
