import type { Analysis, Quotation, Span, Statement } from '../engine';
import type { PrintedPart } from './printed-words';

/** Words in the draft that claim to be somebody's own: what is held against the tapes. */
export interface DraftQuotation {
  readonly id: string;
  readonly statement: string | null;
  readonly speaker: string | null;
  /** With their quotation marks, in text order. */
  readonly content: readonly Span[];
  readonly parts: readonly PrintedPart[];
}

/**
 * The quotations of a draft in text order: what each direct statement has as its content, what stands in quotation marks
 * in a mixed one, and quotations that nobody is given for. A quotation inside another is part of it; titles, signs and
 * words in doubtful marks are nobody's.
 */
export function draftQuotations(analysis: Analysis): DraftQuotation[] {
  const all: DraftQuotation[] = [];
  const taken: Span[] = [];
  const outermost = analysis.quotations.filter(({ depth }) => depth === 0);
  const free = (span: Span): boolean =>
    !taken.some((other) => other.start < span.end && span.start < other.end);
  const ranked = analysis.statements.toSorted(
    (a, b) => a.depth - b.depth || Number(b.kind === 'direct') - Number(a.kind === 'direct'),
  );
  for (const statement of ranked) {
    if (statement.kind === 'indirect' || statement.bearer === 'sign') continue;
    const spans =
      statement.kind === 'direct'
        ? statement.content
        : outermost.filter((one) => isPart(one) && statement.content.some((part) => covers(part, one)));
    const own = spans.map(({ start, end }) => ({ start, end })).filter(free);
    if (own.length === 0) continue;
    taken.push(...own);
    if (statement.kind === 'direct') all.push(quotationOf(analysis, statement, own, statement.id));
    else {
      own.forEach((span, index) =>
        all.push(
          quotationOf(
            analysis,
            statement,
            [span],
            index === 0 ? statement.id : `${statement.id}.${index + 1}`,
          ),
        ),
      );
    }
  }
  for (const { start, end, role } of outermost) {
    if (role !== 'unattributed' || !free({ start, end })) continue;
    const content = [{ start, end }];
    all.push({
      id: `u-${onlyLetters(analysis.prose.slice(start, end))}`,
      statement: null,
      speaker: null,
      content,
      parts: [{ start, end, gap: 'none' }],
    });
  }
  return distinct(all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)));
}

/** Quotations whose words somebody is said to have said; in a statement's content they are the speaker's. */
function isPart({ role }: Quotation): boolean {
  return role === 'statement' || role === 'unattributed' || role === 'scare' || role === 'term';
}

function quotationOf(
  analysis: Analysis,
  statement: Statement,
  content: readonly Span[],
  id: string,
): DraftQuotation {
  return {
    id,
    statement: statement.id,
    speaker: statement.speaker,
    content,
    parts: content.map(({ start, end }, index) => {
      const before = content[index - 1];
      return { start, end, gap: before ? gapBetween(analysis, statement, before, start) : 'none' };
    }),
  };
}

/**
 * What the writer's words between two parts of a quotation amount to: inside a sentence nothing may be left out there,
 * between two sentences something may.
 */
function gapBetween(
  analysis: Analysis,
  statement: Statement,
  before: Span,
  start: number,
): PrintedPart['gap'] {
  const between = analysis.prose.slice(before.end, start);
  const attributed = [...statement.cue, ...statement.source].some(
    (one) => before.end <= one.start && one.end <= start,
  );
  if (!attributed && !/[\p{L}\p{N}]/u.test(between)) return 'none';
  return /[.!?]["”’']?\s*$/u.test(between) ? 'break' : 'attribution';
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function onlyLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
}

/** Two quotations of the same words by nobody are told apart by their order. */
function distinct(all: DraftQuotation[]): DraftQuotation[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}
