import * as words from '../../lexicon/function-words';
import type { Range } from '../frames/frame';
import { rangeOf } from './phrase';
import type { ChunkedSentence, Phrase } from './phrase';

/**
 * The first phrase of a subject with what stands before it in apposition or in a list: "Mara Quill, 54, a former
 * mayor," and "Quill, Orr and two others". `first` to `last` is the piece next to the verb.
 */
export function withAppositions(
  sentence: ChunkedSentence,
  first: number,
  last: number,
  closed: boolean,
): number {
  const { phrases, tokens } = sentence;
  let start = first;
  let pieceEnd = start - 2;
  for (let step = 0; step < 6; step += 1) {
    if (phrases[start - 1]?.kind !== 'comma') break;
    const end = pieceEnd;
    // The segment before must be a bare noun phrase, with what hangs on it, up to a comma or the start.
    let at = end;
    let noun = -1;
    while (at >= 0) {
      const phrase = phrases[at];
      if (
        !phrase ||
        !['noun', 'preposition', 'bracket', 'adjective', 'time', 'coordinator'].includes(phrase.kind)
      )
        break;
      if (phrase.kind === 'coordinator' && phrases[at - 1]?.kind !== 'noun') break;
      if (phrase.kind === 'noun' && phrases[at - 1]?.kind !== 'preposition') noun = at;
      at -= 1;
    }
    if (noun < 0) {
      // "Farrow, 46, of Quay Street, Hull, denies": over a piece that is nothing but a prepositional phrase.
      if (at < end && phrases[at]?.kind === 'comma' && phrases[at - 1]) {
        pieceEnd = at - 1;
        continue;
      }
      break;
    }
    const before = phrases[at];
    const opens =
      before === undefined ||
      ['comma', 'subordinator', 'coordinator', 'stop', 'quotation', 'dash', 'colon', 'adverb'].includes(
        before.kind,
      );
    if (!opens || noun !== at + 1) break;
    const piece = phrases[start];
    const list = phrases.slice(start, last + 1).some((phrase) => phrase.kind === 'coordinator');
    if (!closed && !list) break;
    if (!piece || (isPronounPhrase(sentence, piece) && !list)) break;
    if (isPronounPhrase(sentence, phrases[noun])) break;
    if (tokens[phrases[noun]?.head ?? -1]?.lower === 'one') break;
    start = noun;
    pieceEnd = start - 2;
  }
  return start;
}

export function isPronounPhrase({ tokens }: ChunkedSentence, phrase: Phrase | undefined): boolean {
  const lower = phrase ? (tokens[phrase.head]?.lower ?? '') : '';
  return phrase !== undefined && phrase.to - phrase.from === 1 && words.subjectPronouns.has(lower);
}

/** What a relative pronoun stands for: the noun phrase before it, with what hangs on it. */
export function antecedentOf(sentence: ChunkedSentence, relative: number): Range | null {
  const { phrases } = sentence;
  let end = relative - 1;
  if (phrases[end]?.kind === 'comma') end -= 1;
  let at = end;
  while (at > 0 && phrases[at]?.kind === 'bracket') at -= 1;
  if (phrases[at]?.kind !== 'noun') return null;
  // "Ron, 77, who": an age stands in for nobody.
  if (isAge(sentence, at) && phrases[at - 1]?.kind === 'comma' && phrases[at - 2]?.kind === 'noun') at -= 2;
  for (let step = 0; step < 6; step += 1) {
    const before = phrases[at - 1];
    if (before?.kind !== 'preposition' || phrases[at - 2]?.kind !== 'noun') break;
    // "of" always; other prepositions where the phrase is closed by a comma ("a spokesman for the bank, who").
    if (sentence.tokens[before.from]?.lower !== 'of' && end === relative - 1) break;
    at -= 2;
  }
  return rangeOf(phrases, withAppositions(sentence, at, end, phrases[end + 1]?.kind === 'comma'), end);
}

function isAge({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  if (!phrase || phrase.to - phrase.from > 1) return false;
  return /^\d{1,3}$/u.test(tokens[phrase.from]?.text ?? '');
}
