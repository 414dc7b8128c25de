import { expectStatements } from '../../notation/expect-statements';

describe('phenomena of coreference', () => {
  it('E60 takes a pronoun for the person named last, never for one named in a quotation', () => {
    expectStatements('Pia Hollis came late. {c1:“Ask Ivo Brandt,”} {s1:she} {v1:said}.', [
      'direct · Pia Hollis',
    ]);
  });

  it('E61 abstains between two women, and names both', () => {
    expectStatements('Ms Hollis met Mrs Brandt on the quay. {s1:She} {v1:said} {c1:the boat was late}.', [
      'indirect · Brandt or Hollis?',
    ]);
  });

  it('E62 knows surname, title and given name for one person, and two of a surname apart', () => {
    expectStatements(
      '{s1:Pia Hollis} {v1:said} {c1:no}. {s2:Ms Hollis} {v2:said} {c2:it was late}. {s3:Hollis} {v3:added} {c3:that she was busy}.',
      ['indirect · Pia Hollis', 'indirect · Pia Hollis', 'indirect · Pia Hollis'],
    );
    expectStatements(
      'Pia Hollis and her brother Otto Hollis own the yard. {s1:Hollis} {v1:said} {c1:it was full}. {s2:Otto Hollis} {v2:said} {c2:it was not}.',
      ['indirect · Pia Hollis or Otto Hollis?', 'indirect · Otto Hollis'],
    );
  });

  it('E63 finds whom a description means by the role given with the name', () => {
    expectStatements(
      'Fisheries minister Olu Bakare landed at dawn. {s1:The minister} {v1:said} {c1:he was cold}.',
      ['indirect · Olu Bakare'],
    );
  });

  it('E64 learns a role from the words after the name', () => {
    expectStatements(
      'Olu Bakare, the Lagos-born banker, bought the yard. {c1:“It floats,”} {s1:the banker} {v1:added}.',
      ['direct · Olu Bakare'],
    );
  });

  it('E65 takes it, the firm and they for a body', () => {
    expectStatements(
      'Skarra Lines lost a ferry. {s1:It} {v1:said} {c1:nobody was hurt}. {s2:The firm} {v2:said} {c2:it was sorry}. {s3:They} {v3:said} {c3:the ferry was old}.',
      ['indirect · Skarra Lines', 'indirect · Skarra Lines', 'indirect · Skarra Lines'],
    );
  });

  it('E66 keeps “I” and “he” in a quotation out of what is outside', () => {
    expectStatements(
      '{c1:“{s2:I} {v2:told} {r2:Ivo Brandt} {c2:that he was wrong},”} {s1:Pia Hollis} {v1:said}. {s3:She} {v3:added} {c3:that it was late}.',
      ['direct · Pia Hollis', 'indirect · Pia Hollis · nested', 'indirect · Pia Hollis'],
    );
  });

  it('E67 finds a name that comes after the pronoun', () => {
    expectStatements('{c1:“It is over,”} {s1:he} {v1:said}. Olu Bakare left by the back door.', [
      'direct · Olu Bakare',
    ]);
  });

  it('E68 forces nobody into he or she by a first name', () => {
    expectStatements('Sasha Hollis met Robin Brandt. {s1:She} {v1:said} {c1:it was late}.', [
      'indirect · Sasha Hollis or Robin Brandt?',
    ]);
    expectStatements('Mr Robin Brandt met Sasha Hollis. {s1:She} {v1:said} {c1:it was late}.', [
      'indirect · Sasha Hollis',
    ]);
  });
});
