import { expectStatements } from '../../notation/expect-statements';

describe('statements: inside quoted words', () => {
  it('finds what others said, by name and by what they are', () => {
    expectStatements(
      '{c1:“{s2:The driver} {v2:told} {r2:me} {c2:that the brakes were new},”} {s1:Ada Fenn} {v1:said}. {c1:“{s3:My aunt} {v3:says} {c3:they squeal}.”}',
      ['direct · Ada Fenn', 'indirect · the driver · nested', 'indirect · my aunt · nested'],
    );
  });
  it('gives the speaker what he says that he said', () => {
    expectStatements(
      '{c1:“{s2:We} {v2:asked} {r2:Reyl} {c2:whether it was safe},”} {s1:Ada Fenn} {v1:said}.',
      ['direct · Ada Fenn', 'indirect · Ada Fenn · nested'],
    );
  });
  it('knows “we” in “we’ve”', () => {
    expectStatements('{c1:“{s2:We’ve} {v2:told} {r2:Reyl} {c2:that it leaks},”} {s1:Ada Fenn} {v1:said}.', [
      'direct · Ada Fenn',
      'indirect · Ada Fenn · nested',
    ]);
  });
  it('names nobody for “they”', () => {
    expectStatements(
      '{c1:“{s2:They} {v2:told} {r2:us} {c2:it was safe}. Then it was not,”} {s1:Ada Fenn} {v1:said}.',
      ['direct · Ada Fenn', 'indirect · nobody · nested'],
    );
  });
  it('takes nobody for the minister who speaks of the minister', () => {
    expectStatements(
      '{c1:“{s2:The minister} {v2:promised} {c2:that it would stop},”} {s1:Olu Reyl} {v1:said}.',
      ['direct · Olu Reyl', 'indirect · the minister · nested'],
    );
  });
  it('reads quotations in quotations, as deep as they go', () => {
    expectStatements(
      '{c1:“{s2:The clerk} {v2:told} {r2:me}, {c2:‘{s3:The mayor} {v3:said} {c3:it was late}.’}”} {s1:Ada Fenn} {v1:recalled}.',
      ['direct · Ada Fenn', 'direct · the clerk · nested', 'indirect · the mayor · nested'],
    );
  });
  it('leaves out what the speaker is saying with “I say” and “I have to say”', () => {
    expectStatements('{c1:“I have to say it was a good night. I say it leaks,”} {s1:Ada Fenn} {v1:said}.', [
      'direct · Ada Fenn',
    ]);
  });
  it('leaves out what nobody said', () => {
    expectStatements('{c1:“Nobody told us that it leaks,”} {s1:Ada Fenn} {v1:said}.', ['direct · Ada Fenn']);
  });
  it('leaves out what has not been said', () => {
    expectStatements('{c1:“If Reyl says it leaks, we will go,”} {s1:Ada Fenn} {v1:said}.', [
      'direct · Ada Fenn',
    ]);
  });
});
