import { strict as assert } from 'node:assert';
import { analyze } from '../../../src/engine';
import type { Statement } from '../../../src/engine';

/**
 * The details of a statement that are no tags in a marked draft: `fragment`, and with their words `where: in a statement`,
 * `when: on Friday`, `language`, `interpreter`, `inserted`, `cut`.
 */
export function detailsOf(text: string, statement: Statement): string[] {
  const { venue, time, language, interpreter, insertions, ellipses, fragment } = statement;
  const parts = { where: venue, when: time, language, interpreter, inserted: insertions, cut: ellipses };
  return [
    ...(fragment ? ['fragment'] : []),
    ...Object.entries(parts).flatMap(([name, spans]) =>
      spans.map(({ start, end }) => `${name}: ${text.slice(start, end).replace(/\s+/g, ' ')}`),
    ),
  ];
}

/** Asserts the details of a draft's statements, a line each in text order; those without any have no line. */
export function expectDetails(text: string, lines: readonly string[]): void {
  const actual = analyze(text)
    .statements.map((statement) => {
      const { carrier, recipient } = statement;
      const who = { through: carrier, to: recipient };
      const named = Object.entries(who).flatMap(([name, spans]) =>
        spans.map(({ start, end }) => `${name}: ${text.slice(start, end)}`),
      );
      return [...named, ...detailsOf(text, statement)].join(' · ');
    })
    .filter((line) => line !== '');
  assert.equal(actual.join('\n'), lines.join('\n'));
}
