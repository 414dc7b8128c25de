import { strict as assert } from 'node:assert';
import { expectTokens, read } from '../../notation/expect-reading';

describe('words', () => {
  it('keep inner hyphens and apostrophes', () => {
    expectTokens('Mrs O’Hara-Quill doesn’t re-enter.', "Mrs|O'Hara-Quill|doesn't|re-enter|.");
  });

  it('keep a possessive, and say where they end without it', () => {
    const [reading] = read('Quill’s plan, the councillors’ bills, it’s Orr.').readings;
    const bases = reading?.tokens.filter(({ base, end }) => base < end);
    assert.deepEqual(
      bases?.map(({ text, start, base }) => [text, reading?.paragraph.prose.slice(start, base)]),
      [
        ["Quill's", 'Quill'],
        ["councillors'", 'councillors'],
        ["it's", 'it'],
      ],
    );
  });

  it('keep an apostrophe at their edge unless it is a quotation mark', () => {
    expectTokens('Tell ’em o’ the ’90s.', "Tell|'em|o'|the|'90s|.");
    expectTokens('‘The boys’ bus,’ he said.', "‘|The|boys'|bus|,|’|he|said|.");
  });

  it('keep a currency’s letters with their figure', () => {
    expectTokens('It paid N18.4bn, R1.5m and Rs2.5 lakh.', 'It|paid|N18.4bn|,|R1.5m|and|Rs2.5|lakh|.');
  });

  it('keep the stop of abbreviations and initials', () => {
    expectTokens(
      'Mr. J. R. Orr of No. 10 met U.S. Sen. A.B. Quill at 9 a.m. in Hull.',
      'Mr.|J.|R.|Orr|of|No.|10|met|U.S.|Sen.|A.B.|Quill|at|9|a.m.|in|Hull|.',
    );
    expectTokens('Orr said no. It was plan B. He left.', 'Orr|said|no|.|It|was|plan|B|.|He|left|.');
  });

  it('keep figures with what belongs to them', () => {
    expectTokens(
      'It cost £1.5bn, or 20%, at 10.42am: 1,000 12-year-old girls won 3-2.',
      'It|cost|£1.5bn|,|or|20%|,|at|10.42am|:|1,000|12-year-old|girls|won|3-2|.',
    );
  });

  it('keep addresses, handles and hashtags', () => {
    expectTokens(
      'See https://tarn.example/a?b=c, mail m.quill@tarn.example, @benorr #GoneFishing.',
      'See|https://tarn.example/a?b=c|,|mail|m.quill@tarn.example|,|@benorr|#GoneFishing|.',
    );
  });

  it('take an ellipsis and a double dash for one token, and a mark for one', () => {
    expectTokens("``We ... lost -- and . . . '' he said…", "``|We|...|lost|--|and|. . .|''|he|said|…");
  });

  it('keep an apostrophe that is written as an entity', () => {
    expectTokens(
      'Quill&rsquo;s goats didn&#8217;t eat the councillors&rsquo; hats.',
      "Quill's|goats|didn't|eat|the|councillors'|hats|.",
    );
  });
  it('are read without soft hyphens, and through entities', () => {
    expectTokens('The coun\xadcil\u200b of caf&eacute;s &amp; bars', 'The|council|of|cafés|&|bars');
  });

  it('know the innermost quotation they are in', () => {
    const [reading] = read('“She said ‘no’ twice,” he said.').readings;
    const inside = reading?.tokens.map(({ text, quotation }) => `${text}${quotation}`);
    assert.equal(inside?.join(' '), '“0 She0 said0 ‘1 no1 ’1 twice0 ,0 ”0 he-1 said-1 .-1');
  });
});
