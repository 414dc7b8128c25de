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
