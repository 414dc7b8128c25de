import { mix } from './hashing';
import type { ParagraphAtoms } from './paragraph-atoms';
import type { FeatureBuffer } from './sequence-model';

const edgeOfText = 0x7f;

/** Before its cue a token is on side 1, behind it on side 2. */
export type Side = 1 | 2;

/**
 * Adds what speaks for a token's being source or content of any cue that stands to the one side of it. Numbers of templates
 * are those that {@link argumentFeatures} leaves out.
 */
export function sideFeatures(atoms: ParagraphAtoms, i: number, side: Side, buffer: FeatureBuffer): void {
  const { word, shape, tag, phrase, quote, sentence, segments } = atoms;
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? edgeOfText;
  const one = (template: number, a: number): void => {
    buffer.addState(mix(mix(template, side), a));
  };
  const two = (template: number, a: number, b: number): void => {
    buffer.addState(mix(mix(mix(template, side), a), b));
  };
  const edge = (template: number, a: number): void => {
    buffer.addEdge(mix(mix(template, side), a));
  };
  if (atoms.deep[i] === 1) {
    one(110, at(segments.quoted, i));
    edge(110, 0);
    return;
  }
  const w = at(word, i);
  const t = at(tag, i);
  const tagBefore = at(tag, i - 1);
  const tagAfter = at(tag, i + 1);
  const phrased = at(phrase, i);
  const phraseBefore = at(phrase, i - 1);
  const shaped = at(shape, i);
  const head = at(segments.head, i);
  const sort = at(segments.sort, i);
  one(14, w);
  one(15, at(atoms.stem, i));
  one(16, t);
  two(18, tagBefore, t);
  two(19, t, tagAfter);
  one(21, at(word, i - 1));
  one(22, at(word, i + 1));
  one(25, shaped);
  two(26, phrased, phraseBefore);
  two(27, phrased, at(phrase, i + 1));
  two(28, phrased, at(atoms.verb, i));
  one(47, at(word, i - 2));
  one(48, at(word, i + 2));
  one(49, at(tag, i + 2));
  one(54, at(segments.toEnd, i));
  one(56, head);
  edge(4, mix(tagBefore, t));
  edge(5, w);
  edge(6, at(word, i - 1));
  edge(7, mix(phraseBefore, phrased));
  edge(8, mix(at(quote, i - 1), at(quote, i)));
  edge(10, mix(sentence[i] === sentence[i - 1] ? 1 : 0, at(segments.quoted, i)));
  edge(11, mix(at(shape, i - 1), mix(shaped, at(shape, i + 1))));
  edge(17, mix(head, mix(at(shape, i - 1), phrased)));
  edge(19, mix(mix(sort, at(segments.sort, i - 1)), phraseBefore));
  edge(20, mix(mix(at(quote, i - 1), at(quote, i)), mix(phrased, shaped)));
}
