import { expectMarks, expectParagraphs } from '../../notation/expect-reading';

describe('AsciiDoc', () => {
  it('is read as prose', () => {
    expectParagraphs(
      [
        '= Orr: ‘I never lied’',
        'Mara Quill <m.quill@tarn.example>',
        ':toc: left',
        '',
        '"`No,`" said *Mara* https://tarn.example[Quill], _who_ wrote `code "x"`.',
        'She “[added]” 5 * 3.',
        '',
        '== What now',
        '',
        '* “Ban it”',
        '* “Keep it”',
        '',
        '// comment “x”',
        '',
        '.On the bridge',
        'image::bridge.png[“alt”]',
        '',
        '----',
        'say("x")',
        '----',
      ].join('\n'),
      [
        'headline: Orr: ‘I never lied’',
        'byline: Mara Quill <m.quill@tarn.example>',
        'body: “No,” said Mara Quill , who wrote . She “[added]” 5 * 3.',
        'crosshead: What now',
        'list-item: “Ban it”',
        'list-item: “Keep it”',
        'caption: On the bridge',
      ],
      'asciidoc',
    );
  });

  it('credits quotes to whom their attributes or signature name', () => {
    expectParagraphs(
      '[quote, Ben Orr, in a letter]\n____\n“We tried.”\n\nWe failed.\n____\n\n[quote,Olu Bako]\nIt was over.\n\n"I hold it."\n-- Ada Finn\n\nIt rained.',
      [
        'blockquote: “We tried.” — Ben Orr',
        'blockquote: We failed. — Ben Orr',
        'blockquote: It was over. — Olu Bako',
        'blockquote: "I hold it." — Ada Finn',
        'body: It rained.',
      ],
      'asciidoc',
    );
  });
});

describe('reStructuredText', () => {
  it('is read as prose', () => {
    expectParagraphs(
      [
        '=================',
        'Orr: ‘I never lied’',
        '=================',
        '',
        ':Author: Mara Quill',
        '',
        '“No,” said **Mara** `Quill <https://tarn.example>`_, who wrote ``code "x"`` [1]_.',
        "She wrote ``No,'' and \\*so\\*.",
        '',
        'What now',
        '--------',
        '',
        'He wrote this::',
        '',
        '    say("x")',
        '',
        '.. image:: bridge.png',
        '   :alt: “alt”',
        '',
        '- “Ban it”',
        '- “Keep it”',
        '  and so',
      ].join('\n'),
      [
        'headline: Orr: ‘I never lied’',
        "body: “No,” said Mara Quill , who wrote . She wrote ``No,'' and *so*.",
        'crosshead: What now',
        'body: He wrote this:',
        'list-item: “Ban it”',
        'list-item: “Keep it” and so',
      ],
      'restructuredtext',
    );
  });

  it('credits a block quote to its signature', () => {
    expectParagraphs(
      'He wrote:\n\n   “We tried.”\n\n   We failed.\n\n   -- Ben Orr, Hull\n\n.. epigraph::\n\n   It was over.\n\nIt rained.',
      [
        'body: He wrote:',
        'blockquote: “We tried.” — Ben Orr, Hull',
        'blockquote: We failed. — Ben Orr, Hull',
        'blockquote: It was over.',
        'body: It rained.',
      ],
      'restructuredtext',
    );
  });
});

describe('LaTeX', () => {
  it('is read as prose', () => {
    expectParagraphs(
      [
        '\\documentclass{article}',
        "\\title{Orr: `I never lied'}",
        '\\author{Mara Quill}',
        '\\begin{document}',
        '\\maketitle',
        "% comment ``x''",
        "``No,'' said \\emph{Mara} Quill~\\cite{x}, in a caf\\'e un\\emph{believ}able --- 5\\% of \\$5.",
        "It cost $5 or $x^2$ here.\\footnote{She said ``yes''.}",
        '',
        '\\section{What now}',
        '\\begin{quote}',
        'We tried.',
        '\\end{quote}',
        '\\begin{verbatim}',
        "``x''",
        '\\end{verbatim}',
        '\\begin{itemize}',
        "\\item ``Ban it''",
        '\\end{itemize}',
        '\\end{document}',
        'He left.',
      ].join('\n'),
      [
        "headline: Orr: `I never lied'",
        'byline: Mara Quill',
        "body: ``No,'' said Mara Quill , in a café unbelievable — 5% of $5. It cost $5 or here. She said ``yes''.",
        'crosshead: What now',
        'blockquote: We tried.',
        "list-item: ``Ban it''",
      ],
      'latex',
    );
  });

  it('has quotation marks for the commands that set them', () => {
    expectMarks('{q0:\\\\enquote\\{He said {q1:\\\\enquote\\{no\\}}\\}} said Orr.', 'latex');
  });
});
