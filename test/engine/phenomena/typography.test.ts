import { strict as assert } from 'node:assert';
import { expectStatements } from '../../notation/expect-statements';

describe('phenomena of typography and damage', () => {
  it('F69 pairs curly and straight marks in one text', () => {
    expectStatements('{c1:“No,"} {v1:said} {s1:Olu Bakare}. {c2:"Yes,"} {v2:said} {s2:Pia Hollis}.', [
      'direct · Olu Bakare',
      'direct · Pia Hollis',
    ]);
  });

  it('F70 tells British single marks from apostrophes', () => {
    expectStatements('{c1:‘The dockers’ bills aren’t ours,’} {v1:said} {s1:Olu Bakare}.', [
      'direct · Olu Bakare',
    ]);
  });

  it('F71 reads the marks of other languages', () => {
    for (const words of ['« Non »', '»Nein«', '„Nein“', '”Nej”', '„Nie”', '「いいえ」'])
      expectStatements(`{c1:${words}}, {v1:said} {s1:Olu Bakare}.`, ['direct · Olu Bakare']);
  });

  it('F72 reads teletype marks', () => {
    expectStatements("{c1:``No,''} {v1:said} {s1:Olu Bakare}. {c2:``Yes,''} {v2:said} {s2:Pia Hollis}.", [
      'direct · Olu Bakare',
      'direct · Pia Hollis',
    ]);
  });

  it('F73 reads dialogue set with a dash', () => {
    expectStatements('{c1:– No,} {v1:said} {s1:Olu Bakare}.', ['direct · Olu Bakare']);
  });

  it('F74 mends a mark that is missing or doubled within its paragraph', () => {
    expectStatements(
      '{c1:“We are closed,} {v1:said} {s1:Olu Bakare}.\n\n{c2:““We are not,””} {v2:said} {s2:Pia Hollis}.',
      ['direct · Olu Bakare', 'direct · Pia Hollis'],
    );
  });

  it('F75 takes marks typed the wrong way round or in the wrong place', () => {
    expectStatements('{c1:”No,”} {v1:said} {s1:Olu Bakare}.', ['direct · Olu Bakare']);
    expectStatements('{c1:“No”}, {s1:he} {v1:said}, and Olu Bakare left.', ['direct · Olu Bakare']);
  });

  it('F76 has the marks in the span, with the comma inside or outside', () => {
    expectStatements('{c1:“No,”} {v1:said} {s1:Olu Bakare}.', ['direct · Olu Bakare']);
    expectStatements('{c1:“No”}, {v1:said} {s1:Olu Bakare}.', ['direct · Olu Bakare']);
  });

  it('F77 reads wrapped lines, CRLF, no-break and invisible characters, emoji and leftover tags', () => {
    expectStatements(
      '😀 The pier fell into the sea in the night, and nobody on the island heard it. {c1:“The tide was\r\nlow, and there was hardly any wind,”} {v1:said} {s1:Pia\u00a0Hol\u00adlis} on Tuesday.\r\n\r\n{c2:“It\u200b was <b>high</b>,”} {v2:said} {s2:Olu Bakare}.',
      ['direct · Pia Hollis', 'direct · Olu Bakare'],
    );
  });

  it('F78 reads a feed in capitals, and one without any', () => {
    expectStatements('{c1:“THE PIER IS GONE,”} {v1:SAID} {s1:PIA HOLLIS}.', ['direct · Pia Hollis']);
    expectStatements('{c1:“the pier is gone,”} {v1:said} {s1:pia hollis}.', ['direct · pia hollis']);
  });

  it('F79 recognises marks that a wrong encoding broke, and leaves them as they are', () => {
    const { statements } = expectStatements('{c1:â€œThe pier is gone,â€\u009d} {v1:said} {s1:Pia Hollis}.', [
      'direct · Pia Hollis',
    ]);
    assert.deepEqual(statements[0]?.content, [{ start: 0, end: 23 }]);
  });
});
