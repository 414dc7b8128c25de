import { contentBefore, contentFrom } from '../content-bounds';
import { subjectBefore } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { FrameRule } from './frame';

/** As Orr put it, the vote was a farce. The vote was, as Orr said, a farce. */
export const asSaid: FrameRule = (sentence, cue) => {
  const { phrases, tokens } = sentence;
  const { takes, lemma } = cue.reading;
  if (cue.passive || cue.form !== 'finite' || (!takes.has('clause') && lemma !== 'put')) return null;
  const subject = subjectBefore(sentence, cue.first);
  const as = phrases[(subject?.first ?? 0) - 1];
  if (!subject?.source || subject.kind !== 'own' || !as || tokens[as.from]?.lower !== 'as') return null;
  const index = subject.first - 1;
  const next = phrases[cue.next];
  const shared = {
    ...plainFrame,
    construction: 'according-to' as const,
    cue: [
      { from: as.from, to: as.to },
      { from: cue.from, to: cue.to },
    ],
    source: [subject.source],
    strength: 0.85,
  };
  const mark = next?.kind === 'comma' || next?.kind === 'colon';
  if (index === 0 || phrases[index - 1]?.kind === 'coordinator') {
    return mark && phrases[cue.next + 1]
      ? { ...shared, content: [contentFrom(sentence, cue.next + 1)] }
      : null;
  }
  if (phrases[index - 1]?.kind !== 'comma' && phrases[index - 1]?.kind !== 'quotation') return null;
  if (next?.kind === 'colon') return { ...shared, content: [contentFrom(sentence, cue.next + 1)] };
  if (mark && phrases[cue.next + 1]?.kind === 'quotation')
    return { ...shared, content: [contentFrom(sentence, cue.next + 1)] };
  if (next && next.kind !== 'comma' && next.kind !== 'stop') return null;
  const left = contentBefore(sentence, index);
  if (!left) return null;
  const content = [left.range];
  if (next?.kind === 'comma' && phrases[cue.next + 1]) content.push(contentFrom(sentence, cue.next + 1));
  return { ...shared, content };
};
