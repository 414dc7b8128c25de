import { contentBefore, contentFrom } from '../content-bounds';
import { clauseVerb } from '../phrases/complements';
import { sourceFrom } from '../phrases/inverted-subjects';
import type { ChunkedSentence, Phrase } from '../phrases/phrase';
import { isPronounPhrase } from '../phrases/apposed-phrases';
import { plainFrame } from './frame';
import type { Frame, Range } from './frame';

/** A prepositional cue found in a sentence: where it starts, its words, and who is named in it. */
interface PrepositionalCue {
  /** Index of its first phrase, and of the first phrase after it. */
  readonly index: number;
  readonly next: number;
  readonly cue: readonly Range[];
  readonly source: Range;
  readonly strength: number;
}

/** "According to a memo, …", "…, in the view of Quill", "in Quill's view", "For Orr, the vote was a farce". */
export function accordingTo(sentence: ChunkedSentence): Frame[] {
  const { phrases } = sentence;
  return phrases.flatMap((_, index): Frame[] => {
    const found =
      accordingToNoun(sentence, index) ?? inTheViewOf(sentence, index) ?? forSomebody(sentence, index);
    return found ? (frameOf(sentence, found) ?? []) : [];
  });
}

function frameOf(sentence: ChunkedSentence, found: PrepositionalCue): Frame[] | null {
  const { phrases } = sentence;
  const { index, cue, source, strength } = found;
  const shared = { ...plainFrame, construction: 'according-to' as const, cue, source: [source], strength };
  if (opensSentence(phrases, index)) {
    const comma = phrases.findIndex((other, at) => at >= found.next && other.kind === 'comma');
    if (comma < 0 || !phrases[comma + 1]) return null;
    return [{ ...shared, content: [contentFrom(sentence, comma + 1)] }];
  }
  const left = contentBefore(sentence, index);
  if (!left) return null;
  const content = [left.range];
  // "according to the choir that rehearses beneath it,": the clause belongs to the source.
  const relative = phrases[found.next]?.kind === 'relative';
  const close = relative
    ? phrases.findIndex((other, at) => at > found.next && other.kind === 'comma')
    : found.next;
  const closes = phrases[close]?.kind === 'comma' && phrases[index - 1]?.kind === 'comma';
  // "He was, in the words of his boss, “a genius”": the verb still waits for what he was.
  const isBrokenOff = phrases[index - 2]?.verb?.form === 'finite' && phrases[close + 1]?.kind === 'quotation';
  if (!closes || (clauseVerb(sentence, left.first) !== null && !isBrokenOff)) return [{ ...shared, content }];
  content.push(contentFrom(sentence, close + 1));
  const last = relative ? phrases[close - 1] : undefined;
  return [{ ...shared, content, source: [{ from: source.from, to: last?.to ?? source.to }] }];
}

function opensSentence(phrases: readonly Phrase[], index: number): boolean {
  return phrases.slice(0, index).every(({ kind }) => ['coordinator', 'adverb', 'comma'].includes(kind));
}

function accordingToNoun(sentence: ChunkedSentence, index: number): PrepositionalCue | null {
  const { phrases, tokens } = sentence;
  const phrase = phrases[index];
  if (!phrase) return null;
  const at = phrase.to - 1;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const start = phrases.findIndex((other) => other.from === at + 2);
  const after = sourceFrom(sentence, start);
  return (
    after && {
      index,
      next: after.next,
      cue: [{ from: at, to: at + 2 }],
      source: after.source,
      strength: 0.93,
    }
  );
}

const opinions = new Set([
  'view',
  'opinion',
  'words',
  'eyes',
  'telling',
  'account',
  'estimation',
  'judgment',
  'judgement',
  'phrase',
]);

/** "In the view of Quill" and "in Quill's view". */
function inTheViewOf(sentence: ChunkedSentence, index: number): PrepositionalCue | null {
  const { phrases, tokens } = sentence;
  const preposition = phrases[index];
  const noun = phrases[index + 1];
  if (
    preposition?.kind !== 'preposition' ||
    !['in', 'by', 'to'].includes(tokens[preposition.from]?.lower ?? '')
  )
    return null;
  if (noun?.kind !== 'noun' || !opinions.has(tokens[noun.head]?.lower ?? '')) return null;
  const of = phrases[index + 2];
  if (tokens[of?.from ?? -1]?.lower === 'of') {
    const after = sourceFrom(sentence, index + 3);
    const cue = [{ from: preposition.from, to: of?.to ?? noun.to }];
    return after && { index, next: after.next, cue, source: after.source, strength: 0.85 };
  }
  const owner = tokens
    .slice(noun.from, noun.head)
    .findLastIndex(({ lower }) => /(?:'s|s')$|^(?:my|his|her|their|our)$/.test(lower));
  if (owner < 0) return null;
  const split = noun.from + owner + 1;
  return {
    index,
    next: index + 2,
    cue: [
      { from: preposition.from, to: preposition.to },
      { from: split, to: noun.to },
    ],
    source: { from: noun.from, to: split },
    strength: 0.85,
  };
}

/** "For Orr, the vote was a farce": at the start, a name or pronoun, a comma, and what something is to them. */
function forSomebody(sentence: ChunkedSentence, index: number): PrepositionalCue | null {
  const { phrases, tokens } = sentence;
  const preposition = phrases[index];
  const noun = phrases[index + 1];
  if (
    index !== 0 ||
    noun?.kind !== 'noun' ||
    tokens[preposition?.from ?? -1]?.lower !== 'for' ||
    !preposition
  )
    return null;
  const person =
    isPronounPhrase(sentence, noun) ||
    /^(?:him|her|them|me|us)$/.test(tokens[noun.head]?.lower ?? '') ||
    sentence.tag(noun.head) === 'name';
  if (!person || phrases[index + 2]?.kind !== 'comma') return null;
  const verb = clauseVerb(sentence, index + 3);
  const group = verb === null ? undefined : phrases[verb];
  if (!group?.verb?.bare) return null;
  return {
    index,
    next: index + 2,
    cue: [{ from: preposition.from, to: preposition.to }],
    source: { from: noun.from, to: noun.to },
    strength: 0.55,
  };
}
