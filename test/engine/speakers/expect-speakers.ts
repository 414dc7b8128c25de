import { strict as assert } from 'node:assert';
import type { Analysis, AnalyzeOptions } from '../../../src/engine';
import { parseMarked, summarize } from '../../notation/notation';
import { resolveMarked } from './resolve-marked';

/**
 * Asserts who said what in a draft whose statements are marked in it: a line for each statement, in text order, the
 * speaker as `summarize` prints it and, where asked for, the reason.
 *
 *     expectSpeakers('{s1:Mara Quill} {v1:arrived and said} {c1:no}. {s2:She} {v2:said} {c2:yes}.', ['Mara Quill', 'Mara Quill · pronoun']);
 */
export function expectSpeakers(
  marked: string,
  lines: readonly string[],
  options: AnalyzeOptions = {},
): Analysis {
  const { text, spans } = parseMarked(marked);
  const analysis = resolveMarked(text, spans, options);
  const actual = analysis.statements.map((statement, index) => {
    const speaker = summarize(analysis, statement).split(' · ').slice(1, 2).join('');
    const wanted = lines[index]?.split(' · ') ?? [];
    return [
      speaker,
      ...(wanted.includes('inferred') || statement.inferred
        ? [statement.inferred ? 'inferred' : 'not inferred']
        : []),
      ...(wanted.some((word) => word === statement.reason.code) ? [statement.reason.code] : []),
    ].join(' · ');
  });
  assert.deepEqual(actual, lines);
  return analysis;
}
