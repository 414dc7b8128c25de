import type { Analysis, Quotation, Span, Speaker, Statement } from '../../src/engine';
import { parseMarked } from '../notation/notation';

/**
 * An analysis made by hand, for what shows one: `c`, `v` and `s` are a statement's content, cue and source as in all
 * fixtures; `q` is a quotation of it, `d` a display quotation, `x` a quotation taken for a title. Statements speak for
 * the given names in turn, null for none.
 */
export function draftOf(
  marked: string,
  names: readonly (string | null)[],
  more: Readonly<Record<number, Partial<Statement>>> = {},
): { text: string; analysis: Analysis } {
  const { text, spans } = parseMarked(marked);
  const labelled = (label: string): Span[] =>
    spans.filter((span) => span.label === label).map(({ start, end }) => ({ start, end }));
  const known = [...new Set(names)].filter((name) => name !== null);
  const speakers = known.map((name, index): Speaker => ({
    id: `s${index + 1}`,
    name,
    kind: 'person',
    description: null,
    affiliation: null,
    spellings: [name],
    mentions: [],
  }));
  const statements = names.map((name, index): Statement => ({
    id: `q${index + 1}`,
    kind: 'direct',
    class: 'speech',
    content: labelled(`c${index + 1}`),
    cue: labelled(`v${index + 1}`),
    source: labelled(`s${index + 1}`),
    speaker: speakers.find((speaker) => speaker.name === name)?.id ?? null,
    inferred: false,
    confidence: 0.9,
    reason: { code: name === null ? 'nobody' : 'named', evidence: [] },
    candidates: [],
    carrier: [],
    recipient: [],
    venue: [],
    time: [],
    language: [],
    interpreter: [],
    insertions: [],
    ellipses: [],
    fragment: false,
    polarity: 'positive',
    actual: true,
    depth: 0,
    bearer: 'voice',
    ...more[index + 1],
  }));
  const quotations = spans.flatMap(({ label, start, end }): Quotation[] => {
    const role = { q: 'statement', d: 'display', x: 'title' }[label.charAt(0)] as
      Quotation['role'] | undefined;
    const statement = role === 'title' ? null : `q${label.slice(1)}`;
    return role ? [{ start, end, role, statement, closed: true, depth: 0 }] : [];
  });
  return { text, analysis: { statements, speakers, quotations, zones: [], sentences: [], prose: text } };
}
