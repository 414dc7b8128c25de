import { strict as assert } from 'node:assert';
import { correctAnalysis } from '../../src/record';
import type { Mark } from '../../src/record';
import { correction, read, statementWith } from './marks';
import type { Read } from './marks';

/** Who says what, in text order, as "words: name (reason)". */
function reading(draft: Read, ...marks: readonly Mark[]): string[] {
  const { analysis } = correctAnalysis(draft.text, draft.analysis, marks);
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  return analysis.statements.map(({ content, speaker, reason }) => {
    const words = content.map(({ start, end }) => draft.text.slice(start, end)).join(' … ');
    return `${words}: ${speaker === null ? '–' : (names.get(speaker) ?? '?')} (${reason.code})`;
  });
}

const draft = read(
  '“It was never about the money.”',
  '“We asked twice.”',
  '“The bridge is unsafe,” said Mara Quill.',
);

describe('Corrections', () => {
  it('leave the analysis alone where there are none', () => {
    assert.equal(correctAnalysis(draft.text, draft.analysis, []).analysis, draft.analysis);
  });

  it('give a statement the speaker that a person names', () => {
    const mark = correction(draft, 'unsafe', { is: 'said-by', speaker: 'Ben Orr' });
    assert.equal(reading(draft, mark).at(-1), '“The bridge is unsafe,”: Ben Orr (corrected)');
  });

  it('name somebody who is in the draft by the same id', () => {
    const mark = correction(draft, 'money', { is: 'said-by', speaker: 'Mara Quill' });
    const { analysis } = correctAnalysis(draft.text, draft.analysis, [mark]);
    const [first, , last] = analysis.statements;
    assert.equal(first?.speaker, last?.speaker);
    assert.deepEqual(analysis.speakers, draft.analysis.speakers);
  });

  it('teach the bare quotation that follows', () => {
    const mark = correction(draft, 'money', { is: 'said-by', speaker: 'Ivo Marsh' });
    assert.deepEqual(reading(draft, mark), [
      '“It was never about the money.”: Ivo Marsh (corrected)',
      '“We asked twice.”: Ivo Marsh (carried-over)',
      '“The bridge is unsafe,”: Mara Quill (named)',
    ]);
  });

  it('teach no quotation before which somebody else comes in', () => {
    const between = read(
      '“It was never about the money.”',
      'Mara Quill and Ben Orr left the room. “We asked twice.”',
    );
    const mark = correction(between, 'money', { is: 'said-by', speaker: 'Ivo Marsh' });
    assert.doesNotMatch(reading(between, mark).at(-1) ?? '', /Ivo Marsh/);
  });

  it('teach what was carried over from the corrected statement', () => {
    const carried = read('“The bridge is unsafe,” said Mara Quill.', '“We asked twice.”', 'It rained.');
    assert.match(reading(carried)[1] ?? '', /Mara Quill \(carried-over\)/);
    const mark = correction(carried, 'unsafe', { is: 'said-by', speaker: 'Ben Orr' });
    assert.equal(reading(carried, mark)[1], '“We asked twice.”: Ben Orr (carried-over)');
  });

  it('take out what is not a statement, with its quotation', () => {
    const mark = correction(draft, 'unsafe', { is: 'not-a-statement' });
    const { analysis, dismissed } = correctAnalysis(draft.text, draft.analysis, [mark]);
    assert.equal(analysis.statements.length, 2);
    assert.equal(analysis.quotations.at(-1)?.statement, null);
    assert.deepEqual(
      dismissed.map(({ statement }) => statement),
      [statementWith(draft, 'unsafe')],
    );
  });

  it('can be taken back', () => {
    const mark = correction(draft, 'unsafe', { is: 'not-a-statement' });
    const back = correction(draft, 'unsafe', { is: 'as-read' }, [mark.id]);
    assert.deepEqual(reading(draft, mark, back), reading(draft));
  });

  it('survive edits around them and of their words', () => {
    const mark = correction(draft, 'money', { is: 'said-by', speaker: 'Ivo Marsh' });
    const now = read(
      'A new opening line.',
      '“It was never, never about the money.”',
      '“We asked twice.”',
      'And more.',
    );
    assert.match(reading(now, mark)[0] ?? '', /Ivo Marsh \(corrected\)/);
  });

  it('keep every id of a statement', () => {
    const mark = correction(draft, 'money', { is: 'said-by', speaker: 'Ivo Marsh' });
    const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);
    const { analysis } = correctAnalysis(draft.text, draft.analysis, [mark]);
    assert.deepEqual(ids(analysis.statements), ids(draft.analysis.statements));
  });
});
