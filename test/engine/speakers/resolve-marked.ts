import type { AnalyzeOptions, Analysis, Span } from '../../../src/engine';
import { readParagraph } from '../../../src/engine/language/reading';
import { describeStatement } from '../../../src/engine/details/describe-statement';
import type { Reading } from '../../../src/engine/language/reading';
import type { Observers } from '../../../src/engine/speakers/resolve-speakers';
import { resolveSpeakers } from '../../../src/engine/speakers/resolve-speakers';
import type { Construction, FoundStatement } from '../../../src/engine/statements/found';
import { quotationRoles } from '../../../src/engine/statements/quotation-roles';
import { readDraft } from '../../../src/engine/text/read-draft';
import { covers, overlaps, shift } from '../../../src/engine/text/span';
import type { LabelledSpan } from '../../notation/notation';

/**
 * Resolves the speakers of a draft whose statements are given, so that this stage is tested by itself. The marked spans
 * are cut at paragraph ends, as the stage before would find them: what comes to lie in another paragraph than its cue
 * becomes a `bare` statement there.
 */
export function resolveMarked(
  text: string,
  spans: readonly LabelledSpan[],
  options: AnalyzeOptions = {},
  observers: Observers = {},
): Analysis {
  const draft = readDraft(text, options.format ?? 'plain');
  const paragraphs = draft.paragraphs.map((paragraph) => {
    const reading = readParagraph(paragraph, draft.style);
    const found = foundIn(reading, spans);
    return { reading, found, roles: quotationRoles(reading, found), announcement: null };
  });
  return { ...resolveSpeakers(text, paragraphs, observers), zones: [], sentences: [], prose: text };
}

function foundIn(reading: Reading, spans: readonly LabelledSpan[]): FoundStatement[] {
  const { start, prose } = reading.paragraph;
  const home = { start, end: start + prose.length };
  const here = spans.filter((span) => overlaps(span, home));
  const numbers = [...new Set(here.map(({ label }) => label.slice(1)))].sort((a, b) => Number(a) - Number(b));
  const found = numbers.map((number) => {
    const of = (role: string): Span[] =>
      here
        .filter(({ label }) => label === role + number)
        .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, home.end) }))
        .map((span) => shift(span, -start));
    return { content: of('c'), cue: of('v'), source: of('s'), carrier: of('k'), recipient: of('r') };
  });
  return found.map((one): FoundStatement => {
    const outer = found.filter((other) => other !== one && isInside(one, other));
    const details = describeStatement(reading, { ...one, depth: outer.length });
    return {
      ...one,
      ...details,
      carrier: one.carrier.length > 0 ? one.carrier : [],
      recipient: one.recipient.length > 0 ? one.recipient : details.recipient,
      construction: constructionOf(reading, one),
      kind: kindOf(reading, one.content),
      class: 'speech',
      subject: one.source[0] ? relativeSubject(reading, one.source[0]) : null,
      depth: outer.length,
      strength: 0.9,
    };
  });
}

interface Parts {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

function isInside(inner: Parts, outer: Parts): boolean {
  const place = inner.cue[0] ?? inner.source[0] ?? inner.content[0];
  return place !== undefined && outer.content.some((span) => covers(span, place));
}

function constructionOf({ paragraph: { prose } }: Reading, { content, cue, source }: Parts): Construction {
  const words = cue.map(({ start, end }) => prose.slice(start, end)).join(' ');
  const [c, v, s] = [content[0], cue[0], source[0]];
  if (!v && !s) return 'bare';
  if (!s) return 'agentless';
  if (words === ':' && s.start < 4) return 'label';
  if (/^[:,]?$/u.test(words)) return c && c.start < s.start ? 'dash' : 'colon';
  if (/^according to/iu.test(words)) return 'according-to';
  if (/^(?:who|which|that)$/u.test(prose.slice(s.start, s.end))) return 'relative';
  return v && s.start > v.start ? 'inverted' : 'subject';
}

/** The noun phrase before a relative pronoun: back to the clause before. */
function relativeSubject({ paragraph: { prose } }: Reading, source: Span): Span | null {
  if (!/^(?:who|which|that)$/u.test(prose.slice(source.start, source.end))) return null;
  const before = prose.slice(0, source.start).replace(/[\s,]+$/u, '');
  const phrase = /(?:(?:a|an|the|his|her|their)\s+[^,.;]*|(?:\p{Lu}[\p{L}’'-]*\s*)+)$/u.exec(before);
  return phrase ? { start: phrase.index, end: before.length } : null;
}

function kindOf({ marks, paragraph: { prose } }: Reading, content: readonly Span[]): FoundStatement['kind'] {
  const outer = marks.filter((pair) => pair.depth === 0 && content.some((span) => overlaps(span, pair)));
  if (outer.length === 0)
    return /^[^“"‘]*:\s/u.test(prose) && content[0]?.end === prose.length ? 'direct' : 'indirect';
  const outside = content.some((span) => {
    let rest = prose.slice(span.start, span.end);
    for (const pair of outer) rest = rest.replace(prose.slice(pair.start, pair.end), '');
    return /[\p{L}\p{N}]/u.test(rest);
  });
  return outside ? 'mixed' : 'direct';
}
