import { strict as assert } from 'node:assert';
import { analyze } from '../../src/engine';
import type { Analysis, DraftFormat } from '../../src/engine';

/** A draft with the cursor marked in it as "|", read. */
export interface Caret {
  readonly text: string;
  readonly offset: number;
  readonly analysis: Analysis;
}

export function atCaret(marked: string, format: DraftFormat = 'plain'): Caret {
  const offset = marked.indexOf('|');
  assert.equal(marked.split('|').length, 2, 'one cursor');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, offset, analysis: analyze(text, { format }) };
}
