import type { DraftFormat } from '../analysis';
import type { Draft, Paragraph } from './draft';

/** Reads any text as a draft: its paragraphs with their shadows, and the style of its quotation marks. */
export function readDraft(text: string, _format: DraftFormat): Draft {
  const paragraphs: Paragraph[] = [];
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    if (match[0].trim() === '') continue;
    paragraphs.push({ start: match.index, prose: match[0], zone: 'body', credit: null, lead: null });
  }
  return { paragraphs, silent: [], style: 'double' };
}
