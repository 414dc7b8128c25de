import { cueHead } from '../cue-range';
import type { Hypothesis } from '../find-arguments';
import { mix } from '../hashing';
import type { OpenCase } from './open-case';

const edgeOfText = 0x7f;

/**
 * The words and tags at the edges of a hypothesis, hashed: what content begins and ends with and what stands beyond, for this
 * cue; the same for the source.
 */
export function judgeMarks({ atoms, cue }: OpenCase, hypothesis: Hypothesis): number[] {
  const { word, stem, tag, phrase, shape } = atoms;
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? edgeOfText;
  const marks: number[] = [mix(0, 0)];
  const add = (template: number, a: number, b = 0): void => {
    marks.push(mix(mix(template, a), b));
  };
  const cueStem = at(stem, cueHead(atoms, cue));
  const { source, content } = hypothesis;
  const first = content[0]?.from ?? cue.to;
  const last = content.at(-1)?.to ?? cue.to;
  const side = (last <= cue.from ? 1 : 0) + (first >= cue.to ? 2 : 0);
  const next = mix(at(phrase, last), at(tag, last));
  add(1, at(word, last), side);
  add(2, next, at(tag, last - 1));
  add(3, mix(at(word, last), at(tag, last + 1)), at(tag, last + 2));
  add(4, at(word, last - 1), side);
  add(5, at(word, first), side);
  add(6, at(word, first - 1), at(tag, first));
  add(7, cueStem, next);
  add(8, cueStem, mix(at(phrase, first), side));
  add(9, cueStem, content.length * 4 + side);
  add(10, at(word, cue.to), first === cue.to ? 1 : side + 2);
  add(11, mix(at(shape, last - 1), at(shape, last)), at(shape, last + 1));
  const from = source[0]?.from ?? -9;
  const to = source.at(-1)?.to ?? -9;
  if (from < 0) {
    add(20, cueStem, side);
    add(21, at(tag, cue.from - 1), at(word, cue.from - 1));
    return marks;
  }
  const where = from < cue.from ? 1 : 0;
  add(22, at(word, from), where);
  add(23, at(word, from - 1), at(tag, from));
  add(24, at(tag, to - 1), mix(at(phrase, to), at(tag, to)));
  add(25, at(word, to), at(tag, to - 1));
  add(26, cueStem, mix(at(tag, from), Math.min(5, to - from)));
  add(27, at(stem, to - 1), where);
  return marks;
}
