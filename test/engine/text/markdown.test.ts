import { strict as assert } from 'node:assert';
import { expectMarks, expectParagraphs, read } from '../../notation/expect-reading';

const expectMarkdown = (text: string, lines: readonly string[]): void => {
  expectParagraphs(text, lines, 'markdown');
};

const silent = (text: string): string[] =>
  read(text, 'markdown').draft.silent.map(({ span, kind }) => `${kind}: ${text.slice(span.start, span.end)}`);

describe('Markdown', () => {
  it('has headlines, crossheads and bylines', () => {
    expectMarkdown('# Orr: ‘I never lied’ #\n\nBy Mara Quill\n\nIt rained.\n\n## What now?\n\nIt snowed.', [
      'headline: Orr: ‘I never lied’',
      'byline: By Mara Quill',
      'body: It rained.',
      'crosshead: What now?',
      'body: It snowed.',
    ]);
    expectMarkdown('Orr quits\n===\n\nIt rained.\n\nWhat now\n---\n\n**“Pure greed”**\n\nIt snowed.', [
      'headline: Orr quits',
      'body: It rained.',
      'crosshead: What now',
      'crosshead: “Pure greed”',
      'body: It snowed.',
    ]);
  });

  it('joins the lines of a paragraph', () => {
    expectMarkdown('It rained\nand “it\nsnowed”.\\\nIt stopped.', [
      'body: It rained and “it snowed”. It stopped.',
    ]);
  });

  it('blanks emphasis, links, images, code, notes, comments and tags', () => {
    expectMarkdown(
      '**“No,”** said [Mara Quill](https://tarn.example/a_(b) "title"), who *never* un**believ**ably `code “x”` ![alt](i.png)' +
        ' spoke[^1] <b>so</b>.<!-- “no” --> See <https://tarn.example>.\n\n[^1]: In a “note”.',
      ['body: “No,” said Mara Quill , who never unbelievably spoke so . See .', 'list-item: In a “note”.'],
    );
  });

  it('keeps brackets that are no link, and marks that are no emphasis', () => {
    expectMarkdown(
      '“[Its] board lied,” [the union][ref] said of snake_case and 5 * 3 \\*.\n\n[ref]: https://tarn.example',
      ['body: “[Its] board lied,” the union said of snake_case and 5 * 3 *.'],
    );
    expectMarkdown('“[Its] board lied” [about][it].', ['body: “[Its] board lied” [about][it].']);
  });

  it('keeps teletype marks, which look like code', () => {
    expectMarks("{q0:``No,''} said Orr. {q0:``Yes,''} said Quill. {q0:`no'} and {q0:`yes'}.", 'markdown');
  });

  it('has block quotes with their signature, and lists', () => {
    expectMarkdown(
      'He wrote:\n\n> “We tried.\n> We failed.”\n>\n> — Ben Orr, Hull\n\n- “Ban it”\n- “Keep\n  it”\n\n1. “Sell it”',
      [
        'body: He wrote:',
        'blockquote: “We tried. We failed.” — Ben Orr, Hull',
        'list-item: “Ban it”',
        'list-item: “Keep it”',
        'list-item: “Sell it”',
      ],
    );
  });

  it('reads each cell of a table by itself', () => {
    expectMarkdown('| Who | What |\n|---|---|\n| Orr | “No.” |', [
      'list-item: Who',
      'list-item: What',
      'list-item: Orr',
      'list-item: “No.”',
    ]);
  });

  it('finds no prose in front matter, code, rules and definitions', () => {
    const text =
      '---\ntitle: “No,” says Orr\n---\n\n```js\nsay("x")\n```\n\n    say("y")\n\n***\n\n[ref]: https://tarn.example\n\n{{< video >}}';
    expectMarkdown(text, []);
    assert.deepEqual(silent(text), [
      'front-matter: ---\ntitle: “No,” says Orr\n---',
      'code: ```js\nsay("x")\n```',
      'code:     say("y")',
      'markup: ***',
      'markup: [ref]: https://tarn.example',
      'markup: {{< video >}}',
    ]);
  });

  it('reads to the end where front matter is never closed', () => {
    expectMarkdown('---\n\n“No,” said Orr.', ['body: “No,” said Orr.']);
  });
});
