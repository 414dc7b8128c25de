import { expectSpeakers } from './expect-speakers';

describe('speakers: names that only stand before a noun', () => {
  it('takes the noun for the speaker, not the name before it', () => {
    expectSpeakers(
      '{s1:Tarn Works officials} {v1:said} {c1:no}. {s2:Orr campaign volunteers} {v2:said} {c2:yes}. {s3:The Hull trade chief} {v3:said} {c3:so}.',
      ['Tarn Works officials', 'Orr campaign volunteers', 'the Hull trade chief'],
    );
  });

  it('takes a party before a noun for no one of that party', () => {
    expectSpeakers(
      'Ada Holt, a Republican, won. {s1:Republican voters} {v1:said} {c1:no}. {s2:Republican mayoral candidate Olu Bako} {v2:said} {c2:yes}.',
      ['Republican voters', 'Olu Bako'],
    );
  });

  it('reads a body whose name a role opens', () => {
    expectSpeakers(
      '{s1:Republican National Committee chairman Olu Bako} {v1:said} {c1:no}. {s2:The Justice Department} {v2:said} {c2:yes}.',
      ['Olu Bako', 'Justice Department'],
    );
  });

  it('keeps the campaigns of two people apart', () => {
    expectSpeakers(
      '{s1:Ben Orr’s campaign} {v1:said} {c1:no}. {s2:Ada Holt’s campaign} {v2:said} {c2:yes}. {s3:The Orr campaign} {v3:said} {c3:no again}.',
      ['Ben Orr’s campaign', 'Ada Holt’s campaign', 'Ben Orr’s campaign'],
    );
  });

  it('takes critics for other critics each time, and “the critics” for those before', () => {
    expectSpeakers(
      '{s1:Union leaders} {v1:said} {c1:no}. {s2:Party leaders} {v2:said} {c2:yes}. {s3:The party leaders} {v3:said} {c3:so}.',
      ['Union leaders', 'Party leaders', 'Party leaders'],
    );
  });

  it('keeps each quantity of people by itself', () => {
    expectSpeakers(
      '{s1:About four in 10 voters} {v1:said} {c1:no}. {s2:Nearly a quarter of voters} {v2:said} {c2:yes}. {s3:Many Democrats} {v3:said} {c3:so}.',
      ['About four in 10 voters', 'Nearly a quarter of voters', 'many Democrats'],
    );
  });
});

describe('speakers: names in capitals of other kinds', () => {
  it('keeps “New” and “News” in names', () => {
    expectSpeakers(
      '{s1:The New Hull Daily News} {v1:said} {c1:no}. {s2:Tarn News} {v2:said} {c2:yes}. New {s3:Quill} {v3:said} {c3:so}.',
      ['New Hull Daily News', 'Tarn News', 'Quill or New Quill?'],
    );
  });

  it('keeps given names with a hyphen, and leaves “Hull-based” out', () => {
    expectSpeakers('{s1:Park Ji-hoon} {v1:said} {c1:no}. Hull-based {s2:Tarn Works} {v2:said} {c2:yes}.', [
      'Park Ji-hoon',
      'Tarn Works',
    ]);
  });

  it('leaves the place after a name out of it', () => {
    expectSpeakers('{s1:Senator Ada Holt of Norland} {v1:said} {c1:no}. {s2:Holt} {v2:said} {c2:yes}.', [
      'Ada Holt',
      'Ada Holt',
    ]);
  });

  it('takes plural titles, and given names that are titles too', () => {
    expectSpeakers(
      '{s1:Rep. Earl Quill} {v1:said} {c1:no}. {s2:Senators Ada Holt and Olu Bako} {v2:said} {c2:yes}. {s3:Holt} {v3:said} {c3:so}.',
      ['Earl Quill', 'Ada Holt and Olu Bako', 'Ada Holt'],
    );
  });

  it('takes no place for somebody that “she” may be', () => {
    expectSpeakers(
      'Mara Quill spoke in Tarn Falls, Ohio. She had come by train from Hull, Yorkshire. {c1:“Fine,”} {s1:she} {v1:said}.',
      ['Mara Quill · pronoun'],
    );
  });
});

describe('speakers: several in one source', () => {
  it('leaves out of a joined source what is said beside its names', () => {
    expectSpeakers(
      '{s1:Ben Orr, 25, and his wife, Ida Hale, 27,} {v1:said} {c1:no}. {s2:Ada Holt, its president and director,} {v2:said} {c2:yes}. {s3:Nurses Mara Quill and Olga Fenn} {v3:said} {c3:so}.',
      ['Ben Orr and Ida Hale', 'Ada Holt', 'Mara Quill and Olga Fenn'],
    );
  });

  it('joins a name and a group', () => {
    expectSpeakers(
      'Ada Holt won. {s1:Holt and other Democrats} {v1:said} {c1:no}. {s2:Holt and national Democrats} {v2:said} {c2:yes}.',
      ['Ada Holt and other Democrats', 'Holt and national Democrats'],
    );
  });
});

describe('speakers: first words of a sentence that are names too', () => {
  it('takes “Bill” and “Ted” before a surname for given names', () => {
    expectSpeakers(
      'Ada Holt spoke. {s1:Bill Holt} {v1:said} {c1:no}. {s2:Ted Brewer} {v2:said} {c2:yes}. Will Holt run? {s3:Grant Orr} {v3:said} {c3:so}.',
      ['Bill Holt', 'Ted Brewer', 'Grant Orr'],
    );
  });
});
