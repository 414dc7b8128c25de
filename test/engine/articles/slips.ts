import { strict as assert } from 'node:assert';
import type { Article } from './articles';

const mark = /["“”«»`]|''|&[lr]dquo;|&lsquo;|&#822[01];|â€|(?<!\p{L})[‘']|’$/u;
const marksOnly = /^(?:["“”‘«`]|''|&ldquo;|&lsquo;|&#8220;|â€œ)/u;

/** Links' addresses and tags, which hold quotation marks of their own. */
const markup = /\]\(.*?\)|<[^<>]*>/gu;

/**
 * Throws at a slip of the hand that marked the article, which would be counted as the engine's fault: statements out of
 * text order, one without content, a kind that the marks do not bear out.
 */
export function assertNoSlips({ text, truth }: Article): void {
  let before = 0;
  for (const { kind, notes, content, cue, source } of truth) {
    const start = Math.min(...[...content, ...cue, ...source].map((span) => span.start));
    const about = `“${text.slice(start, start + 60)}”`;
    assert.ok(start >= before, `not in text order: ${about}`);
    before = start;

    const parts = content.map((span) => text.slice(span.start, span.end));
    assert.ok(parts.length > 0 || notes.includes('withheld'), `no content: ${about}`);
    const quoted = parts.some((part) => mark.test(part.replace(markup, '')));
    const begun = parts.filter((part) => marksOnly.test(part)).length;
    // An answer after its label and a block quote are the speaker's own words without marks, all of them.
    const fits = {
      direct: begun === parts.length || begun === 0,
      mixed: quoted,
      indirect: !quoted,
    };
    assert.ok(fits[kind], `not ${kind}: ${about}`);
  }
}
