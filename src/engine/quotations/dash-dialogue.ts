import { verbsBesideQuotations } from '../lexicon/verbs-beside-quotations';
import type { QuotationMarks } from './quotation-marks';

const verb = `(?:${[...verbsBesideQuotations].join('|')})`;

/**
 * A line of dialogue set with a dash, as French, Spanish and Polish do: "– Non, dit Orr." Told from a list item or a
 * parenthesis by what follows: a comma, question mark, exclamation mark or second dash, and then a verb with its
 * subject. A dash without that is none.
 */
const line = new RegExp(
  `^([–—―])( ?)((?:[^,?!…–—―]|[,?!…–—―](?! ?${verb} ))*?[^ ,?!…–—―][,?!…]?) ?(?:[–—―] ?)?${verb} (?:\\p{Lu}|(?:he|she|they|il|elle|ella|él|the|la|le|el)(?!\\p{L}))`,
  'u',
);

/** No line of dialogue is searched further than this for its verb. */
const farthest = 400;

/** The quotation without marks at the head of a paragraph, if it is a line of dialogue. Its dash is its mark. */
export function findDashDialogue(prose: string, pairs: readonly QuotationMarks[]): QuotationMarks[] {
  if (!/^[–—―]/.test(prose)) return [];
  const found = line.exec(prose.slice(0, farthest));
  if (!found) return [];
  const [, dash = '', space = '', words = ''] = found;
  const inner = { start: dash.length + space.length, end: dash.length + space.length + words.length };
  if (pairs.some((pair) => pair.start < inner.end)) return [];
  return [{ start: 0, end: inner.end, inner, closed: true, depth: 0 }];
}
