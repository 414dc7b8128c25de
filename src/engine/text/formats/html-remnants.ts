import type { Span } from '../../analysis';
import type { Shadow } from '../shadow';
import { readEntities } from './entities';

/** Inline tags that are left behind in copied text, and the ones Markdown is written with. */
const tag =
  /<\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|div|em|font|i|img|ins|kbd|mark|p|s|small|span|strike|strong|sub|sup|time|u|wbr)(?=[\s/>])[^<>]{0,2000}>/gi;

/** Tags that words do not go on across. */
const parting = /^<\/?(?:br|div|p|img)\b/i;

/** Reads what was left of HTML in a stretch of a text in another format: entities, and tags that everybody knows. */
export function readRemnants(text: string, shadow: Shadow, { start, end }: Span): void {
  readEntities(text, shadow, { start, end });
  tag.lastIndex = start;
  for (let found = tag.exec(text); found && found.index < end; found = tag.exec(text)) {
    if (parting.test(found[0])) shadow.part(found.index, found.index + found[0].length);
    else shadow.blank(found.index, found.index + found[0].length);
  }
}

/** Blanks HTML comments, with the line breaks in them; one that is never closed stays. */
export function blankComments(text: string, shadow: Shadow): void {
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return;
    shadow.blank(start, end + 3);
    start = text.indexOf('<!--', end + 3);
  }
}
