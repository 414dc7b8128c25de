import { expectStatements } from '../../notation/expect-statements';
import { expectFound } from './expect-found';

describe('statements: labels', () => {
  it('Q&A: takes the paragraph under a label', () => {
    expectFound('{s1:Q}{v1::} {c1:Why did it fail?}', ['label · direct']);
    expectFound('{s1:A}{v1::} {c1:Money. It was always money}.', ['label · direct']);
    expectFound('{s1:QUILL}{v1::} {c1:It was cold}.', ['label · direct']);
    expectFound('{s1:MS. QUILL (D-Tarn)}{v1::} {c1:It was cold}.', ['label · direct']);
    expectFound('{s1:Mara Quill}{v1::} {c1:I was cold}.', ['label · direct']);
  });
  it('interview: takes names that take turns, whatever they say', () => {
    expectStatements(
      [
        '**{s1:Ben Orr}{v1::}** {c1:The mill will shut in May}.',
        '**{s2:Mara Quill}{v2::}** {c2:{s3:The union} {v3:says} {c3:it will not}}.',
        '**{s4:Orr}{v4::}** {c4:And then?}',
        '**{s5:Quill}{v5::}** {c5:The river will still be there}.',
      ].join('\n\n'),
      [
        'direct · Ben Orr',
        'direct · Mara Quill',
        'indirect · the union · nested',
        'direct · Ben Orr',
        'direct · Mara Quill',
      ],
      { format: 'markdown' },
    );
  });
  it('transcript: takes the roles that take turns, with what stands in brackets', () => {
    expectStatements(
      [
        '{s1:The Speaker}{v1::} {c1:Order. Question 4}.',
        '{s2:MS. QUILL (Tarn)}{v2::} {c2:The weir is gone}.',
        '{s3:THE MINISTER FOR RIVERS (MR. ORR)}{v3::} {c3:The hon. Member is right}.',
        '{s4:The Speaker}{v4::} {c4:Question 5}.',
        '{s5:MS. QUILL}{v5::} {c5:The weir is still gone}.',
      ].join('\n\n'),
      ['direct · The Speaker', 'direct · Quill', 'direct · Orr', 'direct · The Speaker', 'direct · Quill'],
    );
  });
  it('interview: takes letters with a full stop that take turns', () => {
    expectStatements(
      'Ada Fenn has kept bees for thirty years.\n\n{s1:Q.} {c1:Why bees?}\n\n{s2:A.} {c2:They do not answer back. My mother kept them too}.\n\n{s3:Q.} {c3:And wasps?}\n\n{s4:A.} {c4:No}.',
      ['direct · Q', 'direct · Ada Fenn', 'direct · Q', 'direct · Ada Fenn'],
    );
    expectStatements('{s1:A. Fenn} {v1:said} {c1:the dam leaked}.\n\nB. Moss was away.', [
      'indirect · A. Fenn',
    ]);
  });
  it('interview: takes the name of a publication', () => {
    expectStatements(
      [
        'Ada Fenn lives on the canal in a boat of her own.',
        '{s1:The Tarn Review}{v1::} {c1:Why a boat?}',
        '{s2:Ada Fenn}{v2::} {c2:It was cheap}.',
        '{s3:The Tarn Review}{v3::} {c3:And in winter?}',
        '{s4:Fenn}{v4::} {c4:Two stoves}.',
      ].join('\n\n'),
      ['direct · The Tarn Review', 'direct · Ada Fenn', 'direct · The Tarn Review', 'direct · Ada Fenn'],
    );
  });
  it('transcript: takes numbered questions, and a name in brackets at the very beginning', () => {
    expectStatements(
      [
        '{s1:Host (Ida Moss)}{v1::} {c1:Line four. Who is this?}',
        'Q14 {s2:Chair}{v2::} {c2:Were they shut?}',
        '{s3:Ada Fenn}{v3::} {c3:They were}.',
        'Q15 {s4:Mr Reyl}{v4::} {c4:On which day?}',
        '{s5:Ada Fenn}{v5::} {c5:On Monday}.',
        'Q16 {s6:Mr Reyl}{v6::} {c6:In the morning?}',
      ].join('\n\n'),
      [
        'direct · Ida Moss',
        'direct · Chair',
        'direct · Ada Fenn',
        'direct · Reyl',
        'direct · Ada Fenn',
        'direct · Reyl',
      ],
    );
  });
  it('takes no heading for a label where nobody takes turns', () => {
    expectStatements('Weather: It was cold.\n\nTraffic: The bridge was shut.', []);
  });
  it('takes no other words with a colon for a label', () => {
    expectFound('Note: the dam is closed.', []);
    expectFound('UPDATE: The dam is closed.', []);
  });
});
