import type { Span } from '../../analysis';
import type { Shadow } from '../shadow';

const markup = new RegExp(
  [
    '(?<escape>\\\\[!-/:-@[-`{-~\\r\\n])',
    '(?<code>(?<tick>`{1,3})(?!`)(?:[^`]|(?!\\k<tick>)`){1,1000}(?<!`)\\k<tick>(?!`))',
    '(?<image>!\\[[^\\]\\r\\n]{0,500}\\](?:\\([^()\\r\\n]{0,1000}\\)|\\[[^\\]\\r\\n]{0,200}\\]))',
    '(?<note>\\[\\^[^\\]\\s]{1,80}\\])',
    '(?<open>\\[)',
    '(?<target>\\](?:\\((?:[^()\\r\\n]|\\([^()\\r\\n]{0,200}\\)){0,1000}\\)|\\[(?<label>[^\\]\\r\\n]{0,200})\\])?)',
    '(?<auto><(?:https?://|mailto:)?[^<>\\s@]{1,500}(?:@|[/.])[^<>\\s]{0,500}>)',
    '(?<emphasis>\\*+|_+|~~|==)',
    '(?<template>\\{[{%<][^{}]{0,500}[}%>]\\})',
  ].join('|'),
  'gu',
);

/**
 * Blanks the inline markup of a block. Brackets stay where they are no link: in a quotation they hold the writer's
 * insertions. `labels` are those of the draft's link definitions.
 */
export function readMarkdownInline(
  text: string,
  shadow: Shadow,
  { start, end }: Span,
  labels: ReadonlySet<string>,
): void {
  const brackets: number[] = [];
  const source = text.slice(start, end);
  for (const found of source.matchAll(markup)) {
    const from = start + found.index;
    const to = from + found[0].length;
    const { escape, code, image, note, open, target, auto, emphasis, template, label } = found.groups ?? {};
    if (escape !== undefined) {
      if (/\s$/.test(escape)) shadow.blank(from, to);
      else shadow.put(from, to, escape.slice(1));
    } else if (code !== undefined) {
      if (!isQuotation(code)) shadow.blank(from, to);
    } else if (image ?? note ?? auto ?? template) {
      shadow.blank(from, to);
    } else if (open !== undefined) {
      brackets.push(from);
    } else if (target !== undefined) {
      const bracket = brackets.pop();
      if (bracket === undefined) continue;
      const name = label === undefined || label === '' ? text.slice(bracket + 1, from) : label;
      if (target.startsWith('](') || labels.has(name.toLowerCase())) {
        shadow.blank(bracket, bracket + 1);
        shadow.blank(from, to);
      }
    } else if (emphasis !== undefined && isDelimiter(text, from, to)) {
      shadow.blank(from, to);
    }
  }
}

/** Whether what looks like code is prose between teletype quotation marks: ``No,'' or `no'. */
const isQuotation = (code: string): boolean => /^`{1,2}[^'`]*[\p{L}\p{P}]'{1,2}(?=[\s,.;:)])/u.test(code);

/** Whether a run of "*", "_", "~~" or "==" hugs a word; an underscore within one is part of it. */
function isDelimiter(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  const word = /[\p{L}\p{N}]/u;
  if (text.startsWith('_', from) && word.test(before) && word.test(after)) return false;
  return /\S/.test(before) || /\S/.test(after);
}
