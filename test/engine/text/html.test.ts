import { strict as assert } from 'node:assert';
import { expectMarks, expectParagraphs, read } from '../../notation/expect-reading';

const expectHtml = (text: string, lines: readonly string[]): void => {
  expectParagraphs(text, lines, 'html');
};

describe('HTML', () => {
  it('has block elements for borders, closed or not, and two line breaks', () => {
    expectHtml(
      '<h1>Orr quits</h1><div>It rained.<p>It<br>snowed.<br><br>It stopped.</div><h2>What now</h2>The end.',
      [
        'headline: Orr quits',
        'body: It rained.',
        'body: It snowed.',
        'body: It stopped.',
        'crosshead: What now',
        'body: The end.',
      ],
    );
  });

  it('blanks tags, also those with ">" in an attribute, and reads entities', () => {
    expectHtml(
      '<p class="a>b">&#147;No,&#148; said <b>Mara</b> <a href=x>Quill</a>, un<i>believ</i>able &amp; 3 < 5.',
      ['body: “No,” said Mara Quill , unbelievable & 3 < 5.'],
    );
  });

  it('has quotation marks for the quotation element', () => {
    expectMarks('<p>She said {q0:<q>he told me {q1:<q>run</q>}</q>} to Orr.', 'html');
  });

  it('credits a block quote to whom it cites', () => {
    expectHtml(
      '<blockquote><p>“We tried.”<p>We failed.<footer>— <cite>Ben Orr</cite></footer></blockquote><p>In <cite>Low Water</cite>.',
      ['blockquote: “We tried.” — Ben Orr', 'blockquote: We failed. — Ben Orr', 'body: In Low Water .'],
    );
  });

  it('has lists, tables and captions', () => {
    expectHtml(
      '<ul><li>“Ban it”<li>“Keep it”</ul><table><tr><td>Orr<td>“No.”</table><figcaption>Orr, on Monday</figcaption>So.',
      [
        'list-item: “Ban it”',
        'list-item: “Keep it”',
        'list-item: Orr',
        'list-item: “No.”',
        'caption: Orr, on Monday',
        'body: So.',
      ],
    );
  });

  it('finds no prose in scripts, styles, comments, the head, and a title that the headline repeats', () => {
    const text =
      '<!DOCTYPE html><head><title>Orr quits</title><meta content="“x”"></head><script>a < "b"</script><!-- “x” --><h1>Orr quits</h1>';
    expectHtml(text, ['headline: Orr quits']);
    assert.deepEqual(
      read(text, 'html').draft.silent.map(({ kind }) => kind),
      ['markup', 'code'],
    );
    expectHtml('<head><title>Orr quits</title></head><p>It rained.', [
      'headline: Orr quits',
      'body: It rained.',
    ]);
  });

  it('reads on where a script or a comment is never closed', () => {
    expectHtml('<p>“No,” said Orr.<script>He left.', ['body: “No,” said Orr.', 'body: He left.']);
  });
});
