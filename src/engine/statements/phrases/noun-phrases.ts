import type { Tag } from '../../language/language';
import { cueWord } from '../../lexicon/cue-words';
import * as words from '../../lexicon/function-words';
import { isPartOfNounPhrase, marksFrom } from './quotation-phrases';
import type { ChunkedSentence, Phrase } from './phrase';

const inside: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'number', 'date']);

/** The base noun phrase that starts at a token: determiner, modifiers, nouns, possessors and names. */
export function nounPhraseAt(chunked: ChunkedSentence, at: number): Phrase | null {
  const { tokens, sentence } = chunked;
  const first = tokens[at];
  if (!first) return null;
  if (isPronoun(chunked, at)) return { kind: 'noun', from: at, to: at + 1, head: at, verb: null };
  let to = at;
  let head = -1;
  for (; to < sentence.to; to += 1) {
    const token = tokens[to];
    if (!token) break;
    const quoted = to > at ? marksFrom(chunked, to) : null;
    if (quoted !== null) {
      if (!isPartOfNounPhrase(chunked, to, quoted)) break;
      to = quoted - 1;
      continue;
    }
    if (/^[.&/$%#£€'’]$/.test(token.text) && !endsSentence(chunked, to)) continue;
    if (token.text === '-' && adjoins(chunked, to)) continue;
    const tag = chunked.tag(to);
    if (words.determiners.has(token.lower)) {
      // "the firm that made it": past an adjective, or what is tagged as one, no determiner follows.
      if (head >= 0 || (to > at && chunked.tag(to - 1) === 'adjective' && token.lower === 'that')) break;
      continue;
    }
    if (to > at && isPronoun(chunked, to)) break;
    if (head >= 0 && words.adverbs.has(token.lower) && !isInName(chunked, to)) break;
    if (startsVerb(chunked, to, head >= 0) || (head >= 0 && startsTime(chunked, to))) break;
    if (inside.has(tag)) {
      if (tag !== 'adjective' && !(tag === 'number' && head >= 0)) head = to;
      // "Ms Quill last week", "told reporters Friday": the time is a phrase of its own.
      if (head >= 0 && to > at && isTimeAfterName(chunked, to)) {
        head = lastNounBefore(chunked, at, to);
        break;
      }
      continue;
    }
    if (tag === 'verb' && isModifier(chunked, to)) continue;
    if (tag === 'adverb' && ['adjective', 'number'].includes(chunked.tag(to + 1)) && head < 0) continue;
    if (token.lower === 'one' || token.lower === 'such') continue;
    break;
  }
  if (to === at) return null;
  if (head < 0) {
    const determined = words.determiners.has(tokens[to - 1]?.lower ?? '');
    if (chunked.tag(to - 1) === 'adjective' && !words.determiners.has(first.lower) && first.lower !== 'the')
      return null;
    if (
      determined &&
      to - at === 1 &&
      ['the', 'a', 'an', 'every', 'my', 'your', 'its', 'our', 'their'].includes(first.lower)
    ) {
      return { kind: 'word', from: at, to, head: at, verb: null };
    }
    head = to - 1;
  }
  return { kind: isTime(chunked, at, to, head) ? 'time' : 'noun', from: at, to, head, verb: null };
}

function isPronoun(chunked: ChunkedSentence, at: number): boolean {
  const lower = chunked.tokens[at]?.lower ?? '';
  const next = chunked.tag(at + 1);
  if (words.objectPronouns.has(lower) && lower !== 'her') return true;
  if (lower === 'her') return !inside.has(next) && next !== 'determiner';
  if (
    /^(?:i|he|she|it|we|they|you|everyone|everybody|someone|somebody|nobody|nothing|something|anything|everything|who)(?:'(?:d|s|ll|ve|re|m))?$/.test(
      lower,
    )
  )
    return true;
  if (chunked.tag(at) === 'pronoun' && words.subjectPronouns.has(lower))
    return next === 'verb' || next === 'auxiliary';
  return ['this', 'that', 'these', 'those'].includes(lower) && !inside.has(next) && next !== 'other';
}

/** A token that looks like a noun but starts the sentence's verb: "Orr claims that", "the mayor notes:". */
function startsVerb(chunked: ChunkedSentence, at: number, afterNoun: boolean): boolean {
  const tag = chunked.tag(at);
  if (tag === 'verb' || tag === 'auxiliary') return !isModifier(chunked, at);
  return afterNoun && closesQuotation(chunked, at);
}

/** “…,” the editorial read. After a quotation a noun phrase and a form of a cue verb, and no noun after it. */
export function closesQuotation(chunked: ChunkedSentence, at: number): boolean {
  const last = chunked.phrases.at(-1);
  const before = last?.kind === 'comma' ? chunked.phrases.at(-2) : last;
  if (before?.kind !== 'quotation' || inside.has(chunked.tag(at + 1))) return false;
  return cueWord(chunked.tokens[at]?.lower ?? '').some(
    ({ takes, forms }) => takes.has('quote') && (forms.has('past') || forms.has('third')),
  );
}

const articles = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'our', 'my', 'another', 'every']);

