import * as words from '../../lexicon/function-words';
import { venueWords } from '../../lexicon/venue-words';
import type { Range } from '../frames/frame';
import { isAnswer } from './complements';
import type { ChunkedSentence } from './phrase';
import { rangeOf } from './phrase';

/** A source that stands to the right of its cue, and the index of the first phrase after it. */
export interface SourceAfter {
  readonly source: Range;
  readonly next: number;
}

const longest = 40;

/**
 * The noun phrase that starts at a phrase, with all that belongs to it: "Mara Quill, chief engineer at Tarn Works,
 * which built it in 1998". Null where none starts there.
 */
export function sourceFrom(sentence: ChunkedSentence, start: number): SourceAfter | null {
  const { phrases } = sentence;
  const opening = phrases[start];
  if (opening?.kind !== 'noun' || isAnswer(sentence, opening)) return null;
  let last = start;
  for (let at = start + 1; at < Math.min(phrases.length, start + longest);) {
    const phrase = phrases[at];
    const after = phrases[at + 1];
    if (!phrase) break;
    if (phrase.kind === 'bracket') {
      last = at;
      at += 1;
    } else if (phrase.kind === 'preposition' && after?.kind === 'noun' && attaches(sentence, at, last)) {
      last = at + 1;
      at += 2;
    } else if (phrase.kind === 'coordinator' && after?.kind === 'noun' && phrases[at + 2]?.kind !== 'verb') {
      last = at + 1;
      at += 2;
    } else if (phrase.kind === 'comma') {
      const end = appositionEnd(sentence, at + 1);
      if (end !== null) {
        last = end;
        at = end + 1;
      } else if (after?.kind === 'relative') {
        const close = clauseEnd(sentence, at + 1);
        last = close;
        at = close + 1;
      } else break;
    } else break;
  }
  return { source: rangeOf(phrases, start, last), next: last + 1 };
}

/** Whether a prepositional phrase belongs to the noun phrase before it and does not say when or where it was said. */
function attaches({ phrases, tokens, tag }: ChunkedSentence, at: number, last: number): boolean {
  const preposition = tokens[phrases[at]?.from ?? -1]?.lower ?? '';
  const noun = phrases[at + 1];
  const before = phrases[last];
  if (!noun || !before) return false;
  if (['of', 'for', 'from', 'by'].includes(preposition)) return true;
  const head = tokens[noun.head]?.lower ?? '';
  if (words.timeWords.has(head) || venueWords.has(head)) return false;
  if (!['in', 'at', 'with', 'on', 'to', 'under', 'behind'].includes(preposition)) return false;
  return tag(before.head) !== 'name' && tag(before.head) !== 'pronoun';
}

/** The last phrase of an apposition that starts here: a noun phrase, and no verb before the comma or the end. */
function appositionEnd(sentence: ChunkedSentence, start: number): number | null {
  const { phrases } = sentence;
  const opening = phrases[start];
  if (opening?.kind !== 'noun' && opening?.kind !== 'adjective') return null;
  let last = start;
  for (let at = start; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (!phrase) break;
    if (
      phrase.kind === 'comma' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'semicolon' ||
      phrase.kind === 'dash'
    ) {
      return last;
    }
    if (phrase.kind === 'relative' && at > start) {
      const close = clauseEnd(sentence, at);
      return close;
    }
    if (phrase.kind === 'quotation') {
      return phrases[at - 1]?.kind === 'noun' && phrases[at + 1]?.kind === 'comma' ? null : last;
    }
    if (phrase.kind === 'verb' && phrase.verb?.form === 'finite' && !isParticipial(sentence, at)) return null;
    if (phrase.kind === 'subordinator') return last === at - 1 ? last : null;
    last = at;
  }
  return last;
}

function isParticipial({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  if (!phrase || phrase.to - phrase.from > 1) return false;
  return (
    /(?:ed|en|wn|ne)$/.test(tokens[phrase.head]?.lower ?? '') &&
    ['preposition', 'adverb'].includes(phrases[at + 1]?.kind ?? '')
  );
}

/** The last phrase before the comma or the end that closes a relative clause. */
function clauseEnd({ phrases }: ChunkedSentence, start: number): number {
  let at = start;
  while (
    at + 1 < phrases.length &&
    !['comma', 'stop', 'semicolon', 'dash', 'quotation'].includes(phrases[at + 1]?.kind ?? '')
  ) {
    at += 1;
  }
  return at;
}
