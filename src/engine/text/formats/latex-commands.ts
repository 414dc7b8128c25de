import type { ZoneKind } from '../../analysis';

/** Environments without prose, with what they hold. Without the star. */
export const silentEnvironments: ReadonlyMap<string, ZoneKind> = new Map<string, ZoneKind>([
  ...['verbatim', 'lstlisting', 'minted', 'alltt', 'Verbatim', 'comment'].map(
    (name) => [name, 'code'] as const,
  ),
  ...[
    'equation',
    'align',
    'gather',
    'multline',
    'eqnarray',
    'math',
    'displaymath',
    'tabular',
    'tabularx',
    'array',
    'tikzpicture',
    'thebibliography',
    'filecontents',
  ].map((name) => [name, 'markup'] as const),
]);

/** Commands whose argument is a paragraph by itself. */
export const titleCommands: ReadonlyMap<string, ZoneKind> = new Map<string, ZoneKind>([
  ['title', 'headline'],
  ['part', 'headline'],
  ['chapter', 'headline'],
  ['section', 'crosshead'],
  ['subsection', 'crosshead'],
  ['subsubsection', 'crosshead'],
  ['paragraph', 'crosshead'],
  ['author', 'byline'],
  ['date', 'dateline'],
  ['caption', 'caption'],
]);

/** Commands that set their argument in quotation marks. */
export const quotingCommands: ReadonlySet<string> = new Set(['enquote', 'textquote', 'say', 'qq']);

/** Commands that only change how their argument looks, or stand before it: it goes on as prose. */
export const proseArguments: ReadonlySet<string> = new Set(
  (
    'emph textbf textit textsc textsl textsf texttt textrm textmd textup text underline uline mbox hbox MakeUppercase ' +
    'uppercase lowercase footnote textsuperscript textsubscript small large Large normalsize bfseries itshape em bf it ' +
    'centering noindent sloppy raggedright quad qquad smallskip medskip bigskip newline linebreak pagebreak newpage clearpage'
  ).split(' '),
);

/** Commands that are one character. */
export const latexSymbols: ReadonlyMap<string, string> = new Map([
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['guillemotleft', '«'],
  ['guillemotright', '»'],
  ['glqq', '„'],
  ['grqq', '“'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['pounds', '£'],
  ['euro', '€'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['aa', 'å'],
  ['AA', 'Å'],
]);

/** Commands that put an accent on the letter after them. */
export const accentCommands: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
]);
