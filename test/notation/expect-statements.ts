import { strict as assert } from 'node:assert';
import { analyze } from '../../src/engine';
import type { Analysis, AnalyzeOptions } from '../../src/engine';
import { labelStatements, parseMarked, renderMarked, summarize } from './notation';

/**
 * Asserts that the draft, written with its statements marked in it, is analysed as just that: the same spans, and
 * for each statement in text order the line that {@link summarize} gives. Returns the analysis for further checks.
 *
 *     expectStatements('{c1:“The bridge is unsafe,”} {v1:said} {s1:Mara Quill}.', ['direct · Mara Quill']);
 */
export function expectStatements(
  marked: string,
  lines: readonly string[],
  options: AnalyzeOptions = {},
): Analysis {
  const { text, spans } = parseMarked(marked);
  const analysis = analyze(text, options);
  const actual = [
    renderMarked(text, labelStatements(analysis.statements)),
    ...analysis.statements.map((statement) => summarize(analysis, statement)),
  ];
  assert.equal(actual.join('\n'), [renderMarked(text, spans), ...lines].join('\n'));
  return analysis;
}
