import { strict as assert } from 'node:assert';
import { isInUnfinishedQuotation } from '../../src/drafts/unfinished-quotation';
import type { Analysis } from '../../src/engine';

/** Whether the writer at "|" is inside an unfinished quotation; "<" and ">" are where the engine says that quotations begin and end. */
function unfinished(marked: string): boolean {
  const text = marked.replace(/[<>|]/g, '');
  const at = (mark: string): number[] =>
    [...marked.matchAll(/[<>|]/g)].flatMap((match, before) =>
      match[0] === mark ? [match.index - before] : [],
    );
  const ends = at('>');
  const quotations = at('<').map((start, index) => {
    const end = ends[index] ?? text.length;
    return {
      start,
      end,
      role: 'unattributed' as const,
      statement: null,
      closed: text.slice(start, end).endsWith('”'),
      depth: 0,
    };
  });
  const analysis: Analysis = {
    statements: [],
    speakers: [],
    zones: [],
    sentences: [],
    quotations,
    prose: text,
  };
  return isInUnfinishedQuotation(text, analysis, at('|')[0] ?? 0);
}

describe('a quotation that is being typed', () => {
  it('is unfinished as long as its closing mark is missing', () => {
    assert.equal(unfinished('Orr said <“It lea|>'), true);
    assert.equal(unfinished('Orr said <“It leaks”>|'), false);
  });

  it('is left when the writer goes on in another paragraph', () => {
    assert.equal(unfinished('Orr said <“It leaks>\n\nThen |'), false);
  });

  it('is finished where the next paragraph goes on with it', () => {
    assert.equal(unfinished('Orr said <“It leaks.|>\n\n<“It will fall.”>'), false);
  });
});
