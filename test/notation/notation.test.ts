import { strict as assert } from 'node:assert';
import { expectStatements } from './expect-statements';
import { parseMarked, renderMarked } from './notation';

describe('notation', () => {
  it('reads and writes nested tags, shared tags and escapes', () => {
    const marked = '{s1 s2:Quill} {v1:said} {c1:she {v2:thought} {c2:so}} \\{sic\\}.';
    const { text, spans } = parseMarked(marked);
    assert.equal(text, 'Quill said she thought so {sic}.');
    assert.equal(renderMarked(text, spans), marked);
  });

  it('writes crossing spans in pieces and reads them back as one', () => {
    const spans = [
      { label: 'c1', start: 0, end: 4 },
      { label: 'c2', start: 2, end: 6 },
    ];
    const marked = renderMarked('abcdef', spans);
    assert.equal(marked, '{c1:ab{c2:cd}}{c2:ef}');
    assert.deepEqual(parseMarked(marked), { text: 'abcdef', spans });
  });

  it('fails where the spans or the lines differ', () => {
    const draft = '{c1:“The bridge is unsafe,”} {v1:said} {s1:Mara Quill}.';
    expectStatements(draft, ['direct · Mara Quill']);
    assert.throws(() => expectStatements(draft, ['direct · Ben Orr']));
    assert.throws(() => expectStatements(draft.replace('{v1:said}', 'said'), ['direct · Mara Quill']));
  });
});
