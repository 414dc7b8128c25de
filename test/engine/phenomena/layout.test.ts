import { expectStatements } from '../../notation/expect-statements';

describe('phenomena of layout and genre', () => {
  it('G80 gives what follows a label to whom it names, and takes a note for no label', () => {
    expectStatements(
      '{s1:HOLLIS}{v1::} {c1:It was cold}.\n\n{s2:BAKARE}{v2::} {c2:How cold?}\n\n{s3:HOLLIS}{v3::} {c3:Very}.\n\nNote: the interview was cut for length.',
      ['direct · Hollis', 'direct · Bakare', 'direct · Hollis'],
    );
  });

  it('G81 reads the labels of a transcript, titles and stage directions with them', () => {
    expectStatements(
      '{s1:MS. HOLLIS (D-Skarra)}{v1::} {c1:It was cold. [laughter]}\n\n{s2:THE CHAIR}{v2::} {c2:Order}.\n\n{s3:MS. HOLLIS}{v3::} {c3:It was}.',
      ['direct · Hollis', 'direct · The Chair', 'direct · Hollis'],
    );
  });

  it('G82 takes the block quote for the words of the statement that announces it', () => {
    expectStatements(
      '{s1:The trust’s statement} {v1:read:}\n\n> {c1:We are sorry. We will rebuild.}',
      ['direct · the trust’s statement'],
      {
        format: 'markdown',
      },
    );
  });

  it('G83 gives bulleted quotations to those who share the lead-in, and that for their cue', () => {
    expectStatements(
      '{s1 s2:Readers} {v1 v2:said:}\n\n- {c1:“Ban it.”}\n- {c2:“Keep it.”}',
      ['direct · Readers', 'direct · Readers'],
      {
        format: 'markdown',
      },
    );
  });

  it('G84 takes the signature of a letter for its speaker', () => {
    expectStatements('{c1:“Ban it.”} {v1:—} {s1:P. Hollis, Skarra}', ['direct · P. Hollis']);
  });

  it('G85 lets no time stamp, caption or dateline speak', () => {
    expectStatements(
      'LAGOS (Wire) – {s1:The port authority} {v1:said} {c1:the pier was gone}.\n\n11:42 {s2:Pia Hollis} {v2:said} {c2:she saw it fall}.',
      ['indirect · the port authority', 'indirect · Pia Hollis'],
    );
  });
});
