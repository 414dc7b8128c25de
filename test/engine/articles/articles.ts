import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../../../src/cli/draft-format';
import type { DraftFormat, Span, StatementKind } from '../../../src/engine';
import { parseMarked } from '../../notation/notation';

/** Where the articles lie, seen from the project's folder, where tests run. */
export const articlesFolder = join('test', 'engine', 'articles');

/** A whole article of our own writing, with what a careful reader says is in it. */
export interface Article {
  /** The draft's file name; its extension says how it is marked up. */
  readonly name: string;
  readonly format: DraftFormat;
  readonly text: string;
  readonly truth: readonly TrueStatement[];
}

/** A statement as marked by hand. */
export interface TrueStatement {
  readonly kind: StatementKind;
  /** The speaker's name, or names with ` = ` between where more than one is right; null where the text does not say, or not for sure. */
  readonly speaker: string | null;
  /** What else the line says: "stance", "nested", "inferred" … */
  readonly notes: readonly string[];
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/**
 * Reads each `NAME.marked` of a folder: the draft in the notation of test/notation, a line `---`, and a line a statement as
 * `summarize` writes it. Throws where the two do not fit together.
 */
export function readArticles(folder: string = articlesFolder): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.marked'))
    .sort()
    .map((file) => readArticle(folder, file.slice(0, -'.marked'.length)));
}

function readArticle(folder: string, name: string): Article {
  const marked = readFileSync(join(folder, `${name}.marked`), 'utf8');
  const divider = [...marked.matchAll(/^---\r?\n/gm)].at(-1);
  if (!divider) throw new Error(`${name}: no line --- before the statements`);
  const { text, spans } = parseMarked(marked.slice(0, divider.index));
  const lines = marked
    .slice(divider.index + divider[0].length)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const labels = new Set(spans.map(({ label }) => label.slice(1)));
  if (labels.size !== lines.length) {
    throw new Error(
      `${name}: ${labels.size} statements are marked, ${lines.length} lines say whose they are`,
    );
  }
  const truth = lines.map((line, index): TrueStatement => {
    const of = (role: string): Span[] => spans.filter(({ label }) => label === `${role}${index + 1}`);
    const [kind, speaker, ...notes] = line.split(' · ');
    if (!isKind(kind) || speaker === undefined) throw new Error(`${name}: what is “${line}”?`);
    return {
      kind,
      speaker: speaker === 'nobody' || speaker.endsWith('?') ? null : speaker,
      notes,
      content: of('c'),
      cue: of('v'),
      source: of('s'),
    };
  });
  return { name, format: formatOf(name), text, truth };
}

function isKind(word: string | undefined): word is StatementKind {
  return word === 'direct' || word === 'mixed' || word === 'indirect';
}