/** A participle that modifies the noun after it: "the noted author", "leaked memo"; a gerund that is a noun. */
function isModifier(chunked: ChunkedSentence, at: number): boolean {
  const { tokens } = chunked;
  const lower = tokens[at]?.lower ?? '';
  if (!/(?:ed|ing|en|wn)$/.test(lower)) return determinedNoun(chunked, at);
  const previous = tokens[at - 1];
  const next = chunked.tag(at + 1);
  // "at a hearing", "after the meeting"
  if (lower.endsWith('ing') && previous && articles.has(previous.lower)) return true;
  const determined =
    previous !== undefined &&
    (words.determiners.has(previous.lower) ||
      /'s$|s'$/.test(previous.lower) ||
      ['adjective', 'number'].includes(chunked.tag(at - 1)));
  return determined && (inside.has(next) || next === 'verb');
}

/** A base form after a determiner or possessor is a noun whatever the tagger says: "the claim", "his reply". */
function determinedNoun({ tokens, tag }: ChunkedSentence, at: number): boolean {
  const previous = tokens[at - 1];
  if (!previous || tag(at) !== 'verb') return false;
  return (
    (['the', 'a', 'an', 'my', 'your', 'his', 'her', 'its', 'our', 'their', 'no', 'any', 'every'].includes(
      previous.lower,
    ) ||
      /'s$|s'$/.test(previous.lower)) &&
    !/(?:said|told|says|wrote)$/.test(tokens[at]?.lower ?? '')
  );
}

function isTime(chunked: ChunkedSentence, from: number, to: number, head: number): boolean {
  const { tokens } = chunked;
  const lower = tokens[head]?.lower ?? '';
  if (!words.timeWords.has(lower) || lower.endsWith("'s")) return false;
  // "May said": a person where it stands alone with a capital before a verb.
  return !(lower === 'may' && to - from === 1 && chunked.tag(to) === 'verb');
}

/** "the BBC's Today programme": a capital between a possessor and a noun. */
function isInName({ tokens, tag }: ChunkedSentence, at: number): boolean {
  return (
    /(?:'s|s')$/.test(tokens[at - 1]?.lower ?? '') &&
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    tag(at + 1) === 'noun'
  );
}

function isTimeAfterName(chunked: ChunkedSentence, at: number): boolean {
  const lower = chunked.tokens[at]?.lower ?? '';
  if (!words.timeWords.has(lower) || !/^\p{Lu}/u.test(chunked.tokens[at]?.text ?? '')) return false;
  if (namedDays.has(chunked.tokens[at - 1]?.lower ?? '')) return false;
  if (isInName(chunked, at)) return false;
  const before = chunked.tag(at - 1);
  return (
    before === 'name' || (before === 'noun' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower))
  );
}

/** "told the council two days later", "from Oslo late Thursday": past the noun a time begins. */
function startsTime({ tokens, tag }: ChunkedSentence, at: number): boolean {
  const previous = tokens[at - 1]?.lower ?? '';
  const lower = tokens[at]?.lower ?? '';
  // "on Facebook late on Monday"
  const next = tokens[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  if (!words.timeWords.has(tokens[next]?.lower ?? '') || words.timeWords.has(previous)) return false;
  return (tag(at) === 'number' || timeOpeners.has(lower)) && !/(?:'s|s'|-)$/.test(previous);
}

const timeOpeners = new Set(['late', 'early', 'last', 'next', 'this']);

/** "Black Friday", "Ash Wednesday" */
const namedDays = new Set('black good super easter ash holy palm shrove cyber maundy bloody whit'.split(' '));

function lastNounBefore(chunked: ChunkedSentence, from: number, before: number): number {
  for (let at = before - 1; at >= from; at -= 1) {
    if (['noun', 'name'].includes(chunked.tag(at))) return at;
  }
  return before - 1;
}

function endsSentence({ tokens, sentence }: ChunkedSentence, at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !previous || !next || at + 1 >= sentence.to) return true;
  // "Mr." and "U.S." touch the word before and a word follows.
  return token.text === '.' ? previous.end !== token.start || !/^[\p{L}\p{N}]/u.test(next.text) : false;
}

function adjoins({ tokens }: ChunkedSentence, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}
