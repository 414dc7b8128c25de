import type { Check, DraftEdit } from '../check';
import { ellipsisOf } from './marks';

/**
 * An ellipsis wherever words are left out and print does not show it, as the draft writes its ellipses, with a space on each
 * side; never at the end of a quotation. Null where something else is wrong too: then a cut is not all there is to show.
 */
export function withEllipses(text: string, { label, flags, edits, content }: Check): DraftEdit[] | null {
  if ((label !== 'unmarked-cut' && label !== 'differs') || flags.includes('wrong-speaker')) return null;
  const cuts = edits.filter(({ kind }) => kind === 'cut');
  const isCutAlone = edits.every(({ kind, op }) =>
    kind === 'cut' ? op === 'delete' : kind !== 'words' && kind !== 'splice',
  );
  if (cuts.length === 0 || !isCutAlone) return null;
  const mark = ellipsisOf(text);
  const places = cuts.flatMap(({ correction }) => correction?.start ?? []);
  const inside = places.filter((at) => content.some(({ start, end }) => start < at && at < end));
  if (inside.length < cuts.length) return null;
  return inside.map((at) => {
    let space = at;
    while (/\s/u.test(text.charAt(space - 1))) space -= 1;
    return space === at
      ? { start: at, end: at, text: `${mark} ` }
      : { start: space, end: space, text: ` ${mark}` };
  });
}
