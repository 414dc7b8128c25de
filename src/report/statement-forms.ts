import type { Analysis, Statement } from '../engine';
import { escapeHtml, escapeMarkdown } from './escape';
import { formatStatement } from './format-statement';
import { english } from './wording';
import type { Wording } from './wording';

/** What a copied or dragged statement is to be pasted into. */
export type StatementForm = 'plain' | 'markdown' | 'html';

/**
 * Statements with their attributions, a line or an item each: as {@link formatStatement} writes them, escaped where the form
 * has markup. One statement is a line or a paragraph, several are a list.
 */
export function formatStatements(
  text: string,
  analysis: Analysis,
  statements: readonly Statement[],
  form: StatementForm,
  wording: Wording = english,
): string {
  const lines = statements.map((statement) => formatStatement(text, analysis, statement, wording));
  const isOne = lines.length === 1;
  switch (form) {
    case 'plain':
      return lines.join('\n');
    case 'markdown':
      return lines.map((line) => (isOne ? '' : '- ') + escapeMarkdown(line)).join('\n');
    case 'html':
      return isOne
        ? `<p>${escapeHtml(lines.join(''))}</p>`
        : `<ul>\n${lines.map((line) => `  <li>${escapeHtml(line)}</li>\n`).join('')}</ul>`;
  }
}
