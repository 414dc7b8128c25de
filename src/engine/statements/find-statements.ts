import type { Reading } from '../language/reading';
import type { FoundStatement } from './found';

const said = /^\s*(said|says|asked|added|told)\s+((?:\p{Lu}[\p{L}'’-]+\s?)+|he|she|they)/u;
const saidAfterSubject = /^\s*((?:\p{Lu}[\p{L}'’-]+\s?)+|he|she|they)\s+(said|says|asked|added)/u;

/** The statements that a paragraph shows by itself. */
export function findStatements(reading: Reading): FoundStatement[] {
  const { prose } = reading.paragraph;
  return reading.marks.map((marks): FoundStatement => {
    const after = prose.slice(marks.end);
    const content = [{ start: marks.start, end: marks.end }];
    const base = {
      kind: 'direct' as const,
      class: 'speech' as const,
      content,
      subject: null,
      carrier: [],
      recipient: [],
      insertions: [],
      polarity: 'positive' as const,
      actual: true,
      bearer: 'voice' as const,
      depth: 0,
    };
    const match = said.exec(after) ?? saidAfterSubject.exec(after);
    const [, first, second] = match ?? [];
    if (!match || first === undefined || second === undefined) {
      return { ...base, construction: 'bare', cue: [], source: [], strength: 0.5 };
    }
    const inverted = said.test(after);
    const a = marks.end + match[0].indexOf(first);
    const b = marks.end + match[0].length - second.length;
    const firstSpan = { start: a, end: a + first.trimEnd().length };
    const secondSpan = { start: b, end: b + second.trimEnd().length };
    return {
      ...base,
      construction: inverted ? 'inverted' : 'subject',
      cue: [inverted ? firstSpan : secondSpan],
      source: [inverted ? secondSpan : firstSpan],
      strength: 0.9,
    };
  });
}
