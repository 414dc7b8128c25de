import fc from 'fast-check';
import type { DraftFormat } from '../../../src/engine';

/** Fragments that the readers look for, in good order and out of it. */
const fragments = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    '`',
    '‹',
    '「',
    '」',
    '‚',
    '″',
    '’s ',
    "'90s ",
  ],
  ...[
    ' said Orr',
    ' he said. ',
    ', Mara Quill told reporters: ',
    'According to ',
    ' that ',
    'Orr: ',
    'A: ',
    'the minister ',
  ],
  ...[
    'No',
    'We tried',
    'U.S. ',
    'Mr. ',
    '6\'2"',
    '£1.5bn ',
    '. ',
    ', ',
    '? ',
    '! ',
    '… ',
    ': ',
    ' – ',
    '— ',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '\u2028',
    '\u2029',
    '\f',
    '\0',
    ' ',
    '    ',
    '\u00a0',
    '\xad',
    '\u200b',
    '\ufeff',
    '\u2060',
  ],
  ...['😀', '👩‍👩‍👧', 'é', 'e\u0301', 'שלום', 'مرحبا', '日本', '\ud83d', '\ude00', '\u202e'],
  ...[
    '# ',
    '> ',
    '- ',
    '* ',
    '```\n',
    '---\n',
    '| a | b |\n|--|--|\n',
    '](x)',
    '**',
    '_',
    '\\',
    '&ldquo;',
    '&#147;',
    '&',
  ],
  ...[
    '<p>',
    '</p>',
    '<q>',
    '</q>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '<blockquote>',
    '<cite>',
    '</cite>',
    '<',
    '>',
  ],
  ...[
    '\\begin{quote}',
    '\\end{quote}',
    '\\emph{',
    '}',
    '{',
    '%',
    '$',
    '~',
    '\\item ',
    '____\n',
    '----\n',
    '[quote, Orr]\n',
    '.. x::\n',
  ],
  ...['â€œ', 'â€\x9d', 'â€', 'Ã©', 'http://x.y/z', 'a@b.c', '@orr', '#tag'],
];

/** Any text at all: what drafts are made of in any order, and any code units. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...fragments), weight: 12 },
      { arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), weight: 1 },
      { arbitrary: fc.lorem({ maxCount: 3 }), weight: 2 },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

export const anyFormat: fc.Arbitrary<DraftFormat> = fc.constantFrom(
  'plain',
  'markdown',
  'html',
  'asciidoc',
  'restructuredtext',
  'latex',
);

const names = ['Mara Quill', 'Ben Orr', 'Olu Bako', 'Ada Finn', 'the minister', 'he', 'she'];
const sentences = [
  'We tried',
  'Nobody crosses it',
  'The bridge isn’t safe',
  'It was the voters’ will',
  'She told me ‘run’',
];

const quoted: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
  .map((said) => said.join('. '));

const sentence: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(quoted, fc.constantFrom(...names)).map(([words, name]) => `“${words},” said ${name}.`),
  fc.tuple(quoted, fc.constantFrom(...names)).map(([words, name]) => `Then ${name} said: “${words}.”`),
  fc.tuple(quoted, quoted).map(([a, b]) => `“${a},” Orr said, “and ${b}.”`),
  fc.constantFrom(...names).map((name) => `On Monday ${name} said that the plan was “a gift” to the town.`),
  fc.constantFrom(
    'It rained on Monday.',
    'The councillors’ vote fell in the ’90s.',
    'According to Orr, it fell.',
  ),
);

const paragraph: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' '));

/** Paragraphs of a well-formed news story, with curly marks. */
export const storyParagraphs: fc.Arbitrary<string[]> = fc.array(paragraph, { minLength: 1, maxLength: 6 });
