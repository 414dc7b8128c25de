import type { Analysis, Statement } from '../engine';
import { attribution, notes, saidWords } from './format-statement';
import { lineIndex } from './line-index';
import { candidateNames, onOneLine, startOf } from './words';
import type { Wording } from './wording';

/** `speaker`: a list under each speaker, those whom nobody is named for first. `story`: one list in text order. */
export type StatementOrder = 'speaker' | 'story';

/** A list of statements, the words of it not yet escaped for any markup. */
export interface Section {
  /** Null for the one list of a story. */
  readonly heading: { readonly name: string; readonly description: string | null } | null;
  readonly items: readonly Item[];
}

export interface Item {
  readonly words: string;
  /** Who said it, where the heading does not tell. */
  readonly attribution: string | null;
  /** What a reader must know besides, and the line. */
  readonly place: string;
}

/** All statements as lists to be written out as text, Markdown or HTML. Empty where there is no statement. */
export function listing(
  text: string,
  analysis: Analysis,
  order: StatementOrder,
  wording: Wording,
): Section[] {
  const lineAt = lineIndex(text);
  const item = (statement: Statement, said: string | null): Item => ({
    words: saidWords(text, analysis, statement),
    attribution: said,
    place: [...notes(text, analysis, statement, wording), wording.line(lineAt(startOf(statement)))].join(
      ', ',
    ),
  });
  const { statements } = analysis;
  if (order === 'story')
    return withItems([
      { heading: null, items: statements.map((one) => item(one, attribution(analysis, one, wording))) },
    ]);
  const candidates = (statement: Statement): string | null => {
    const names = candidateNames(analysis, statement);
    return names.length > 0 ? wording.oneOf(names) : null;
  };
  return withItems([
    {
      heading: { name: wording.nobody, description: null },
      items: statements.filter(({ speaker }) => speaker === null).map((one) => item(one, candidates(one))),
    },
    ...analysis.speakers.map(({ id, name, description }) => ({
      heading: { name: onOneLine(name), description: description === null ? null : onOneLine(description) },
      items: statements.filter(({ speaker }) => speaker === id).map((one) => item(one, null)),
    })),
  ]);
}

function withItems(sections: readonly Section[]): Section[] {
  return sections.filter(({ items }) => items.length > 0);
}
