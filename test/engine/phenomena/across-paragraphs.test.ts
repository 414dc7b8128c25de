import { strict as assert } from 'node:assert';
import { expectStatements } from '../../notation/expect-statements';

describe('phenomena across paragraphs', () => {
  it('A25 counts a crosshead that repeats quoted words once', () => {
    const { quotations, statements } = expectStatements(
      'Ms Hollis has run the ferry for nine years without a day off.\n\n‘Nobody came’\n\n{c1:‘Nobody came. Nobody rang,’} {s1:Ms Hollis} {v1:said}.',
      ['direct · Hollis'],
    );
    const [crosshead] = quotations;
    assert.equal(crosshead?.role, 'display');
    assert.equal(crosshead.statement, statements[0]?.id);
  });

  it('B31 joins a quotation over paragraphs whose closing marks are left out', () => {
    expectStatements('{c1:“We dug for a week.}\n\n{c1:“We found a shoe,”} {s1:Pia Hollis} {v1:said}.', [
      'direct · Pia Hollis',
    ]);
  });

  it('B32 carries the speaker over to a paragraph that is only a quotation', () => {
    expectStatements('{c1:“We dug for a week,”} {s1:Pia Hollis} {v1:said}.\n\n{c2:“It was a good shoe.”}', [
      'direct · Pia Hollis',
      'direct · Pia Hollis · inferred',
    ]);
  });

  it('B33 abstains where somebody else has come in since', () => {
    expectStatements(
      '{c1:“We dug for a week,”} {s1:Pia Hollis} {v1:said}. Her cousin Ivo Brandt held the lamp.\n\n{c2:“It was a good shoe.”}',
      ['direct · Pia Hollis', 'direct · Ivo Brandt or Pia Hollis?'],
    );
  });

  it('B34 takes what ends a paragraph with a colon for the cue of the next one', () => {
    expectStatements(
      '{s1:Pia Hollis} {v1:then told} {r1:her audience}:\n\n{c1:“It was over.”}\n\nIt rained.',
      ['direct · Pia Hollis'],
    );
    expectStatements('Pia Hollis dug.\n\n{v1:Added} {s1:Hollis}{v1::}\n\n{c1:“It was over.”}', [
      'direct · Pia Hollis',
    ]);
  });

  it('B34 leaves a quotation below a colon to its own cue', () => {
    expectStatements('Ivo Brandt then wrote:\n\n{c1:“It was over,”} {s1:Pia Hollis} {v1:said}.', [
      'direct · Pia Hollis',
    ]);
  });

  it('B34 takes the sentence before for a lead-in', () => {
    expectStatements('Pia Hollis was blunt. {c1:“It was over.”}', ['direct · Pia Hollis · inferred']);
    expectStatements('{v1:From} {s1:the dockers’ union}{v1::} {c1:“It is over.”}', [
      'direct · the dockers’ union',
    ]);
  });
});
