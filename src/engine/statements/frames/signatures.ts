import { contentBefore } from '../content-bounds';
import type { ChunkedSentence } from '../phrases/phrase';
import { rangeOf } from '../phrases/phrase';
import { plainFrame } from './frame';
import type { Frame } from './frame';

const longestSignature = 12;

/** “Ban it.” — J. Orr, Hull. A quotation, a dash, and a name to the end of the sentence. */
export function signatureFrames(sentence: ChunkedSentence): Frame[] {
  const { phrases, tokens } = sentence;
  const dash = phrases.findLastIndex(({ kind }) => kind === 'dash');
  const mark = phrases[dash];
  if (!mark || phrases[dash - 1]?.kind !== 'quotation' || phrases[dash + 1]?.kind !== 'noun') return [];
  let last = phrases.length - 1;
  if (phrases[last]?.kind === 'stop') last -= 1;
  const named = phrases
    .slice(dash + 1, last + 1)
    .every(({ kind }) => ['noun', 'comma', 'bracket', 'preposition', 'word'].includes(kind));
  const source = rangeOf(phrases, dash + 1, last);
  if (
    !named ||
    source.to - source.from > longestSignature ||
    !/^\p{Lu}/u.test(tokens[source.from]?.text ?? '')
  )
    return [];
  const content = contentBefore(sentence, dash);
  if (!content?.quoted) return [];
  return [
    {
      ...plainFrame,
      construction: 'dash',
      cue: [{ from: mark.from, to: mark.to }],
      source: [source],
      content: [content.range],
      strength: 0.9,
    },
  ];
}
