import type { Analysis } from '../engine';
import type { DraftWords } from './judging/judge';
import { readWords } from './words/read-words';
import { factsOf } from './words/word-facts';

/** Characters of the draft that are read from one stop to the next, at least; a sentence is never divided. */
const piece = 3000;

/** What a draft says about its words, read some sentences at a time. It stops with `step` in between. */
export function* draftWords<Step>({ prose, sentences }: Analysis, step: Step): Generator<Step, DraftWords> {
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  let starts = true;
  let from = 0;
  for (const to of [...sentences.map((sentence) => sentence.start), prose.length]) {
    if (to - from < piece && to < prose.length) continue;
    for (const { key, capital, after, start } of readWords(prose.slice(from, to), 'draft').words) {
      if (!capital) smalls.add(key);
      else if (!starts && !/["“”‘'«„]/u.test(prose.charAt(from + start - 1))) capitals.add(key);
      starts = after === 'stop' || after === 'question' || after === 'dash';
    }
    from = to;
    yield step;
  }
  return { prose, names: new Set([...capitals].filter((key) => !smalls.has(key) && !factsOf(key).grammar)) };
}
