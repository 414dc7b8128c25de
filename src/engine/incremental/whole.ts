import type { Analysis, AnalyzeOptions, Span, Zone } from '../analysis';
import type { Reading } from '../language/reading';
import type { ParagraphStatements, Resolution } from '../speakers/resolve-speakers';
import type { Steps } from '../steps';
import type { Draft } from '../text/draft';
import { firstFrom } from '../text/in-order';
import { wholeProse } from '../text/readable-words';

/** What the analysis says of the draft's words, whoever said them. */
export type Whole = Pick<Analysis, 'zones' | 'sentences' | 'prose'>;

/** Puts it together from the draft's paragraphs. */
export function* readingWhole(
  text: string,
  draft: Draft,
  paragraphs: readonly ParagraphStatements[],
): Steps<Whole> {
  const zones = [
    ...draft.paragraphs.map(({ start, prose, zone }) => ({ start, end: start + prose.length, kind: zone })),
    ...draft.silent.map(({ span, kind }) => ({ ...span, kind })),
  ].sort((a, b) => a.start - b.start);
  yield;
  const sentences: Span[] = [];
  for (const { reading } of paragraphs) {
    sentences.push(...sentencesOf(reading));
    yield;
  }
  return { zones, sentences, prose: wholeProse(text, draft) };
}

/** What becomes of it where one paragraph was read anew, and what stands after it has moved. `before`: where it stood. */
export function touchWhole(whole: Whole, { paragraph, sentences }: Reading, before: Span, by: number): Whole {
  const { start, prose, zone } = paragraph;
  const end = start + prose.length;
  const after = whole.prose.slice(before.end);
  const own = { start, end, kind: zone };
  return {
    zones: replaced(whole.zones, before, by, [own], (one): Zone => ({ ...one, ...moved(one, by) })),
    sentences: replaced(whole.sentences, before, by, sentencesOf({ paragraph, sentences }), (one) =>
      moved(one, by),
    ),
    prose:
      whole.prose.slice(0, Math.min(start, before.start)) +
      ' '.repeat(Math.max(0, start - before.start)) +
      prose +
      ' '.repeat(before.end + by - end) +
      after,
  };
}

/** The items with those of the paragraph replaced. */
function replaced<Item extends Span>(
  items: readonly Item[],
  { start, end }: Span,
  by: number,
  own: readonly Item[],
  move: (item: Item) => Item,
): readonly Item[] {
  const later = items.slice(firstFrom(items, end));
  return [...items.slice(0, firstFrom(items, start)), ...own, ...(by === 0 ? later : later.map(move))];
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function sentencesOf({ paragraph, sentences }: Pick<Reading, 'paragraph' | 'sentences'>): Span[] {
  return sentences.map(({ start, end }) => ({ start: paragraph.start + start, end: paragraph.start + end }));
}

/** Everything that is said of a draft. */
export function analysisOf(
  { zones, sentences, prose }: Whole,
  { statements: all, speakers, quotations }: Resolution,
  options: AnalyzeOptions,
): Analysis {
  const statements = options.stance === false ? all.filter((one) => one.class !== 'stance') : all;
  return { statements, speakers, quotations, zones, sentences, prose };
}
