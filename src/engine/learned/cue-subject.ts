import { subjectBefore } from '../statements/phrases/subjects';
import type { Subject } from '../statements/phrases/subjects';
import { cueHead } from './cue-range';
import type { CueRange } from './cue-range';
import type { ParagraphAtoms } from './paragraph-atoms';

/** The subject that the rules of grammar find for the cue's verb; null where the cue is no verb or has none. */
export function subjectOfCue(atoms: ParagraphAtoms, cue: CueRange): Subject | null {
  const head = cueHead(atoms, cue);
  const chunked = atoms.chunks[atoms.sentence[head] ?? -1];
  const verb = chunked?.phrases.findIndex(({ from, to }) => from <= head && head < to) ?? -1;
  let group = chunked?.phrases[verb];
  if (!chunked || group?.kind !== 'verb') return null;
  let index = verb;
  // "plans to say", "went on to insist": the subject is that of the verb before.
  for (let step = 0; step < 3 && group?.verb?.form === 'infinitive'; step += 1) {
    const before = chunked.phrases.findLastIndex(({ kind }, at) => at < index && kind === 'verb');
    if (before < 0 || index - before > 3) break;
    index = before;
    group = chunked.phrases[index];
  }
  return subjectBefore(chunked, index);
}
