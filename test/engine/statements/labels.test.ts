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
  it('takes no heading for a label where nobody takes turns', () => {
    expectStatements('Weather: It was cold.\n\nTraffic: The bridge was shut.', []);
  });
  it('takes no other words with a colon for a label', () => {
    expectFound('Note: the dam is closed.', []);
    expectFound('UPDATE: The dam is closed.', []);
  });
});
