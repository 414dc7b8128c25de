import type { Analysis, Span, Statement } from '../../src/engine';

/**
 * Drafts with their statements marked in the text, the notation of all fixtures and goldens:
 *
 *     {s1:Mara Quill} {v1:said} {c1:the bridge was unsafe}.
 *
 * A tag is `{LABELS:words}`. A label is a role and the number of the statement, counted from 1 in text order:
 * `c` content, `v` cue, `s` source, `k` carrier (through whom), `r` recipient. Spans of equal extent share a tag
 * (`{s1 s2:Quill}`), others nest. A span that crosses another is written in two pieces that touch. A draft's own
 * `{`, `}` and `\` are written with a backslash before them.
 */
export interface Marked {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

export interface LabelledSpan extends Span {
  /** Role and number: "c1". */
  readonly label: string;
}

/** Reads the notation: the text without tags, and the spans, pieces joined, sorted. Throws on unbalanced tags. */
export function parseMarked(marked: string): Marked {
  const spans: LabelledSpan[] = [];
  const open: { labels: string[]; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i += 1) {
    const char = marked.charAt(i);
    if (char === '\\') {
      i += 1;
      text += marked.charAt(i);
    } else if (char === '{') {
      const tag = /^\{([a-z]\d+(?: [a-z]\d+)*):/.exec(marked.slice(i, i + 200));
      if (!tag?.[1]) throw new Error(`No tag at ${i}: ${marked.slice(i, i + 20)}`);
      open.push({ labels: tag[1].split(' '), start: text.length });
      i += tag[0].length - 1;
    } else if (char === '}') {
      const tag = open.pop();
      if (!tag) throw new Error(`Nothing to close at ${i}`);
      for (const label of tag.labels) spans.push({ label, start: tag.start, end: text.length });
    } else {
      text += char;
    }
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.map((tag) => tag.labels.join(' ')).join(', ')}`);
  return { text, spans: joinPieces(spans) };
}

/** Writes the notation; the inverse of {@link parseMarked}. */
export function renderMarked(text: string, spans: readonly LabelledSpan[]): string {
  const tags = new Map<string, { start: number; end: number; labels: string[] }>();
  for (const { start, end, label } of uncross(spans)) {
    const key = `${start}-${end}`;
    const tag = tags.get(key) ?? { start, end, labels: [] };
    tag.labels.push(label);
    tags.set(key, tag);
  }
  const sorted = [...tags.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  let out = '';
  let next = 0;
  for (let i = 0; i <= text.length; i += 1) {
    while (open.at(-1) === i) {
      out += '}';
      open.pop();
    }
    for (let tag = sorted[next]; tag?.start === i; tag = sorted[next]) {
      out += `{${tag.labels.sort(compareLabels).join(' ')}:`;
      open.push(tag.end);
      next += 1;
    }
    const char = text.charAt(i);
    out += '{}\\'.includes(char) && char !== '' ? `\\${char}` : char;
  }
  return out;
}

/** What of a statement is spans. */
export type SpannedStatement = Pick<Statement, 'content' | 'cue' | 'source' | 'carrier' | 'recipient'>;

/** The spans of an analysis, labelled. */
export function labelStatements(statements: readonly SpannedStatement[]): LabelledSpan[] {
  return statements.flatMap((statement, index) =>
    (
      [
        ['c', statement.content],
        ['v', statement.cue],
        ['s', statement.source],
        ['k', statement.carrier],
        ['r', statement.recipient],
      ] as const
    ).flatMap(([role, spans]) =>
      spans.map(({ start, end }) => ({ label: `${role}${index + 1}`, start, end })),
    ),
  );
}

/**
 * A statement in a line: `direct · Mara Quill`, and after it what is not usual: the class `stance`, `inferred`,
 * `negative` or `withheld`, `not actual`, `sign`, `nested`. A missing speaker is `nobody`, or
 * `Quill or Orr?` where the engine abstains between candidates.
 */
export function summarize(analysis: Analysis, statement: Statement): string {
  const nameOf = (id: string): string => analysis.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const candidates = statement.candidates.map((candidate) => nameOf(candidate.speaker));
  const speaker =
    statement.speaker !== null
      ? nameOf(statement.speaker)
      : candidates.length > 0
        ? `${candidates.join(' or ')}?`
        : 'nobody';
  return [
    statement.kind,
    speaker,
    ...(statement.class === 'stance' ? ['stance'] : []),
    ...(statement.inferred ? ['inferred'] : []),
    ...(statement.polarity === 'positive' ? [] : [statement.polarity]),
    ...(statement.actual ? [] : ['not actual']),
    ...(statement.bearer === 'sign' ? ['sign'] : []),
    ...(statement.depth > 0 ? ['nested'] : []),
  ].join(' · ');
}

function compareLabels(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1)) || a.localeCompare(b);
}

function joinPieces(spans: LabelledSpan[]): LabelledSpan[] {
  const joined: LabelledSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.findIndex((known) => known.label === span.label && known.end === span.start);
    if (before >= 0) joined[before] = { ...span, start: joined[before]?.start ?? span.start };
    else joined.push(span);
  }
  return joined.sort((a, b) => compareLabels(a.label, b.label) || a.start - b.start);
}

/** Cuts each span at the edges of the spans that it crosses. */
function uncross(spans: readonly LabelledSpan[]): LabelledSpan[] {
  return spans.flatMap((span) => {
    const cuts = spans
      .filter((other) => other.start < span.start && span.start < other.end && other.end < span.end)
      .map((other) => other.end);
    const edges = [span.start, ...new Set(cuts.sort((a, b) => a - b)), span.end];
    return edges.slice(1).map((end, i) => ({ label: span.label, start: edges[i] ?? span.start, end }));
  });
}
