import type { DraftFormat, Span } from '../analysis';
import { finish } from '../steps';
import type { Steps } from '../steps';
import { styleOf, votesOf } from '../quotations/vote-style';
import { readCharacters } from './characters';
import { cutLong } from './cut-long';
import type { Draft, Paragraph, Votes } from './draft';
import { FILLER } from './draft';
import { readAsciidoc } from './formats/asciidoc';
import { readHtml } from './formats/html';
import { readLatex } from './formats/latex';
import { readMarkdown } from './formats/markdown';
import { readPlain } from './formats/plain';
import { readRestructuredText } from './formats/restructuredtext';
import type { Block, FormatReader } from './layout';
import { findTurns } from './interview-turns';
import { Shadow } from './shadow';
import { recognisingZones } from './zones';

const readers: Readonly<Record<DraftFormat, FormatReader>> = {
  plain: readPlain,
  markdown: readMarkdown,
  html: readHtml,
  asciidoc: readAsciidoc,
  restructuredtext: readRestructuredText,
  latex: readLatex,
};

/** Reads any text as a draft: its paragraphs with their shadows, and the style of its quotation marks. */
export function readDraft(text: string, format: DraftFormat): Draft {
  return finish(readingDraft(text, format));
}

/** {@link readDraft} in steps. */
export function* readingDraft(text: string, format: DraftFormat): Steps<Draft> {
  const shadow = new Shadow(text);
  const read = Object.hasOwn(readers, format) ? readers[format] : readPlain;
  const { blocks, silent, lines = null } = read(text, shadow);
  yield;
  const found: Paragraph[] = [];
  for (const block of blocks) {
    found.push(...readBlock(block, shadow));
    yield;
  }
  const zoned = yield* recognisingZones(found);
  const turns = findTurns(text, zoned);
  const paragraphs = zoned.map((paragraph, at): Paragraph => {
    const turn = turns[at] ?? null;
    return turn ? { ...paragraph, zone: 'body', turn } : paragraph;
  });
  yield;
  let votes: Votes = { single: 0, double: 0 };
  for (const { prose } of paragraphs) {
    const { single, double } = votesOf(prose);
    votes = { single: votes.single + single, double: votes.double + double };
    yield;
  }
  const formatZones = found.map(({ zone }) => zone);
  return { paragraphs, silent, style: styleOf(votes), votes, formatZones, lines };
}

/** The paragraph in a block, without the white space around it; several where it is too long; none
 * where there is nothing to read. */
function readBlock(block: Block, shadow: Shadow): Paragraph[] {
  const prose = readCharacters(shadow.slice(block.start, block.end));
  return cutLong(prose).flatMap((span) => {
    const piece = wordsIn(prose, span);
    if (!piece) return [];
    const at = block.start + piece.start;
    const credit = block.credit ?? null;
    return {
      start: at,
      prose: prose.slice(piece.start, piece.end),
      zone: block.zone,
      credit: credit && { start: credit.start - at, end: credit.end - at },
      lead: null,
      label: null,
      turn: null,
    };
  });
}

/** The stretch without the white space around it; null where there is nothing to read in it. */
export function wordsIn(prose: string, stretch: Span): Span | null {
  let { start, end } = stretch;
  const blank = (at: number): boolean => prose[at] === ' ' || prose[at] === FILLER;
  while (start < end && blank(start)) start += 1;
  while (end > start && prose[end - 1] === ' ') end -= 1;
  return start < end && /[\p{L}\p{N}\p{S}]/u.test(prose.slice(start, end)) ? { start, end } : null;
}
