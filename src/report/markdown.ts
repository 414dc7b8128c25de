import type { Analysis } from '../engine';
import { escapeMarkdown } from './escape';
import { listing } from './listing';
import type { Item, Section, StatementOrder } from './listing';
import { english } from './wording';
import type { Wording } from './wording';

/** All statements as Markdown lists, to be read in an e-mail as well. Empty where there is no statement. */
export function toMarkdown(
  text: string,
  analysis: Analysis,
  order: StatementOrder = 'speaker',
  wording: Wording = english,
): string {
  return listing(text, analysis, order, wording)
    .map(({ heading, items }) => (heading ? `${title(heading)}\n\n` : '') + items.map(line).join(''))
    .join('\n');
}

function line({ words, attribution, place }: Item): string {
  const said = attribution === null ? '' : ` — ${escapeMarkdown(attribution)}`;
  return `- ${escapeMarkdown(words)}${said} (${escapeMarkdown(place)})\n`;
}

function title({ name, description }: NonNullable<Section['heading']>): string {
  const bold = `**${escapeMarkdown(name)}**`;
  return description === null ? bold : `${bold}, ${escapeMarkdown(description)}`;
}
