/** An analysis as text, for people and for programs. Pure: no editor, no Node. */
export { toCsv } from './csv';
export type { AnalysedDraft } from './csv';
export { formatStatement } from './format-statement';
export { toHtml } from './html';
export { toJson } from './json';
export type { StatementOrder } from './listing';
export { toMarkdown } from './markdown';
export { toPlainText } from './plain-text';
export { formatStatements } from './statement-forms';
export type { StatementForm } from './statement-forms';
export { contentWords } from './words';
export { english } from './wording';
export type { Wording } from './wording';
