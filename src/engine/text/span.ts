import type { Span } from '../analysis';

/** Whether `inner` lies within `outer`, edges included. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span moved right by `offset` code units. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Text order: by start, the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether any of the spans overlaps any of the others. */
export function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((span) => others.some((other) => overlaps(span, other)));
}
