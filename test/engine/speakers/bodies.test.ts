import { expectSpeakers } from './expect-speakers';

describe('speakers: bodies', () => {
  it('takes an office named after its holder for one name', () => {
    expectSpeakers('{s1:The Chief Minister’s Office} {v1:said} {c1:relief was on its way}.', [
      'Chief Minister’s Office',
    ]);
    expectSpeakers('{s1:The District Attorney’s Office} {v1:said} {c1:it would appeal}.', [
      'District Attorney’s Office',
    ]);
    expectSpeakers('{s1:The Lord Chancellor’s Department} {v1:declined} {c1:to comment}.', [
      'Lord Chancellor’s Department',
    ]);
  });

  it('knows the numbers of Downing Street', () => {
    expectSpeakers('{s1:No 10} {v1:said} {c1:nothing was settled}. {s2:No. 10} {v2:said} {c2:it was}.', [
      'No 10',
      'No 10',
    ]);
    expectSpeakers('No 10 runs to Quayside. {s1:No one} {v1:said} {c1:why}.', ['nobody · nobody']);
  });

  it('takes the whole of a force’s name where the source is found to be its place', () => {
    expectSpeakers('{s1:West Mercia} police {v1:confirmed} {c1:that they had met the team}.', [
      'West Mercia police',
    ]);
  });
});

describe('speakers: what a name is of', () => {
  it('takes a name before “, which” for that of a body', () => {
    expectSpeakers(
      '{s1:Cotton giant Parrawa Pastoral, which owns the storages,} {v1:said} {c1:its water was legal}. {s2:The company} {v2:declined} {c2:to say more}.',
      ['Parrawa Pastoral', 'Parrawa Pastoral · role'],
    );
    expectSpeakers(
      '{s1:Activist investor Pell Harbor, which owns 6%,} {v1:declined} {c1:to comment}. Ben Orr waited.',
      ['Pell Harbor'],
    );
    expectSpeakers(
      '{s1:Norrland Vale, which runs four mills,} {v1:said} {c1:no}. {c2:“Never,”} {s2:the firm} {v2:added}.',
      ['Norrland Vale', 'Norrland Vale · role'],
    );
  });

  it('takes what a calling and a country make together for a body', () => {
    expectSpeakers('{s1:Marine Scotland} {v1:said} {c1:the closure was needed}.', ['Marine Scotland']);
    expectSpeakers('{s1:Justice Paul Stebbins} {v1:said} {c1:no}.', ['Paul Stebbins']);
  });

  it('keeps “for” in the names of bodies', () => {
    expectSpeakers('{s1:Transport for London} {v1:said} {c1:yes}. {s2:Mothers for Tarn} {v2:said} {c2:no}.', [
      'Transport for London',
      'Mothers for Tarn',
    ]);
  });

  it('takes a club for a body', () => {
    expectSpeakers(
      '{s1:Harrow Town} {v1:said} {c1:they had signed him}. {s2:The club} {v2:said} {c2:he would wear seven}.',
      ['Harrow Town', 'Harrow Town · role'],
    );
  });
});
