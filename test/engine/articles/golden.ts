import type { Analysis, Speaker, Statement } from '../../../src/engine';
import { labelStatements, renderMarked, summarize } from '../../notation/notation';
import { detailsOf } from '../details/details-of';

/**
 * All that an analysis says of an article, to be read and compared: the draft with its statements marked in it, a line
 * a statement with its further details, and after a blank line a line a speaker: kind, name, description, number of
 * mentions.
 */
export function golden(text: string, analysis: Analysis): string {
  return [
    renderMarked(text, labelStatements(analysis.statements)) + '---',
    ...analysis.statements.map((statement) => statementLine(text, analysis, statement)),
    '',
    ...analysis.speakers.map(speakerLine),
    '',
  ].join('\n');
}

function statementLine(text: string, analysis: Analysis, statement: Statement): string {
  return [summarize(analysis, statement), ...detailsOf(text, statement)].join(' · ');
}

function speakerLine({ kind, name, description, mentions }: Speaker): string {
  const count = mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`;
  return [kind, name, description ?? 'no description', count].join(' · ');
}
