import type { Analysis } from '../engine';
import { listing } from './listing';
import type { StatementOrder } from './listing';
import { english } from './wording';
import type { Wording } from './wording';

/** All statements as plain text, a line each. Empty where there is no statement. */
export function toPlainText(
  text: string,
  analysis: Analysis,
  order: StatementOrder = 'speaker',
  wording: Wording = english,
): string {
  return listing(text, analysis, order, wording)
    .map(({ heading, items }) => {
      const title = [heading?.name, heading?.description].filter(Boolean).join(', ');
      const lines = items.map(
        ({ words, attribution, place }) =>
          `${words}${attribution === null ? '' : ` — ${attribution}`} (${place})\n`,
      );
      return (title === '' ? '' : `${title}\n\n`) + lines.join('');
    })
    .join('\n');
}
