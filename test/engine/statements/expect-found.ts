import { strict as assert } from 'node:assert';
import { readParagraph } from '../../../src/engine/language/reading';
import { findStatements } from '../../../src/engine/statements/find-statements';
import type { FoundStatement } from '../../../src/engine/statements/found';
import { quotationRoles } from '../../../src/engine/statements/quotation-roles';
import { readDraft } from '../../../src/engine/text/read-draft';
import { labelStatements, parseMarked, renderMarked } from '../../notation/notation';

/**
 * Asserts what a single paragraph shows by itself, before anybody knows who "he" is: the spans as marked, and for each
 * statement in text order its construction, its kind and whatever else is unusual about it:
 *
 *     expectFound('{s1:Quill} {v1:denied} {c1:the claim}.', ['subject · indirect · negative']);
 */
export function expectFound(marked: string, lines: readonly string[]): void {
  const { text, spans } = parseMarked(marked);
  const { found } = readOnly(text);
  const actual = [
    renderMarked(text, labelStatements(found)),
    ...found.map((one) => describeFound(text, one)),
  ];
  assert.equal(actual.join('\n'), [renderMarked(text, spans), ...lines].join('\n'));
}

/** Asserts what the paragraph's quotations are there for, in text order: `“experts”: scare`. */
export function expectRoles(text: string, lines: readonly string[]): void {
  const { reading, found } = readOnly(text);
  const roles = quotationRoles(reading, found);
  const actual = reading.marks.map(({ start, end }, i) => `${text.slice(start, end)}: ${roles[i] ?? ''}`);
  assert.equal(actual.join('\n'), lines.join('\n'));
}

/** A found statement in a line: "inherited · indirect · for Quill". */
export function describeFound(text: string, found: FoundStatement): string {
  return [
    found.construction,
    found.kind,
    ...(found.class === 'stance' ? ['stance'] : []),
    ...(found.polarity === 'positive' ? [] : [found.polarity]),
    ...(found.actual ? [] : ['not actual']),
    ...(found.bearer === 'sign' ? ['sign'] : []),
    ...(found.depth > 0 ? ['nested'] : []),
    ...(found.subject ? [`for ${text.slice(found.subject.start, found.subject.end)}`] : []),
    ...found.insertions.map(({ start, end }) => `inserted ${text.slice(start, end)}`),
  ].join(' · ');
}

function readOnly(text: string): { reading: ReturnType<typeof readParagraph>; found: FoundStatement[] } {
  const { paragraphs, style } = readDraft(text, 'plain');
  const [paragraph] = paragraphs;
  assert.ok(paragraph && paragraphs.length === 1 && paragraph.start === 0, 'one paragraph');
  const reading = readParagraph(paragraph, style);
  return { reading, found: findStatements(reading) };
}
