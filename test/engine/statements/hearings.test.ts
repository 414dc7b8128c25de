import { expectStatements } from '../../notation/expect-statements';
import { expectFound } from './expect-found';

describe('statements: what a hearing heard', () => {
  it('is nobody’s by name, and the court is who heard it', () => {
    expectStatements('{c1:The brakes of the tram had failed twice}, {r1:an inquest} {v1:heard} on Monday.', [
      'indirect · nobody',
    ]);
    expectStatements(
      '{c1:Plans for a weir would “drown the meadow” and two barns}, {r1:councillors} {v1:were told}.',
      ['mixed · nobody'],
    );
    expectStatements('{c1:“He never came back,”} {r1:the tribunal} {v1:heard}.', ['direct · nobody']);
  });
  it('may be parted by who heard it', () => {
    expectStatements('{c1:The mill}, {r1:the inquiry} {v1:heard}, {c1:had not been swept for a year}.', [
      'indirect · nobody',
    ]);
  });
  it('may follow as a clause', () => {
    expectStatements('{r1:Tarn Crown Court} {v1:heard} {c1:that Fenn had hidden the money in a hive}.', [
      'indirect · nobody',
    ]);
    expectStatements('{r1:MPs} {v1:have heard} {c1:how the money was hidden}.', ['indirect · nobody']);
  });
  it('stands so in headlines', () => {
    expectStatements(
      '{c1:Skipper ‘begged for a new pump’}, {r1:jury} {v1:told}\n\nThe skipper of a trawler had the pump looked at twice in the week before.',
      ['mixed · nobody'],
    );
  });
  it('is nothing where a case, or somebody, is heard', () => {
    expectFound('The judge heard the case in June.', []);
    expectFound('The committee heard from three ministers.', []);
    expectFound('Her mother heard that.', []);
  });
});
