import { expectSpeakers } from './expect-speakers';

describe('speakers: sources that a draft describes', () => {
  it('takes “one” for one of the group that spoke before', () => {
    expectSpeakers(
      '{s1:Five nurses} {v1:said} {c1:it was late}. {c2:“I wept,”} {v2:said} {s2:one}. {s3:The other, Ida Hale,} {v3:said} {c3:no}.',
      ['five nurses', 'one of the nurses', 'Ida Hale'],
    );
  });

  it('names nobody for “one” where no group stands before', () => {
    expectSpeakers('Ben Orr left. {s1:One} {v1:says} {c1:so}.', ['nobody · nobody']);
  });

  it('takes “the officer” for whom a title makes one', () => {
    expectSpeakers(
      '{s1:PC Ben Orr} {v1:said} {c1:no}. {c2:“He ran,”} {s2:the officer} {v2:said}. {s3:Judge Ida Hale} {v3:said} {c3:yes}. {s4:The judge} {v4:said} {c4:so}.',
      ['Ben Orr', 'Ben Orr · role', 'Ida Hale', 'Ida Hale · role'],
    );
  });

  it('takes a name that closes a description for the speaker', () => {
    expectSpeakers(
      '{s1:Her apprentice of two decades, Ida Hale,} {v1:said} {c1:no}. {s2:Its author, the then head of property, Ben Orr,} {v2:said} {c2:yes}. {s3:Its maker, Olga Fenn, 44,} {v3:said} {c3:so}.',
      ['Ida Hale', 'Ben Orr', 'Olga Fenn'],
    );
  });

  it('takes a name right behind a noun for the speaker', () => {
    expectSpeakers(
      '{s1:The Swedish steelmaker Norrland Stål} {v1:said} {c1:no}. {s2:Its organiser, mother of three Chloe Adey,} {v2:said} {c2:yes}. {s3:The 43-year-old mother of two Ida Hale} {v3:said} {c3:so}.',
      ['Norrland Stål', 'Chloe Adey', 'Ida Hale'],
    );
  });

  it('takes a body’s name behind a comma for the speaker, whatever its words are', () => {
    expectSpeakers(
      '{s1:The supplier, Fenn & More Ltd,} {v1:said} {c1:no}. {s2:The school’s trust, Tarn North,} {v2:said} {c2:yes}. {s3:The solicitors, Hale Orr,} {v3:said} {c3:so}.',
      ['Fenn & More Ltd', 'Tarn North', 'Hale Orr'],
    );
  });

  it('takes the person behind a body with its initials for the speaker', () => {
    expectSpeakers(
      '{s1:Tarn Clerks Union (TCU) secretary-general Olu Bako} {v1:said} {c1:no}. {s2:The TCU} {v2:said} {c2:yes}.',
      ['Olu Bako', 'Tarn Clerks Union'],
    );
  });

  it('takes “the company” for the one company in view, by whatever word it was called', () => {
    expectSpeakers(
      'The carmaker Quillwerk cut its forecast. {s1:The company} {v1:said} {c1:sales fell}. {s2:Mara Orr, an analyst,} {v2:said} {c2:no}. {s3:The carmaker} {v3:said} {c3:yes}.',
      ['Quillwerk · role', 'Mara Orr', 'Quillwerk · role'],
    );
  });

  it('takes a description that says who it is for somebody new', () => {
    expectSpeakers(
      '{s1:Teo Lund, a nurse,} {v1:said} {c1:the bus was gone}.\n\n{s2:The new owner, a weaver who lives in Tarn,} {v2:said} {c2:it would stay}.',
      ['Teo Lund', 'the new owner'],
    );
  });

  it('takes “this newspaper” for nobody of whom the draft tells', () => {
    expectSpeakers(
      'The Tarn Gazette closed in May. {s1:This newspaper} {v1:has learnt} {c1:that it owed rent}.',
      ['this newspaper'],
    );
  });

  it('takes nobody’s name from the body that a nameless one speaks for', () => {
    expectSpeakers(
      'The cruise operator Tarn Voyages has closed. {s1:A spokesperson for the cruise line, Tarn Voyages,} {v1:said} {c1:no}. {s2:A spokesman for the council, Ben Orr,} {v2:said} {c2:yes}.',
      ['a spokesperson for the cruise line', 'Ben Orr'],
    );
  });

  it('takes “the agent” for whom a title makes one', () => {
    expectSpeakers(
      '{s1:FBI Special Agent Ron Takeda} {v1:said} {c1:no}. {s2:The agent} {v2:said} {c2:yes}.',
      ['Ron Takeda', 'Ron Takeda · role'],
    );
  });

  it('leaves the day out of who it was', () => {
    expectSpeakers('{s1:A jury on Thursday} {v1:said} {c1:it was so}.', ['a jury']);
  });

  it('takes the name of one of several for the speaker', () => {
    expectSpeakers(
      'The shop pays two nurses. {s1:One of those nurses, Agnieszka,} {v1:said} {c1:no}. {s2:His barrister, Femi Oyelaran KC,} {v2:said} {c2:yes}. {s3:His friend and former boss, Ida Hale,} {v3:said} {c3:so}.',
      ['Agnieszka', 'Femi Oyelaran', 'Ida Hale'],
    );
  });

  it('takes “One” for one of the group, at the head of a sentence too', () => {
    expectSpeakers('{s1:Two engineers} {v1:said} {c1:no}. {s2:One} {v2:said} {c2:he had asked}.', [
      'two engineers',
      'one of the engineers',
    ]);
  });

  it('takes a firm that several words describe for no person', () => {
    expectSpeakers(
      'A survey by the consultants Orr Fenn was lost. Ida Hale signed it. {c1:“It was red,”} {s1:she} {v1:said}.',
      ['Ida Hale · pronoun'],
    );
  });

  it('takes “this source” for the anonymous one before', () => {
    expectSpeakers(
      '{s1:An adviser to the minister, who requested anonymity,} {v1:said} {c1:no}. {v2:According to} {s2:this source}, {c2:it is late}.',
      ['an adviser to the minister', 'an adviser to the minister'],
    );
  });
});

