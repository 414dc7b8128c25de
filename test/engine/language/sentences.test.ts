import { strict as assert } from 'node:assert';
import { longestSentence } from '../../../src/engine/language/sentences';
import { expectSentences, read } from '../../notation/expect-reading';

describe('sentences', () => {
  it('end with a stop before a capital letter', () => {
    expectSentences(['The bridge fell.', 'Who pays?', 'Nobody!', '“We do,” said Orr.']);
  });

  it('do not end at abbreviations, initials, decimals or small letters', () => {
    expectSentences([
      'Mr. J. R. Orr of St. Tarn Inc. said it fell 3.5 points at 9 a.m. on Monday.',
      'It hurt.',
    ]);
    expectSentences(['The Yahoo! staff left.', 'They were approx. five.']);
  });

  it('may end with the stop of an abbreviation', () => {
    expectSentences(['It was close at 9 p.m.', '“There was a pen,” Orr said.']);
    expectSentences(['It was close at 9 p.m.', 'The talks ended at 5 p.m. Monday.']);
    expectSentences(['“No,” said Rosa del Mar.', 'Orr left on Mar. 3.']);
  });

  it('hold a quotation of several sentences whole', () => {
    expectSentences(['“One. Two. Three,” said Orr.', 'He left.']);
    expectSentences(['Orr said: “One. Two.”', 'He left.']);
  });

  it('go on after a question or an exclamation within marks', () => {
    expectSentences(['“Who pays?” asked Orr.', '“Never!” Quill shouted on Monday.', 'He left.']);
    expectSentences(['“Who pays?” the minister asked.', '“Who pays?” he asked reporters.']);
  });

  it('end with a quotation that ends with a stop', () => {
    expectSentences(['“We tried.”', '“We failed.”', 'Orr said the deal was off.']);
    expectSentences(['“Who pays?”', 'Orr said that he did.']);
    expectSentences(['“We tried.”', 'Then Quill said: “We failed.”']);
  });

  it('keep an attribution that follows a full stop', () => {
    expectSentences(['“We tried.” Orr said.', 'He left.']);
  });

  it('begin after a quotation where what follows has a verb of its own', () => {
    expectSentences(['It paid “all who were hurt.”', 'It does not comment on claims, the statement said.']);
    expectSentences(['She was “glad.”', 'The union will not hear her complaints, Orr said.']);
  });

  it('end with a stop outside the marks, and after a bracket', () => {
    expectSentences(['He was “firm”.', '(It rained.)', 'He left.']);
  });

  it('take an ellipsis for an end only before a capital letter', () => {
    expectSentences(['He waited… and left.', 'He waited...', 'Then he left.']);
  });

  it('are told by stops alone where all is in lower case', () => {
    expectSentences(['the bridge fell.', 'who pays?', 'nobody.']);
  });

  it('are never longer than the limit', () => {
    const { readings } = read(`“${'It rained on. '.repeat(300)}” said Orr.`);
    const sentences = readings.flatMap((reading) => reading.sentences);
    assert.ok(sentences.every(({ from, to }) => to - from <= longestSentence && from < to));
  });
});
