import type { Analysis, Speaker, Statement } from '../engine';
import { attribution, notes, saidWords } from './format-statement';
import { lineIndex } from './line-index';
import { candidateNames, onOneLine, startOf } from './words';
import { english } from './wording';
import type { Wording } from './wording';

/** `speaker`: a list under each speaker, those whom nobody is named for first. `story`: one list in text order. */
export type StatementOrder = 'speaker' | 'story';

/** All statements as Markdown lists, to be read in an e-mail as well. Empty where there is no statement. */
export function toMarkdown(
  text: string,
  analysis: Analysis,
  order: StatementOrder = 'speaker',
  wording: Wording = english,
): string {
  const lineAt = lineIndex(text);
  const item = (statement: Statement, after: readonly string[] = []): string => {
    const place = [...notes(text, analysis, statement, wording), wording.line(lineAt(startOf(statement)))];
    return `- ${[escape(saidWords(text, analysis, statement)), ...after].join(' ')} (${escape(place.join(', '))})\n`;
  };
  if (order === 'story') {
    return analysis.statements
      .map((statement) => item(statement, ['—', escape(attribution(analysis, statement, wording))]))
      .join('');
  }
  const section = (heading: string, statements: readonly Statement[], after?: (of: Statement) => string[]) =>
    statements.length === 0
      ? []
      : [`${heading}\n\n${statements.map((statement) => item(statement, after?.(statement))).join('')}`];
  const unnamed = analysis.statements.filter((statement) => statement.speaker === null);
  const candidates = (statement: Statement): string[] => {
    const names = candidateNames(analysis, statement);
    return names.length > 0 ? ['—', escape(wording.oneOf(names))] : [];
  };
  return [
    ...section(`**${escape(wording.nobody)}**`, unnamed, candidates),
    ...analysis.speakers.flatMap((speaker) =>
      section(
        heading(speaker),
        analysis.statements.filter((statement) => statement.speaker === speaker.id),
      ),
    ),
  ].join('\n');
}

function heading({ name, description }: Speaker): string {
  const bold = `**${escape(onOneLine(name))}**`;
  return description === null ? bold : `${bold}, ${escape(onOneLine(description))}`;
}

/** Only what Markdown would read as markup is escaped, so that the list can be read as it is. */
function escape(words: string): string {
  return words.replace(/[\\`*_<]|\](?=[([])|^(?:[#>+-]|\d+[.)])(?=\s|$)/gu, '\\$&');
}
