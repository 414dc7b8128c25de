import { contentFrom } from '../content-bounds';
import * as words from '../../lexicon/function-words';
import { sourceFrom } from '../phrases/inverted-subjects';
import { plainFrame } from './frame';
import type { FrameRule } from './frame';

/**
 * Asked whether he would run, Orr laughed. Asked by Quill if he would run, … The question is a statement of whoever
 * asked, whom the text may leave out; who is asked comes after it.
 */
export const frontedQuestion: FrameRule = (sentence, cue) => {
  const { phrases, tokens } = sentence;
  if (cue.first !== 0 || !cue.reading.takes.has('wh') || !cue.reading.forms.has('participle')) return null;
  let at = cue.next;
  const by = phrases[at];
  const agent = by && tokens[by.from]?.lower === 'by' ? sourceFrom(sentence, at + 1) : null;
  if (agent) at = agent.next;
  while (['adverb', 'time', 'comma'].includes(phrases[at]?.kind ?? '')) at += 1;
  const opening = phrases[at];
  if (!opening || !words.questionWords.has(tokens[opening.from]?.lower ?? '')) return null;
  const content = contentFrom(sentence, at, 'subordinate');
  if (tokens[content.to]?.text !== ',') return null;
  return {
    ...plainFrame,
    construction: agent ? 'passive' : 'agentless',
    cue: [{ from: cue.from, to: agent && by ? by.to : cue.to }],
    source: agent ? [agent.source] : [],
    content: [content],
    strength: 0.85,
  };
};
