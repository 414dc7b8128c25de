/** An analysis as text, for people and for programs. Pure: no editor, no Node. */
export { toCsv } from './csv';
export type { AnalysedDraft } from './csv';
export { formatStatement } from './format-statement';
export { toJson } from './json';
export { toMarkdown } from './markdown';
export type { StatementOrder } from './markdown';
export { contentWords } from './words';
export { english } from './wording';
export type { Wording } from './wording';
