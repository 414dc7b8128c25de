import type { Analysis, QuotationRole, Span, Statement } from '../engine';

/** How many speakers have a colour of their own in one draft. More hues could not be told apart. */
export const speakerSlots = [1, 2, 3, 4, 5, 6] as const;
export type SpeakerSlot = (typeof speakerSlots)[number];

/** What a highlighted stretch of text is; each kind has one look. */
export type HighlightKind =
  | 'quotation'
  | 'reported'
  | 'cue'
  | 'source'
  | 'unattributed'
  | 'display'
  | `speaker${SpeakerSlot}Quotation`
  | `speaker${SpeakerSlot}Reported`
  | 'rulerUnattributed';

/** Gives the colour of a speaker, by {@link Speaker.id}; undefined gives the colours by role. */
export type SlotOf = (speaker: string) => SpeakerSlot | undefined;

/**
 * The spans to highlight by kind, each list sorted. Quoted words are kept apart from the reported words around them,
 * and cues and sources from the content they stand in, so that no two lines are drawn under one word. Statements
 * inside another's content show their cue and source only. Where a speaker has a colour, the cue is left plain: one
 * colour is one speaker.
 */
export function highlightSpans(
  text: string,
  { statements, quotations }: Pick<Analysis, 'statements' | 'quotations'>,
  slotOf: SlotOf = () => undefined,
): ReadonlyMap<HighlightKind, readonly Span[]> {
  const spans = new Map<HighlightKind, Span[]>();
  const add = (kind: HighlightKind, more: readonly Span[]) => {
    const list = spans.get(kind);
    if (list) list.push(...more);
    else spans.set(kind, [...more]);
  };
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const slot = ({ speaker }: Statement) => (speaker === null ? undefined : slotOf(speaker));

  const quoted = quotations.filter(({ depth, role }) => depth === 0 && shown.has(role));
  for (const quotation of quoted) {
    const statement = byId.get(quotation.statement ?? '');
    const colour = statement && slot(statement);
    if (quotation.role === 'display') add('display', [quotation]);
    else if (statement?.speaker == null) add('unattributed', [quotation]);
    else add(colour ? `speaker${colour}Quotation` : 'quotation', [quotation]);
  }

  const drawn = merged([...quoted, ...statements.flatMap(({ cue, source }) => [...cue, ...source])]);
  for (const statement of statements) {
    const colour = slot(statement);
    const isOutermost = statement.depth === 0;
    if (isOutermost && statement.bearer === 'voice') {
      const reported = without(statement.content, drawn).flatMap((span) => wordsOnly(text, span));
      add(colour ? `speaker${colour}Reported` : 'reported', reported);
    }
    if (colour === undefined) add('cue', statement.cue);
    add(colour ? `speaker${colour}Reported` : 'source', statement.source);
  }
  const unattributed = unattributedSpans(statements);
  if (unattributed.length > 0) add('rulerUnattributed', unattributed);
  return new Map([...spans].map(([kind, list]) => [kind, distinct(list)]));
}

/** The words that the draft gives nobody for, in text order. */
export function unattributedSpans(statements: readonly Statement[]): readonly Span[] {
  const open = statements.filter(({ depth, speaker }) => depth === 0 && speaker === null);
  return distinct(open.flatMap(({ content }) => content));
}

/** Roles of quotations that are somebody's words; the others look like the text around them. */
const shown: ReadonlySet<QuotationRole> = new Set(['statement', 'unattributed', 'display']);

/** In text order, each span once: statements may share a cue or a source. */
function distinct(spans: readonly Span[]): Span[] {
  return [...spans].sort(byPosition).filter((span, index, all) => {
    const before = all[index - 1];
    return before?.start !== span.start || before.end !== span.end;
  });
}

/** In text order, those that overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = all.at(-1);
    if (last && span.start < last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** What is left of the spans outside the holes; holes are sorted and do not overlap. */
function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (let index = firstEndingAfter(holes, start); index < holes.length; index++) {
      const hole = holes[index];
      if (!hole || hole.start >= end) break;
      if (hole.start > from) rest.push({ start: from, end: hole.start });
      from = hole.end;
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}

function firstEndingAfter(holes: readonly Span[], offset: number): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span without white space at its ends; nothing where it holds no letter or digit. */
function wordsOnly(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  return [
    {
      start: start + (words.length - words.trimStart().length),
      end: end - (words.length - words.trimEnd().length),
    },
  ];
}

function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
