import { strict as assert } from 'node:assert';
import { expectSpeakers } from './expect-speakers';

describe('speakers: who “he” and “the minister” are', () => {
  it('takes the only person before for the pronoun', () => {
    expectSpeakers('Mara Quill arrived late. {c1:“Fine,”} {s1:she} {v1:said}.', ['Mara Quill · pronoun']);
  });

  it('never takes a name from inside quoted words', () => {
    expectSpeakers('{s1:Mara Quill} {v1:said:} {c1:“Ask Ben Orr.”} {s2:She} {v2:said} {c2:it twice}.', [
      'Mara Quill',
      'Mara Quill · pronoun',
    ]);
  });

  it('abstains between two people of whom the draft says neither he nor she', () => {
    expectSpeakers('Mara Quill met Orla Finn. {s1:She} {v1:said} {c1:it was late}.', [
      'Mara Quill or Orla Finn? · ambiguous',
    ]);
  });

  it('learns he and she from titles, never from first names', () => {
    expectSpeakers(
      'Mr Sasha Quill met Ms Robin Finn. {s1:She} {v1:said} {c1:it was late}. {s2:He} {v2:said} {c2:it was not}.',
      ['Robin Finn · pronoun', 'Sasha Quill · pronoun'],
    );
  });

  it('learns he and she from words that state it', () => {
    expectSpeakers('Robin Quill, a mother of two, met Sasha Orr. {c1:“No,”} {s1:she} {v1:said}.', [
      'Robin Quill · pronoun',
    ]);
  });

  it('goes on with the last speaker in a paragraph of one speaker', () => {
    expectSpeakers(
      '{c1:“It leaks,”} {v1:said} {s1:Robin Quill}. {s2:He} {v2:said} {c2:Sasha Orr knew}. {c3:“Since May,”} {s3:he} {v3:added}.',
      ['Robin Quill', 'Robin Quill', 'Robin Quill'],
    );
  });

  it('finds whom a description takes up by the role given before', () => {
    expectSpeakers(
      'Trade minister Olu Bako landed on Monday with foreign minister Ada Holt. {s1:The trade minister} {v1:said} {c1:no}. {s2:The foreign minister} {v2:said} {c2:yes}.',
      ['Olu Bako · role', 'Ada Holt · role'],
    );
  });

  it('learns roles from appositions after the name', () => {
    expectSpeakers(
      'Olu Bako, the Lagos-born banker, met Ida Hale, 34, a nurse from Leeds, in May. {c1:“No,”} {s1:the banker} {v1:said}. {c2:“Yes,”} {s2:the nurse} {v2:said}. {c3:“Why?”} {s3:the 34-year-old} {v3:asked}.',
      ['Olu Bako · role', 'Ida Hale · role', 'Ida Hale · role'],
    );
  });

  it('takes a more general word for the role', () => {
    expectSpeakers('Olu Bako, a banker, came. {c1:“No,”} {s1:the financier} {v1:said}.', ['Olu Bako · role']);
  });

  it('abstains between two of one role', () => {
    expectSpeakers(
      'Nurses Ada Holt and Ida Hale were there: Ada Holt, a nurse, and Ida Hale, a nurse, too. {c1:“No,”} {s1:the nurse} {v1:said}.',
      ['Ida Hale or Ada Holt or the nurse? · ambiguous'],
    );
  });

  it('takes an office for the one known name that the draft leaves without a role', () => {
    const { speakers } = expectSpeakers(
      '{s1:Pavel Orin} {v1:said} {c1:Kyiv wanted talks}. {s2:The head of Ukrainian diplomacy} {v2:said} {c2:they would come}. {s3:He} {v3:named} {c3:no day}.',
      ['Pavel Orin', 'Pavel Orin · role', 'Pavel Orin'],
    );
    assert.equal(speakers[0]?.description, 'the head of Ukrainian diplomacy');
  });

  it('abstains where a description may mean somebody whom the draft describes otherwise', () => {
    expectSpeakers(
      '{s1:Pavel Orin, a nurse,} {v1:said} {c1:no}. {s2:The head of the union} {v2:said} {c2:yes}.',
      ['Pavel Orin', 'Pavel Orin or the head of the union?'],
    );
  });

  it('takes the company, the firm and it for the body named last', () => {
    expectSpeakers(
      'Tarn Works shut on Monday. {c1:“We tried,”} {s1:the company} {v1:said}. {s2:It} {v2:said} {c2:the firm was sold}. {s3:The firm} {v3:said} {c3:no more}.',
      ['Tarn Works · role', 'Tarn Works · pronoun', 'Tarn Works · role'],
    );
  });

  it('takes they for a group, and for one person where no group is near', () => {
    expectSpeakers('Residents met on Monday. {s1:They} {v1:said} {c1:no}.', ['Residents · pronoun']);
    expectSpeakers('Robin Quill came alone. {s1:They} {v1:said} {c1:no}.', ['Robin Quill · pronoun']);
  });

  it('finds a name that comes only after the pronoun', () => {
    expectSpeakers('{c1:“It is late,”} {s1:she} {v1:said}. Mara Quill had waited since noon.', [
      'Mara Quill · pronoun',
    ]);
  });

  it('takes who for the name before it', () => {
    expectSpeakers('Mara Quill, {s1:who} {v1:said} {c1:she was ill}, left with Ben Orr.', [
      'Mara Quill · pronoun',
    ]);
  });

  it('takes a description by standing or age for whoever is talked of', () => {
    expectSpeakers('Noor Haddad scored twice for Harrow. {c1:“Lucky,”} {s1:the striker} {v1:said}.', [
      'Noor Haddad · role',
    ]);
  });

  it('abstains where only its place ties an occupation to somebody named nearby', () => {
    expectSpeakers('{s1:Noor Haddad} {v1:said} {c1:yes}. {s2:The priest} {v2:said} {c2:no}.', [
      'Noor Haddad',
      'Noor Haddad or the priest?',
    ]);
  });

  it('learns a role from what somebody is said to do', () => {
    expectSpeakers('Joon Baptiste, who coaches the juniors, wept. {c1:“No,”} {s1:the coach} {v1:said}.', [
      'Joon Baptiste · role',
    ]);
  });

  it('does not take whoever asks for the one who answers', () => {
    expectSpeakers(
      '{s1:Ada Ishii} {v1:said} {c1:no}. {v2:Asked by} {s2:the judge, Delphine Marsh,} {c2:whether it was late}, {s3:she} {v3:said} {c3:it was}.',
      ['Ada Ishii', 'Delphine Marsh', 'Ada Ishii'],
    );
  });

  it('gives a reply to a question to whoever spoke before the question', () => {
    expectSpeakers(
      '{s1:Ben Orr} {v1:said} {c1:the gate was shut}. {s2:The coroner, Ida Hale,} {v2:asked} {c2:whether it had been locked}. {s3:He} {v3:replied} {c3:that it had}.',
      ['Ben Orr', 'Ida Hale', 'Ben Orr · pronoun'],
    );
  });

  it('abstains between two where a word for both stands before the pronoun', () => {
    expectSpeakers(
      '{c1:“It is ours,”} {v1:said} {s1:Mara Quill}.\n\n{c2:“It is mine,”} {s2:Orla Finn} {v2:shot back}.\n\nThe two met on Sunday. {c3:“We shook hands,”} {s3:she} {v3:said}.',
      ['Mara Quill', 'Orla Finn', 'Orla Finn or Mara Quill? · ambiguous'],
    );
  });

  it('gives a person, not the place or role before the name', () => {
    expectSpeakers(
      '{v1:For} {s1:Penrith coach Aurelio Banks}, {c1:it was late}. {s2:Banks} {v2:said} {c2:no}.',
      ['Aurelio Banks', 'Aurelio Banks · surname'],
    );
  });
});
