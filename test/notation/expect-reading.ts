import { strict as assert } from 'node:assert';
import type { DraftFormat } from '../../src/engine';
import { readParagraph } from '../../src/engine/language/reading';
import type { Reading } from '../../src/engine/language/reading';
import type { Draft } from '../../src/engine/text/draft';
import { FILLER } from '../../src/engine/text/draft';
import { readDraft } from '../../src/engine/text/read-draft';
import { parseMarked, renderMarked } from './notation';

/** A draft as its first stages read it: the paragraphs, each with its marks, words and sentences. */
export function read(
  text: string,
  format: DraftFormat = 'plain',
): { draft: Draft; readings: readonly Reading[] } {
  const draft = readDraft(text, format);
  return { draft, readings: draft.paragraphs.map((paragraph) => readParagraph(paragraph, draft.style)) };
}

/**
 * Asserts that the draft's quotation marks are paired as marked: `{q0:“No”}` is a pair, with its depth, `{u0:“No}`
 * one whose closing mark is missing.
 */
export function expectMarks(marked: string, format: DraftFormat = 'plain'): void {
  const { text, spans } = parseMarked(marked);
  const actual = read(text, format).readings.flatMap(({ paragraph, marks }) =>
    marks.map(({ start, end, depth, closed }) => ({
      label: `${closed ? 'q' : 'u'}${depth}`,
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
  assert.equal(renderMarked(text, actual), renderMarked(text, spans));
}

/**
 * Asserts the draft's paragraphs, a line each: `body: words`, without fillers and with single spaces. A dateline or
 * time at its head is set apart with "‖", a credit stands at the end: `blockquote: words — Mara Quill`.
 */
export function expectParagraphs(
  text: string,
  lines: readonly string[],
  format: DraftFormat = 'plain',
): void {
  const tidy = (prose: string): string => prose.replaceAll(FILLER, '').replace(/ +/g, ' ').trim();
  const actual = read(text, format).draft.paragraphs.map(({ start, prose, zone, lead, credit }) => {
    const head = lead ? `${tidy(prose.slice(lead.start, lead.end))} ‖ ` : '';
    const who = credit ? ` — ${text.slice(start + credit.start, start + credit.end)}` : '';
    return `${zone}: ${head}${tidy(prose.slice(lead?.end ?? 0))}${who}`;
  });
  assert.equal(actual.join('\n'), lines.join('\n'));
}

/** Asserts the words of a draft, written with "|" between tokens. */
export function expectTokens(text: string, tokens: string): void {
  const actual = read(text).readings.flatMap((reading) => reading.tokens.map((token) => token.text));
  assert.equal(actual.join('|'), tokens);
}

/** Asserts the sentences of a draft, one a line. */
export function expectSentences(sentences: readonly string[]): void {
  const text = sentences.join(' ');
  const actual = read(text).readings.flatMap((reading) =>
    reading.sentences.map(({ start, end }) => reading.paragraph.prose.slice(start, end)),
  );
  assert.deepEqual(actual, sentences);
}
