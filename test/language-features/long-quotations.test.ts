import { strict as assert } from 'node:assert';
import { analyze } from '../../src/engine';
import { longQuotations } from '../../src/language-features/long-quotations';

/** The first and the last words of each. */
function found(text: string): string[] {
  return longQuotations(analyze(text)).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n\n');
    return `${lines[0] ?? ''} … ${lines.at(-1) ?? ''} (${lines.length})`;
  });
}

describe('quotations of several paragraphs', () => {
  it('go from where they open to where the last paragraph ends', () => {
    assert.deepEqual(
      found('“It is long,” Mara Quill said. “I am not done.\n\n“I go on.\n\n“I end here.” She left.'),
      ['“I am not done. … “I end here.” (3)'],
    );
  });

  it('are not two quotations, one after the other', () => {
    assert.deepEqual(found('“It leaks.”\n\n“It does,” said Ben Orr.'), []);
  });

  it('end where other words stand between', () => {
    assert.deepEqual(found('“It leaks, said Mara Quill.\n\nShe left. “It does,” said Ben Orr.'), []);
  });
});
