import type { Analysis } from '../engine';
import { escapeHtml } from './escape';
import { listing } from './listing';
import type { Item, Section, StatementOrder } from './listing';
import { english } from './wording';
import type { Wording } from './wording';

/** All statements as HTML lists, without a page around them. Empty where there is no statement. */
export function toHtml(
  text: string,
  analysis: Analysis,
  order: StatementOrder = 'speaker',
  wording: Wording = english,
): string {
  return listing(text, analysis, order, wording)
    .map(({ heading, items }) => `${heading ? title(heading) : ''}<ul>\n${items.map(line).join('')}</ul>\n`)
    .join('');
}

function line({ words, attribution, place }: Item): string {
  const said = attribution === null ? '' : ` — ${escapeHtml(attribution)}`;
  return `  <li>${escapeHtml(words)}${said} (${escapeHtml(place)})</li>\n`;
}

function title({ name, description }: NonNullable<Section['heading']>): string {
  const bold = `<strong>${escapeHtml(name)}</strong>`;
  return `<p>${description === null ? bold : `${bold}, ${escapeHtml(description)}`}</p>\n`;
}
