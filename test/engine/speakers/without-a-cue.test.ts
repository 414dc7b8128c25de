import { expectSpeakers } from './expect-speakers';

describe('speakers: quotations without a cue', () => {
  it('takes whoever the sentence before shows in a state of mind, whoever spoke before', () => {
    expectSpeakers(
      '{c1:“The pitch is fine,”} {s1:Ben Orr} {v1:said}.\n\nMara Quill is less forgiving. {c2:“I turned my ankle on it twice.”}',
      ['Ben Orr', 'Mara Quill · inferred · lead-in'],
    );
    expectSpeakers(
      '{c1:“Profits will recover,”} {s1:Ben Orr} {v1:said}.\n\nMara Quill was not convinced. {c2:“I have heard that for six years.”}',
      ['Ben Orr', 'Mara Quill · inferred · lead-in'],
    );
    expectSpeakers(
      '{c1:“The jury must decide,”} {s1:Ben Orr} {v1:said}.\n\nMara Quill shrugged. {c2:“I only drove the van.”}',
      ['Ben Orr', 'Mara Quill · inferred · lead-in'],
    );
  });

  it('lets the last speaker go on in a stack of bare quotations', () => {
    expectSpeakers(
      '{c1:“It was dark,”} {s1:Mara Quill} {v1:said}.\n\n{c2:“I could hear my own watch.”}\n\n{c3:“So I counted with it.”}',
      ['Mara Quill', 'Mara Quill · inferred · carried-over', 'Mara Quill · inferred · carried-over'],
    );
  });

  it('takes the one whom the paragraph before is about, where nothing is said in it', () => {
    expectSpeakers(
      '{c1:“It was dark,”} {s1:Ben Orr} {v1:said}.\n\nMara Quill had climbed down the bank with a rope.\n\n{c2:“I held on to the dog.”}',
      ['Ben Orr', 'Mara Quill · inferred · lead-in'],
    );
  });

  it('gives no signed quotation’s words to whoever signed the one before', () => {
    expectSpeakers('{c1:“Ban it.”} — {s1:J. Orr, Hull}\n\n{c2:“Keep every one of them.”}', [
      'J. Orr · signature',
      'nobody · nobody',
    ]);
  });

  it('abstains where its sentence goes on in words that were not understood', () => {
    expectSpeakers(
      '{c1:“It was dark,”} {s1:Ben Orr} {v1:said}.\n\n{c2:“We had no lamp,”} harrumphed into his beard the keeper.',
      ['Ben Orr', 'Ben Orr?'],
    );
  });

  it('does not give a quotation to somebody whom it names', () => {
    expectSpeakers(
      '{c1:“We waited,”} {s1:Ben Orr} {v1:said}.\n\nMara Quill came at nine. {c2:“When Quill came, I had gone to bed.”}',
      ['Ben Orr', 'Ben Orr · inferred · carried-over'],
    );
  });
});
