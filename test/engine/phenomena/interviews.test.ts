import { expectStatements } from '../../notation/expect-statements';

const markdown = { format: 'markdown' } as const;

describe('phenomena: interviews without labels', () => {
  it('takes bold questions and what is answered to them', () => {
    expectStatements(
      'Ida Moss has run the bakery on Quay Street since 1990.\n\n**{c1:Why bread?}**\n\n{c2:Because it is honest.}\n\n**{c3:Do you miss the sea?}**\n\n{c4:I never liked it.}',
      ['direct · nobody', 'direct · Ida Moss · inferred', 'direct · nobody', 'direct · Ida Moss · inferred'],
      markdown,
    );
  });
  it('takes headings that ask, and an answer that goes on', () => {
    expectStatements(
      'Ida Moss runs a bakery.\n\n## {c1:Why bread?}\n\n{c2:Because it is honest.}\n\n{c2:And I can eat it.}\n\n## {c3:Do you miss the sea?}\n\n{c4:I never liked it.}',
      ['direct · nobody', 'direct · Ida Moss · inferred', 'direct · nobody', 'direct · Ida Moss · inferred'],
      markdown,
    );
  });
  it('knows who asks and who answers by headline and standfirst', () => {
    expectStatements(
      '# The big interview: Ida Moss\n\n*On bread and silence. Interview by Lars Whitcombe*\n\n**{c1:Why bread?}**\n\n{c2:I like it.}\n\n**{c3:Do you miss the sea?}**\n\n{c4:I never liked it.}',
      [
        'direct · Lars Whitcombe · inferred',
        'direct · Ida Moss · inferred',
        'direct · Lars Whitcombe · inferred',
        'direct · Ida Moss · inferred',
      ],
      markdown,
    );
  });
  it('nests what the answer tells that others said', () => {
    expectStatements(
      'Ida Moss runs a bakery.\n\n**{c1:Why bread?}**\n\n{c2:{s3:My father} {v3:said} {c3:it was honest}.}\n\n**{c4:Do you miss him?}**\n\n{c5:I do.}',
      [
        'direct · nobody',
        'direct · Ida Moss · inferred',
        'indirect · my father · nested',
        'direct · nobody',
        'direct · Ida Moss · inferred',
      ],
      markdown,
    );
  });
  it('leaves the writer’s own answers alone', () => {
    expectStatements(
      '# What we know about the dam\n\n**Why is it leaking?**\n\nThe dam was built in 1962.\n\n**Should you move out?**\n\nNot yet. Residents will be told by text.',
      [],
      markdown,
    );
  });
  it('leaves what the writer tells after the last answer alone', () => {
    expectStatements(
      'Ida Moss runs a bakery.\n\n**{c1:Why bread?}**\n\n{c2:I like it.}\n\n**{c3:Do you miss the sea?}**\n\n{c4:I never liked it.}\n\nThe bakery opens at six.',
      ['direct · nobody', 'direct · Ida Moss · inferred', 'direct · nobody', 'direct · Ida Moss · inferred'],
      markdown,
    );
  });
});
