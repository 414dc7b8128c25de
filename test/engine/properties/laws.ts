import { strict as assert } from 'node:assert';
import type { Analysis, Span } from '../../../src/engine';

/** Asserts everything that `analysis.ts` promises of any analysis of any text. */
export function assertLaws(text: string, analysis: Analysis): void {
  const { statements, speakers, quotations, zones, sentences } = analysis;
  const ids = new Set(speakers.map((speaker) => speaker.id));
  const statementIds = new Set(statements.map((statement) => statement.id));
  assert.equal(ids.size, speakers.length, 'speaker ids differ');
  assert.equal(statementIds.size, statements.length, 'statement ids differ');

  for (const statement of statements) {
    const { content, cue, source, carrier, recipient, reason } = statement;
    const { venue, time, language, interpreter, insertions, ellipses } = statement;
    for (const spans of [content, cue, source, carrier, recipient]) assertSpans(text, spans);
    for (const spans of [venue, time, language, interpreter, insertions, ellipses]) assertSpans(text, spans);
    for (const span of reason.evidence) assertSpan(text, span);
    assert.ok(content.length > 0, 'a statement has content');
    assert.ok(statement.confidence >= 0 && statement.confidence <= 1, 'confidence');
    assert.ok(statement.speaker === null || ids.has(statement.speaker), 'the speaker is known');
    for (const { speaker } of statement.candidates)
      assert.ok(ids.has(speaker) && speaker !== statement.speaker, 'candidates');
  }
  for (const speaker of speakers) for (const mention of speaker.mentions) assertSpan(text, mention);
  for (const quotation of quotations) {
    assertSpan(text, quotation);
    assert.ok(
      quotation.statement === null || statementIds.has(quotation.statement),
      'the statement is known',
    );
  }
  for (let i = 1; i < quotations.length; i += 1) {
    const [a, b] = [quotations[i - 1], quotations[i]];
    assert.ok(
      a && b && a.start <= b.start && (b.start >= a.end || b.end <= a.end),
      'quotations nest and are in order',
    );
  }
  assertSpans(text, zones);
  assertSpans(text, sentences);
  assert.equal(analysis.prose.length, text.length, 'the prose is as long as the text');
}

function assertSpans(text: string, spans: readonly Span[]): void {
  spans.forEach((span, i) => {
    assertSpan(text, span);
    assert.ok((spans[i - 1]?.end ?? 0) <= span.start, 'spans are sorted and disjoint');
  });
}

function assertSpan(text: string, { start, end }: Span): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
    `span ${start}–${end}`,
  );
  for (const at of [start, end]) {
    const pair = /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
    assert.ok(!pair, `${at} parts a surrogate pair`);
  }
}

/** Asserts, of a text whose marks are in order, that the words of a direct statement begin and end where quotations do. */
export function assertOnMarks({ statements, quotations }: Analysis): void {
  const starts = new Set(quotations.map(({ start }) => start));
  const ends = new Set(quotations.map(({ end }) => end));
  for (const { kind, content } of statements) {
    if (kind !== 'direct') continue;
    for (const { start, end } of content) {
      assert.ok(starts.has(start) && ends.has(end), `direct content ${start}–${end} on its marks`);
    }
  }
}
