import type { Analysis, Quotation, Span, Statement } from '../engine';

/**
 * What to select around the offset, step by step, each strictly around the one before: the name, the words inside the marks,
 * the quotation, the statement with its attribution, the paragraph. The single word is not among them; VS Code knows it.
 */
export function selectionSpans(analysis: Analysis, offset: number): Span[] {
  const { speakers, statements, quotations, zones, prose } = analysis;
  const isHere = ({ start, end }: Span) => start <= offset && offset <= end;
  const paragraphs = zones.filter(isHere);
  const around = [
    ...speakers.flatMap(({ mentions }) => mentions.filter(isHere)),
    ...quotations.filter(isHere).flatMap((quotation) => [quotation, insideMarks(quotation, prose)]),
    ...statements
      .filter(reaches(offset))
      .flatMap((statement) => statementSteps(statement, paragraphs, offset)),
    ...paragraphs,
  ].filter((span) => isHere(span) && span.start < span.end);
  const chain: Span[] = [];
  for (const { start, end } of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    const isAround = !inner || (start <= inner.start && inner.end <= end);
    const isSame = inner?.start === start && inner.end === end;
    if (isAround && !isSame) chain.push({ start, end });
  }
  return chain;
}

/** The words alone. A mark may be an entity, which the prose shows as one character and what fills its place. */
function insideMarks({ start, end, closed }: Quotation, prose: string): Span {
  const opening = /^.\u2060*/su.exec(prose.slice(start, end))?.[0].length ?? 0;
  const closing = closed ? (/.\u2060*$/su.exec(prose.slice(start, end))?.[0].length ?? 0) : 0;
  return { start: start + opening, end: end - closing };
}

/**
 * Around the offset: each part of the statement, the statement as far as it stands in these paragraphs, and all of it.
 */
function statementSteps(
  { content, cue, source }: Statement,
  paragraphs: readonly Span[],
  offset: number,
): Span[] {
  const parts = [...content, ...cue, ...source];
  const whole = together(parts);
  if (!whole.some(({ start, end }) => start <= offset && offset <= end)) return [];
  const inParagraphs = paragraphs.map((paragraph) =>
    parts.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end),
  );
  return [...content, ...source, ...inParagraphs.flatMap(together), ...whole];
}

/** Whether something of a statement begins before the offset and something ends after it. */
function reaches(offset: number): (statement: Statement) => boolean {
  const begins = ({ start }: Span) => start <= offset;
  const ends = ({ end }: Span) => offset <= end;
  return ({ content, cue, source }) =>
    (content.some(begins) || cue.some(begins) || source.some(begins)) &&
    (content.some(ends) || cue.some(ends) || source.some(ends));
}

/** From the beginning of the first to the end of the last; nothing for nothing. */
function together(spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  return [
    { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
  ];
}
