import { strict as assert } from 'node:assert';
import { FILLER } from '../../../src/engine/text/draft';
import { longestParagraph } from '../../../src/engine/text/cut-long';
import { expectParagraphs, read } from '../../notation/expect-reading';

const long = 'The council met again on Monday night to talk about the bridge over the Tarn.';

describe('plain text', () => {
  it('has a paragraph a line where no line is wrapped', () => {
    expectParagraphs(`${long}\n“We tried.”\n\n${long}`, [
      `body: ${long}`,
      'body: “We tried.”',
      `body: ${long}`,
    ]);
  });

  it('joins wrapped lines, and parts paragraphs by blank lines or indentation', () => {
    const wire = [
      'The council of Tarn met again on Monday night to talk about the old',
      'bridge, which engineers have called unsafe since a lorry broke through',
      'its railing in May.',
      '  Mara Quill, who leads the council, said that “nobody will cross this',
      'bridge again” before it is mended.',
      '',
      'It was built in 1898, and no one has painted it in the last forty',
      'years.',
    ];
    const paragraphs = [
      'body: The council of Tarn met again on Monday night to talk about the old bridge, which engineers have called unsafe since a lorry broke through its railing in May.',
      'body: Mara Quill, who leads the council, said that “nobody will cross this bridge again” before it is mended.',
      'body: It was built in 1898, and no one has painted it in the last forty years.',
    ];
    for (const end of ['\n', '\r\n', '\r', '\u2028']) expectParagraphs(wire.join(end), paragraphs);
  });

  it('joins wrapped lines in a draft of one paragraph', () => {
    expectParagraphs('Mara Quill said the bridge was\nunsafe.', [
      'body: Mara Quill said the bridge was unsafe.',
    ]);
  });

  it('joins no lines that were broken before they were full', () => {
    expectParagraphs(
      'Orr quits over bridge\nThe head of the council of Tarn left office on Monday.\nHe was ill.',
      [
        'headline: Orr quits over bridge',
        'body: The head of the council of Tarn left office on Monday.',
        'body: He was ill.',
      ],
    );
  });

  it('reads an all-caps feed', () => {
    expectParagraphs(
      [
        'TARN BRIDGE SHUT',
        'THE COUNCIL OF TARN HAS SHUT THE OLD BRIDGE, MARA QUILL',
        'SAID ON MONDAY. “NOBODY CROSSES IT,” SHE SAID.',
      ].join('\n'),
      [
        'headline: TARN BRIDGE SHUT',
        'body: THE COUNCIL OF TARN HAS SHUT THE OLD BRIDGE, MARA QUILL SAID ON MONDAY. “NOBODY CROSSES IT,” SHE SAID.',
      ],
    );
  });

  it('takes a paragraph separator and a form feed for borders', () => {
    expectParagraphs('It rained.\u2029It snowed.\fIt stopped.', [
      'body: It rained.',
      'body: It snowed.',
      'body: It stopped.',
    ]);
  });

  it('finds no paragraph in what has no words', () => {
    expectParagraphs('', []);
    expectParagraphs(' \n\ufeff\u200b\n* * *\n', []);
  });
});

describe('the shadow', () => {
  const shadow = (text: string): string =>
    read(text)
      .draft.paragraphs.map(({ prose }) => prose)
      .join('¶');

  it('has a space for any white space and a filler for what cannot be seen', () => {
    assert.equal(shadow('a\u00a0b\u2009c\td\u202fe\0f'), 'a b c d e f');
    assert.equal(shadow('co\xadop\u200berate\ufeff.'), `co${FILLER}op${FILLER}erate${FILLER}.`);
  });

  it('has the character of an entity or of mojibake, and fillers', () => {
    assert.equal(shadow('caf&eacute;.'), `café${FILLER.repeat(7)}.`);
    assert.equal(shadow('It isnâ€™t. CafÃ©.'), `It isn’${FILLER}${FILLER}t. Café${FILLER}.`);
    assert.equal(
      shadow('A &lt;b&gt; &amp;lt; &#x1F600; &nosuch; &#0;.'),
      `A <${FILLER.repeat(3)}b>${FILLER.repeat(3)} &${FILLER.repeat(4)}lt; 😀${FILLER.repeat(7)} &nosuch; &#0;.`,
    );
  });

  it('has nothing of the tags that were left in copied text', () => {
    assert.equal(
      shadow('He <b>never</b> said<br>so to un<i>believ</i>ers, 3 < 5.').replaceAll(FILLER, ''),
      'He    never     said    so to unbelievers, 3 < 5.',
    );
  });

  it('is cut where a paragraph is too long, at a sentence if there is one', () => {
    const sentences = 'It rained in Tarn. '.repeat(1000).trim();
    const pieces = read(sentences).draft.paragraphs;
    assert.ok(
      pieces.length > 1 &&
        pieces.every(({ prose }) => prose.length <= longestParagraph && prose.endsWith('.')),
    );
    assert.equal(pieces.map(({ prose }) => prose).join(' '), sentences);
    const solid = read('😀x'.repeat(9000)).draft.paragraphs;
    assert.equal(solid.map(({ prose }) => prose).join(''), '😀x'.repeat(9000));
    assert.ok(solid.every(({ prose }) => !/[\ud800-\udbff]$/.test(prose)));
  });
});
