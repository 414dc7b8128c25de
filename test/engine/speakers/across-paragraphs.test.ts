import { strict as assert } from 'node:assert';
import { expectSpeakers } from './expect-speakers';

describe('speakers: across paragraphs', () => {
  it('joins a quotation that goes on in the next paragraph', () => {
    const { statements } = expectSpeakers(
      '{s1:Ben Orr} {v1:said:} {c1:“We tried.}\n\n{c1:“We failed. We tried again.}\n\n{c1:“And that is all.”}',
      ['Ben Orr'],
    );
    assert.equal(statements[0]?.content.length, 3);
  });

  it('lists two statements of one source in the order of their words', () => {
    const { statements } = expectSpeakers(
      '{s1 s2:Ben Orr} {v1:called} {c1:the hall “mad”} and {v2:said} {c2:it was the safest place in town for a boat}.',
      ['Ben Orr', 'Ben Orr'],
    );
    const starts = statements.map(({ content }) => content[0]?.start ?? 0);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('joins it where the cue comes only at the end', () => {
    expectSpeakers('{c1:“We tried.}\n\n{c1:“We failed,”} {s1:Ben Orr} {v1:said}.', ['Ben Orr']);
  });

  it('carries the last speaker over to a paragraph that is only a quotation', () => {
    expectSpeakers('{c1:“We tried,”} {s1:Ben Orr} {v1:said}.\n\n{c2:“It was over by nine.”}', [
      'Ben Orr',
      'Ben Orr · inferred · carried-over',
    ]);
  });

  it('does not carry a speaker past somebody else who has come in', () => {
    expectSpeakers(
      '{c1:“We tried,”} {s1:Ben Orr} {v1:said}. Mara Quill, a nurse, waited outside until nightfall. \n\n{c2:“It was over by nine.”}',
      ['Ben Orr', 'Mara Quill or Ben Orr? · ambiguous'],
    );
  });

  it('gives the next turn to whoever spoke before the last, where two take turns', () => {
    expectSpeakers(
      '{c1:“Who pays?”} {v1:asked} {s1:Ben Orr}.\n\n{c2:“Nobody,”} {v2:replied} {s2:Mara Quill}.\n\n{c3:“Then we stay.”}',
      ['Ben Orr', 'Mara Quill', 'Ben Orr · inferred · carried-over'],
    );
  });

  it('takes the sentence before as a lead-in', () => {
    expectSpeakers('Ben Orr was blunt. {c1:“It was over.”}', ['Ben Orr · inferred · lead-in']);
  });

  it('leaves a quotation alone whom nothing before could give', () => {
    expectSpeakers('The market closed at noon. {c1:“It was over.”}', ['nobody · nobody']);
  });

  it('shows a crosshead that repeats quoted words as a display of them', () => {
    const { statements, quotations } = expectSpeakers(
      'The bridge has been shut since the spring, and nobody on either bank knows why it is.\n\n{c1:“Nobody called us”}\n\n{c2:“Nobody called us. Nobody wrote,”} {s2:Ben Orr} {v2:said}.',
      ['Ben Orr'],
    );
    assert.deepEqual(
      quotations.map(({ role, statement }) => [role, statement === statements[0]?.id]),
      [
        ['display', true],
        ['statement', true],
      ],
    );
  });

  it('takes the paragraphs of one quotation for parts of it, and none for a display of the others', () => {
    const { quotations } = expectSpeakers(
      '{s1:Ben Orr} {v1:said}: {c1:“It is a long story.}\n\n{c1:“It goes on in this paragraph.}\n\n{c1:“It ends in this one.”}',
      ['Ben Orr'],
    );
    assert.deepEqual(
      quotations.map(({ role }) => role),
      ['statement', 'statement', 'statement'],
    );
  });

  it('keeps ids when something is added before', () => {
    const draft = '{c1:“We tried,”} {s1:Ben Orr} {v1:said}.\n\n{c2:“We tried,”} {s2:Ben Orr} {v2:said}.';
    const ids = expectSpeakers(draft, ['Ben Orr', 'Ben Orr']).statements.map(({ id }) => id);
    const later = expectSpeakers('The market closed at noon.\n\n' + draft, ['Ben Orr', 'Ben Orr']);
    assert.deepEqual(
      later.statements.map(({ id }) => id),
      ids,
    );
    assert.notEqual(ids[0], ids[1]);
  });

  it('takes labels for the people whom they shorten', () => {
    expectSpeakers(
      'Mara Quill spoke to Ben Orr.\n\n{s1:ORR}{v1::} {c1:How are you?}\n\n{s2:MS. QUILL (D-Tarn)}{v2::} {c2:Cold.}',
      ['Ben Orr · label', 'Mara Quill · label'],
    );
  });

  it('takes a signature for the speaker', () => {
    expectSpeakers('{c1:“Ban it.”} — {s1:J. Orr, Hull}', ['J. Orr · signature']);
  });

  it('takes whoever the paragraph before introduces for a bare quotation', () => {
    expectSpeakers(
      'Her neighbour, Rashid Olander, was already on the pavement with a hose.\n\n{c1:“It was a garden hose.”}\n\n{c2:“We saved the cat.”}',
      ['Rashid Olander · inferred · lead-in', 'Rashid Olander · inferred · carried-over'],
    );
  });

  it('abstains where a body is the subject of a sentence that is quoted in part, and names the last speaker first', () => {
    const { statements, speakers } = expectSpeakers(
      '{v1:According to} {s1:Pavel Orin}, {c1:talks would help}. Kyiv will seek {c2:“not only words, but guarantees”} in May.',
      ['Pavel Orin', 'Pavel Orin or Kyiv?'],
    );
    const [first, candidate] = statements[1]?.candidates ?? [];
    assert.equal(speakers.find(({ id }) => id === candidate?.speaker)?.name, 'Kyiv');
    assert.ok((first?.score ?? 1) < 0.7);
  });

  it('gives the parts of one sentence without a cue as one statement in the writer’s words', () => {
    const { statements } = expectSpeakers(
      '{s1:Pavel Orin} {v1:said} {c1:no}. Kyiv will seek {c2:“not only words, but guarantees”} for its “lawful interests” in May.',
      ['Pavel Orin', 'Pavel Orin or Kyiv?'],
    );
    assert.equal(statements[1]?.kind, 'mixed');
    assert.equal(statements[1].content.length, 2);
  });

  it('gives bulleted quotations under a shared lead-in to those who say them', () => {
    expectSpeakers(
      'The plan to close the market has angered the town, and nobody will say who drew it up.\n\nReaders of this paper wrote in:\n\n- {c1:“Ban the lot of them.”}\n- {c2:“Keep every one of them.”}',
      ['Readers of this paper · inferred · lead-in', 'Readers of this paper · inferred · carried-over'],
    );
  });

  it('takes a block quote after a colon for the words of what stands before it', () => {
    const { statements } = expectSpeakers(
      'Tarn Works closed its yard on Friday. The statement read:\n\n> We regret the closure. We had no choice.\n\nIt rained.',
      ['the statement · inferred · lead-in'],
      { format: 'markdown' },
    );
    assert.equal(statements[0]?.kind, 'direct');
  });

  it('gives the answers of an interview to the one person introduced', () => {
    expectSpeakers(
      'Mara Quill tunes bells in Hull.\n\n{s1:Q}{v1::} {c1:Why bells?}\n\n{s2:A}{v2::} {c2:They stay.}',
      ['Q · label', 'Mara Quill · label'],
    );
  });

  it('takes the byline’s name for the writer', () => {
    expectSpeakers(
      'The bridge hums\n\nBy Tessaly Grant\n\nThe bridge hums at night. {s1:I} {v1:asked} {c1:why it did}.',
      ['Tessaly Grant · writer'],
    );
  });
});
