import type { AnnotatedArticle } from './polnear';
import type { Side } from './sides';

/** A difference in a line, with its words: `{S:source} {V:cue} {C:content}`. */
export function showDifference(label: string, { text, name }: AnnotatedArticle, one: Side): string {
  const marks = [
    ...one.source.map((span) => ({ span, tag: 'S' })),
    ...one.cue.map((span) => ({ span, tag: 'V' })),
    ...one.content.map((span) => ({ span, tag: 'C' })),
  ].sort((a, b) => a.span.start - b.span.start);
  const from = Math.max(0, (marks[0]?.span.start ?? 0) - 60);
  const to = (marks.at(-1)?.span.end ?? 0) + 60;
  let at = from;
  let out = '';
  for (const { span, tag } of marks) {
    if (span.start < at) continue;
    const words = text.slice(span.start, span.end);
    const shown = words.length > 240 ? `${words.slice(0, 120)} ~~~ ${words.slice(-100)}` : words;
    out += `${text.slice(at, span.start)}{${tag}:${shown}}`;
    at = span.end;
  }
  return `${label} [${one.kind}] ${(out + text.slice(at, to)).replaceAll('\n', '⏎')}  (${name.slice(0, 30)})`;
}
