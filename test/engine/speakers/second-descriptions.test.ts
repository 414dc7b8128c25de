import { expectSpeakers } from './expect-speakers';

describe('speakers: descriptions that the draft has used of nobody', () => {
  it('takes “the winner” for whoever is said to have won', () => {
    expectSpeakers(
      'Ana Lopes won the race on Sunday. Bea Orr was second. {c1:“I could not see,”} {s1:the winner} {v1:said}.',
      ['Ana Lopes · role'],
    );
  });

  it('takes “the mother of two” for the last speaker where nobody has come in since', () => {
    expectSpeakers(
      'Ana Lopes won the race on Sunday. Bea Orr was second. {s1:Lopes} {v1:said} {c1:it rained}.\n\n{s2:The mother of two} {v2:added} {c2:that she was cold}.',
      ['Ana Lopes', 'Ana Lopes · role'],
    );
  });

  it('names both and chooses neither where another has come in', () => {
    expectSpeakers(
      '{s1:Robin Quill} {v1:said} {c1:it rained}. Sasha Orr laughed. {s2:The 43-year-old} {v2:said} {c2:it was late}.',
      ['Robin Quill', 'Robin Quill or Sasha Orr or the 43-year-old? · ambiguous'],
    );
  });

  it('takes “the scientist” for one whose calling is a science', () => {
    expectSpeakers(
      '{s1:Fire investigator Dr Petra Lind} {v1:said} {c1:there were two fires}.\n\n{v2:Asked} by {s2:Ben Orr} {c2:whether she was sure}, {s3:the scientist} {v3:said} {c3:yes}.',
      ['Petra Lind', 'Ben Orr', 'Petra Lind · role'],
    );
  });

  it('knows a calling by its stem in the words beside the name', () => {
    expectSpeakers(
      'Obi Strand, who makes pots in Hull, met Max Orr. Orr was cross. {c1:“It is late,”} {s1:the potter} {v1:said}.',
      ['Obi Strand · role'],
    );
  });

  it('abstains where only its place ties an office to somebody in view', () => {
    expectSpeakers('{s1:Max Orr} {v1:said} {c1:no}. {s2:The coroner} {v2:said} {c2:yes}.', [
      'Max Orr',
      'Max Orr or the coroner?',
    ]);
  });

  it('takes the one named right after a nameless person of the first paragraph for that person', () => {
    expectSpeakers(
      '{s1:A pub landlord} {v1:has admitted} {c1:burning down his bar}.\n\n{s2:Tom Mallory, 51,} {v2:told} the court {c2:he was sorry}. {s3:The landlord} {v3:said} {c3:he drank}.',
      ['Tom Mallory · role', 'Tom Mallory', 'Tom Mallory · role'],
    );
  });

  it('does not where a clause introduces whoever is named', () => {
    expectSpeakers(
      '{s1:A pub landlord} {v1:has admitted} {c1:burning down his bar}.\n\n{s2:Ida Hale, who worked there,} {v2:told} the court {c2:she wept}.',
      ['a pub landlord', 'Ida Hale'],
    );
  });
});

describe('speakers: what somebody is said to be', () => {
  it('hears it where somebody has been this', () => {
    expectSpeakers(
      '{s1:Olu Bako, who has been its conductor for 26 years,} {v1:said} {c1:no}. Ida Orr got off. {c2:“Never,”} {s2:the conductor} {v2:added}.',
      ['Olu Bako', 'Olu Bako · role'],
    );
    expectSpeakers(
      'Her rival, Olu Bako, has been president since 2014. Ida Orr won. {c1:“I do not say she stole it,”} {s1:the president} {v1:said}.',
      ['Olu Bako · role'],
    );
    expectSpeakers(
      'Ida Hale had been head gardener at Tarn. Ben Orr was her clerk. {s1:The gardener} {v1:said} {c1:it was over}.',
      ['Ida Hale · role'],
    );
  });

  it('hears it in a title that is an office', () => {
    expectSpeakers(
      'Provost Gail Hale defended her boss. Ida Orr did not. {c1:“Vote for a number,”} {s1:the provost} {v1:said}.',
      ['Gail Hale · role'],
    );
  });

  it('takes what somebody was before for something said of the one in view', () => {
    expectSpeakers(
      '{s1:The chair of trustees, Olu Bako,} {v1:rejected} {c1:that}. {c2:“No,”} {s2:the former diplomat} {v2:said}.',
      ['Olu Bako', 'Olu Bako · role'],
    );
    expectSpeakers(
      '{s1:Ida Hale} {v1:said} {c1:she showered at work}. {s2:The retired machinist} {v2:said} {c2:it was free}.',
      ['Ida Hale', 'Ida Hale · role'],
    );
  });

  it('takes a relative of somebody for nobody in view', () => {
    expectSpeakers(
      'Tom Hale, 19, was pulled from the fire. {s1:His father} {v1:said} {c1:he was lucky}. {c2:“Very,”} {s2:his father} {v2:added}.',
      ['his father', 'his father'],
    );
  });
});

describe('speakers: something new said of the one whom the paragraph names', () => {
  it('is said of that one where he or she alone is named there', () => {
    expectSpeakers(
      'Ida Hale pitched on Friday. She was tired.\n\nHerons starter Cade Orr went six. {c1:“We waited all year,”} {s1:the left-hander} {v1:said}.',
      ['Cade Orr · role'],
    );
    expectSpeakers(
      'Ida Hale said no.\n\n{s1:Ben Orr} {v1:said} {c1:he would step down}. {s2:The sofa magnate} {v2:said} {c2:it was time}.',
      ['Ben Orr', 'Ben Orr · role'],
    );
    expectSpeakers(
      '{s1:Olu Bako} {v1:said} {c1:the work was done}. {c2:“Look at it,”} {s2:the IAS officer} {v2:said}.',
      ['Olu Bako', 'Olu Bako · role'],
    );
  });

  it('is left open where another is named there', () => {
    expectSpeakers('{s1:Ben Orr} {v1:said} {c1:no}. Ida Hale nodded. {s2:The coroner} {v2:said} {c2:yes}.', [
      'Ben Orr',
      'Ben Orr or the coroner or Ida Hale?',
    ]);
  });
});

describe('speakers: “the company”', () => {
  it('takes the one that the sentence before is about', () => {
    expectSpeakers(
      'Norrland Steel bought the mill from Brightwater Metals. {s1:Brightwater} {v1:said} {c1:it was sad}. {s2:The company} {v2:added} {c2:that it had invested}.',
      ['Brightwater Metals', 'Brightwater Metals · role'],
    );
  });

  it('takes no place for “it”', () => {
    expectSpeakers(
      '{s1:Brightwater Metals} {v1:said} {c1:no} in May. {c2:The mill at Cargo Fleet was old}, {s2:it} {v2:added}.',
      ['Brightwater Metals', 'Brightwater Metals · pronoun'],
    );
  });
});