describe('speakers: in capitals', () => {
  it('finds the name in a source set in capitals', () => {
    expectSpeakers(
      '{c1:"WE ARE NOT WAITING,"} {s1:CIVIL DEFENCE CHIEF MARA QUILL} {v1:TOLD} REPORTERS. {s2:QUILL} {v2:SAID} {c2:NO ONE WAS HURT}. ' +
        '{s3:THE CIVIL DEFENCE OFFICE} {v3:SAID} {c3:YES}. {s4:SHE} {v4:DENIED} {c4:IT}. {s5:THE CHIEF} {v5:SAID} {c5:NO}.',
      [
        'Mara Quill',
        'Mara Quill · surname',
        'the civil defence office',
        'Mara Quill · pronoun',
        'Mara Quill · role',
      ],
    );
  });
  it('finds it behind the last role, behind a comma, and before where its bearer is from', () => {
    expectSpeakers(
      '{s1:TARN CAPTAIN MARA QUILL} {v1:SAID} {c1:YES}. {s2:THE CORONER, BEN ORR}, {v2:SAID} {c2:NO}. {s3:FIRE INVESTIGATOR DR ADA FENN OF TARN} {v3:SAID} {c3:NEVER}.',
      ['Mara Quill', 'Ben Orr', 'Ada Fenn'],
    );
  });
});

describe('speakers: whose a bare quotation is', () => {
  it('gives it to whom the writer speaks with, never to the writer', () => {
    expectSpeakers(
      '{c1:“You are late,”} {v1:says} {s1:Mara Quill}. {s2:I} {v2:tell} her {c2:that I ran}.\n\n{c3:“That is the trouble.”}',
      ['Mara Quill', 'the writer · writer', 'Mara Quill · inferred · carried-over'],
    );
  });

  it('gives it to whom a colon presents', () => {
    expectSpeakers(
      'The news came at noon, and few had seen it coming.\n\nHere is Mara Quill, our editor, from the quay:\n\n{c1:“They have the radio on.”}',
      ['Mara Quill · inferred · lead-in'],
    );
  });
});

describe('speakers: names beside descriptions', () => {
  it('takes the name that stands behind an indefinite description', () => {
    expectSpeakers('{s1:An Orr spokesman}, Rashad Hale, {v1:replied} {c1:that he had}.', ['Rashad Hale']);
    expectSpeakers('{s1:A clerk}, a nurse and a baker {v1:said} {c1:no}.', ['a clerk']);
  });

  it('takes the outer of two descriptions for the one whom a name closes', () => {
    expectSpeakers('{s1:The agent for the applicant, Dominik Hale of Tarn Planning,} {v1:said} {c1:no}.', [
      'Dominik Hale',
    ]);
    expectSpeakers('{s1:The lawyer for the family, Ida Orr,} {v1:said} {c1:yes}.', ['Ida Orr']);
  });

  it('takes a name with its town or body, or behind “named”', () => {
    expectSpeakers('{s1:Another expert, Ngozi Hale of the Tarn Laboratory,} {v1:called} it {c1:“new”}.', [
      'Ngozi Hale',
    ]);
    expectSpeakers('{s1:The man, a 24-year-old roofer named Olu Bako,} {v1:said} {c1:he had paid}.', [
      'Olu Bako',
    ]);
  });

  it('takes nobody’s relative for its owner', () => {
    expectSpeakers(
      'Kacper Wilk drowned. In a statement read by his aunt, {s1:Kacper’s mother, Beata Wilk,} {v1:said} {c1:he was loud}.',
      ['Beata Wilk'],
    );
  });

  it('learns later whom the first sentences call by an office', () => {
    expectSpeakers(
      'Officer will return to patrol, {s1:chief} {v1:says}\n\nThe officer will be back, {s2:Police Chief Ray Hale} {v2:said} {c2:on Friday}.',
      ['Ray Hale · role', 'Ray Hale'],
    );
    expectSpeakers(
      'Quillstone will lay off staff, {s1:its chief executive} {v1:told} them.\n\n{s2:Ida Orr, the chief executive,} {v2:said} {c2:she owned it}.',
      ['Ida Orr · role', 'Ida Orr'],
    );
    expectSpeakers(
      '{s1:The minister} {v1:said} {c1:no}.\n\n{s2:Ben Orr, a former minister,} {v2:said} {c2:yes}. {s3:Ida Hale, the trade minister,} {v3:said} {c3:so}.',
      ['Ida Hale · role', 'Ben Orr', 'Ida Hale'],
    );
  });

  it('keeps an office with whom it is said of, though the paragraph names but another', () => {
    expectSpeakers(
      'Ida Hale, the trade minister, came on Monday. {c1:“It leaks,”} {s1:she} {v1:said}.\n\n{c2:“Hale is late,”} {v2:said} {s2:Ben Orr}. {s3:The minister} {v3:said} {c3:it would be shut}.',
      ['Ida Hale', 'Ben Orr', 'Ida Hale'],
    );
  });
});
