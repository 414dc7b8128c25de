import { expectFound } from './expect-found';

describe('statements: labels', () => {
  it('Q&A: takes the paragraph under a label', () => {
    expectFound('{s1:Q}{v1::} {c1:Why did it fail?}', ['label · direct']);
    expectFound('{s1:A}{v1::} {c1:Money. It was always money}.', ['label · direct']);
    expectFound('{s1:QUILL}{v1::} {c1:It was cold}.', ['label · direct']);
    expectFound('{s1:MS. QUILL (D-Tarn)}{v1::} {c1:It was cold}.', ['label · direct']);
    expectFound('{s1:Mara Quill}{v1::} {c1:I was cold}.', ['label · direct']);
  });
  it('takes no other words with a colon for a label', () => {
    expectFound('Note: the dam is closed.', []);
    expectFound('UPDATE: The dam is closed.', []);
  });
});
