import type { Sentence, Tag, Token } from '../../language/language';
import type { Reading } from '../../language/reading';
import * as words from '../../lexicon/function-words';
import { cueWord } from '../../lexicon/cue-words';
import { nounPhraseAt } from './noun-phrases';
import { quotationAt } from './quotation-phrases';
import { verbGroupAt } from './verb-groups';
import type { ChunkedSentence, Phrase, PhraseKind } from './phrase';

const marks: Readonly<Record<string, PhraseKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '--': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
};

const longestBracket = 14;

/** Several passes ask for the phrases of a sentence; a sentence belongs to one reading. */
const chunkedSentences = new WeakMap<Sentence, ChunkedSentence>();

/** A sentence cut into phrases, when first asked for. Every token lies in exactly one phrase. */
export function chunkSentence(reading: Reading, sentence: Sentence): ChunkedSentence {
  let chunked = chunkedSentences.get(sentence);
  if (!chunked) {
    chunked = cutIntoPhrases(reading, sentence);
    chunkedSentences.set(sentence, chunked);
  }
  return chunked;
}

/** Left to right, in one pass. */
function cutIntoPhrases(reading: Reading, sentence: Sentence): ChunkedSentence {
  const { tokens } = reading;
  const tags = reading.tags(sentence);
  const tag = (index: number): Tag => tags[index - sentence.from] ?? 'punctuation';
  const phrases: Phrase[] = [];
  const chunked: ChunkedSentence = { reading, sentence, tokens, phrases, tag, subjects: new Map() };
  for (let at = sentence.from; at < sentence.to;) {
    const phrase = phraseAt(chunked, at);
    phrases.push(phrase);
    at = Math.max(at + 1, phrase.to);
  }
  return chunked;
}

function phraseAt(chunked: ChunkedSentence, at: number): Phrase {
  const { tokens, sentence } = chunked;
  const token = tokens[at];
  const simple = (kind: PhraseKind, to = at + 1): Phrase => ({ kind, from: at, to, head: at, verb: null });
  if (!token) return simple('word');
  const quotation = quotationAt(chunked, at);
  if (quotation !== null) return simple('quotation', quotation);
  if (token.text === '(' || token.text === '[') {
    const close = token.text === '(' ? ')' : ']';
    for (let to = at + 1; to < Math.min(sentence.to, at + longestBracket); to += 1) {
      if (tokens[to]?.text === close) return simple('bracket', to + 1);
    }
    return simple('word');
  }
  const mark = marks[token.text];
  if (mark === 'stop' && at + 1 < sentence.to && /^[,\p{Ll}]/u.test(tokens[at + 1]?.text ?? ''))
    return simple('word');
  if (mark) return simple(mark);
  if (words.coordinators.has(token.lower)) return simple('coordinator');
  const previous = chunked.phrases.at(-1);
  if (isRelative(chunked, at, previous)) return simple('relative');
  const verb = verbGroupAt(chunked, at);
  if (verb) return verb;
  if (isSubordinator(chunked, at)) return simple('subordinator');
  if (words.prepositions.has(token.lower) && !(token.lower === 'like' && chunked.tag(at) === 'verb')) {
    return simple('preposition');
  }
  const noun = nounPhraseAt(chunked, at);
  if (noun) return noun;
  if (chunked.tag(at) === 'adverb' || words.adverbs.has(token.lower)) return simple('adverb');
  if (chunked.tag(at) === 'adjective') return simple('adjective');
  return simple('word');
}

/** "who", "which", "whose" after a noun phrase (and a comma); "that" after a noun and before a verb. */
function isRelative(chunked: ChunkedSentence, at: number, previous: Phrase | undefined): boolean {
  const { tokens } = chunked;
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'who' || lower === 'which' || lower === 'whom' || lower === 'whose') {
    return previous !== undefined && !['verb', 'stop', 'subordinator', 'colon'].includes(previous.kind);
  }
  if (lower !== 'that') return false;
  const next = tokens[at + 1];
  const noun = previous?.kind === 'noun' && cueWord(tokens[previous.head]?.lower ?? '').length === 0;
  return noun && next !== undefined && ['verb', 'auxiliary'].includes(chunked.tag(at + 1));
}

function isSubordinator(chunked: ChunkedSentence, at: number): boolean {
  const { tokens } = chunked;
  const lower = tokens[at]?.lower ?? '';
  if (!words.subordinators.has(lower)) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  if (lower === 'that') {
    const verb = chunked.phrases.at(-1);
    const cued =
      verb?.kind === 'verb' &&
      cueWord(tokens[verb.head]?.lower ?? '').some(({ takes }) => takes.has('clause') || takes.has('that'));
    if (cued && chunked.tag(at + 1) !== 'noun') return true;
    // A determiner where it stands right before a singular noun and no clause follows: "that day".
    const tag = chunked.tag(at + 1);
    const beyond = chunked.tag(at + 2);
    return !(tag === 'noun' && !['verb', 'auxiliary'].includes(beyond)) || !/^[a-z]+$/.test(next.lower);
  }
  if (lower === 'than') return false;
  if (['since', 'until', 'after', 'before', 'as'].includes(lower)) return clauseFollows(chunked, at + 1);
  if (lower === 'so') return next.lower === 'that';
  if (lower === 'once') return clauseFollows(chunked, at + 1);
  return true;
}

/** Whether a subject and a finite verb stand within a few tokens: "after he left", not "after the vote". */
function clauseFollows(chunked: ChunkedSentence, at: number): boolean {
  for (let i = at; i < Math.min(at + 6, chunked.sentence.to); i += 1) {
    const token: Token | undefined = chunked.tokens[i];
    if (!token || /^[,.;:]$/.test(token.text)) return false;
    if (
      i > at &&
      (chunked.tag(i) === 'verb' || chunked.tag(i) === 'auxiliary') &&
      !token.lower.endsWith('ing')
    )
      return true;
  }
  return false;
}
