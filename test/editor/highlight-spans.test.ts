import { strict as assert } from 'node:assert';
import { highlightSpans } from '../../src/editor/highlight-spans';
import type { SlotOf } from '../../src/editor/highlight-spans';
import { SpeakerPalette } from '../../src/editor/speaker-palette';
import { draftOf } from './draft-of';

/** What is highlighted, in text order: "kind: words". Marks beside the scroll bar are left out. */
function highlighted({ text, analysis }: ReturnType<typeof draftOf>, slotOf?: SlotOf): string[] {
  return [...highlightSpans(text, analysis, slotOf)]
    .filter(([kind]) => !kind.startsWith('ruler'))
    .flatMap(([kind, spans]) => spans.map((span) => ({ kind, ...span })))
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('highlights', () => {
  it('keep quoted words apart from the reported words around them', () => {
    const draft = draftOf('{s1:Quill} {v1:said} {c1:that it cost {q1:“at least”} four million}.', ['Quill']);
    assert.deepEqual(highlighted(draft), [
      'source: Quill',
      'cue: said',
      'reported: that it cost',
      'quotation: “at least”',
      'reported: four million',
    ]);
  });

  it('show a quotation without a speaker, a display quotation and a title each in its own way', () => {
    const draft = draftOf(
      '{d1:“It leaks”} {c1:{q1:“It leaks,”}} {v1:said} {s1:Orr}. {c2:{q2:“Nobody knew.”}} He read {x3:“Tarn”}.',
      ['Orr', null],
    );
    assert.deepEqual(highlighted(draft), [
      'display: “It leaks”',
      'quotation: “It leaks,”',
      'cue: said',
      'source: Orr',
      'unattributed: “Nobody knew.”',
    ]);
  });

  it('draw one line under a word: a statement inside another shows its cue and source only', () => {
    const draft = draftOf(
      '{s1:Orr} {v1:said} {c1:{s2:Quill} {v2:knew} {c2:of the cracks} then}.',
      ['Orr', 'Quill'],
      {
        2: { depth: 1 },
      },
    );
    assert.deepEqual(highlighted(draft), [
      'source: Orr',
      'cue: said',
      'source: Quill',
      'cue: knew',
      'reported: of the cracks then',
    ]);
  });

  it('show a cue that two statements share once', () => {
    const draft = draftOf('{s1 s2:Orr} {v1 v2:said} {c1:it leaks} and {c2:it will fall}.', ['Orr', 'Orr']);
    assert.deepEqual(highlighted(draft), [
      'source: Orr',
      'cue: said',
      'reported: it leaks',
      'reported: it will fall',
    ]);
  });

  it('leave no line under what is no word', () => {
    const draft = draftOf('{c1:{q1:“It leaks”}, {q1:“and it will fall”}.}', ['Orr']);
    assert.deepEqual(highlighted(draft), ['quotation: “It leaks”', 'quotation: “and it will fall”']);
  });

  it('give each speaker a colour that stays when another comes in above', () => {
    const palette = new SpeakerPalette();
    const one = draftOf('{c1:{q1:“No”}} {v1:said} {s1:Orr}.', ['Orr']);
    assert.deepEqual(highlighted(one, palette.assign(one.analysis)), [
      'speaker1Quotation: “No”',
      'speaker1Reported: Orr',
    ]);
    const two = draftOf('{s1:Quill} {v1:said} {c1:yes}. {c2:{q2:“No”}} {v2:said} {s2:Orr}.', [
      'Quill',
      'Orr',
    ]);
    assert.deepEqual(highlighted(two, palette.assign(two.analysis)), [
      'speaker2Reported: Quill',
      'speaker2Reported: yes',
      'speaker1Quotation: “No”',
      'speaker1Reported: Orr',
    ]);
  });

  it('fall back on the colours by role when there are more speakers than colours', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const draft = draftOf(names.map((name, i) => `{s${i + 1}:${name}} {v${i + 1}:agreed}.`).join(' '), names);
    const last = highlighted(draft, new SpeakerPalette().assign(draft.analysis)).slice(-3);
    assert.deepEqual(last, ['speaker6Reported: F', 'source: G', 'cue: agreed']);
  });
});
