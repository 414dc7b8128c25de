import { contentBefore, contentFrom } from '../content-bounds';
import { clauseVerb } from '../phrases/complements';
import { sourceFrom } from '../phrases/inverted-subjects';
import type { ChunkedSentence } from '../phrases/phrase';
import { plainFrame } from './frame';
import type { Frame } from './frame';

/** "According to a leaked memo, sales fell." and "Sales fell, according to two aides." */
export function accordingTo(sentence: ChunkedSentence): Frame[] {
  const { phrases, tokens } = sentence;
  return phrases.flatMap((phrase, index): Frame[] => {
    if (tokens[phrase.from]?.lower !== 'according' || tokens[phrase.to]?.lower !== 'to') return [];
    const start = phrases.findIndex((other) => other.from === phrase.to + 1);
    const after = sourceFrom(sentence, start);
    if (!after) return [];
    const cue = [{ from: phrase.from, to: phrase.to + 1 }];
    const shared = { ...plainFrame, construction: 'according-to' as const, cue, source: [after.source] };
    const opens = phrases
      .slice(0, index)
      .every((other) => ['coordinator', 'adverb', 'comma'].includes(other.kind));
    if (opens) {
      const comma = phrases.findIndex((other, at) => at >= after.next && other.kind === 'comma');
      const first = phrases[after.next]?.kind === 'comma' ? after.next : comma;
      if (first < 0 || !phrases[first + 1]) return [];
      return [{ ...shared, content: [contentFrom(sentence, first + 1)], strength: 0.95 }];
    }
    const left = contentBefore(sentence, index);
    if (!left) return [];
    const content = [left.range];
    const comma = phrases[after.next];
    const closes = comma?.kind === 'comma' && phrases[index - 1]?.kind === 'comma';
    if (closes && clauseVerb(sentence, left.first) === null)
      content.push(contentFrom(sentence, after.next + 1));
    return [{ ...shared, content, strength: 0.9 }];
  });
}
