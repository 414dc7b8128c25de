import type { Span } from '../analysis';
import { mediaWords } from '../lexicon/venue-words';
import { firstFrom } from '../text/in-order';
import type { Range } from '../statements/frames/frame';
import { sourceFrom } from '../statements/phrases/inverted-subjects';
import { spanOf } from '../statements/phrases/phrase';
import type { ChunkedSentence } from '../statements/phrases/phrase';
import { subjectBefore } from '../statements/phrases/subjects';
import { overlaps } from '../text/span';
import type { CueInSentence } from './cue-in-sentence';
import type { StatementSpans } from './details';

const relaying = new Set([
  'quoted',
  'cited',
  'reported',
  'carried',
  'published',
  'relayed',
  'broadcast',
  'obtained',
]);

/**
 * Through whom it reached the writer: “…,” the Post quoted him as saying; ", quoted by Russian news agencies"; ", as
 * reported by Radio Tarn"; "told Radio Tarn", where the recipient passes on what it hears.
 */
export function carriersOf(cue: CueInSentence, spans: StatementSpans, recipient: readonly Span[]): Span[] {
  const { sentence } = cue;
  const range = quoting(cue) ?? relayedBy(sentence, cue.to);
  const span = range && spanOf(sentence.tokens, range.from, range.to);
  if (span && ![...spans.source, ...spans.cue].some((other) => overlaps(other, span))) return [span];
  return recipient.filter((one) => isMedium(sentence, one));
}

/** Orr was quoted by the Post as saying he'd quit. “I quit,” the Post quoted him as saying. Both times it is the Post. */
function quoting({ sentence, verb }: CueInSentence): Range | null {
  if (!verb || !['quote', 'cite'].includes(verb.reading.lemma)) return null;
  const { phrases, tokens } = sentence;
  let at = verb.next;
  const by = tokens[phrases[at]?.from ?? -1]?.lower === 'by';
  if (by) at += 1;
  const named = sourceFrom(sentence, at);
  if (named) at = named.next;
  const isAsSaying =
    tokens[phrases[at]?.from ?? -1]?.lower === 'as' && phrases[at + 1]?.verb?.form === 'gerund';
  if (!isAsSaying) return null;
  return verb.passive ? (named?.source ?? null) : (subjectBefore(sentence, verb.first)?.source ?? null);
}

/** After the cue: a relaying participle after a comma or "as", and "by". */
function relayedBy(sentence: ChunkedSentence, from: number): Range | null {
  const { phrases, tokens } = sentence;
  for (let at = 0; at + 2 < phrases.length; at += 1) {
    const phrase = phrases[at];
    const by = phrases[at + 1];
    if (!phrase || !by || phrase.from < from) continue;
    if (
      phrase.verb?.passive === true ||
      !relaying.has(tokens[phrase.head]?.lower ?? '') ||
      tokens[by.from]?.lower !== 'by'
    )
      continue;
    const opener = phrases[at - 1];
    if (opener?.kind !== 'comma' && tokens[opener?.from ?? -1]?.lower !== 'as') continue;
    return sourceFrom(sentence, at + 2)?.source ?? null;
  }
  return null;
}

/** "told Radio Tarn", "told the BBC": a recipient that passes on what it hears. */
function isMedium({ tokens }: ChunkedSentence, { start, end }: Span): boolean {
  const from = firstFrom(tokens, start);
  const to = firstFrom(tokens, end);
  return tokens
    .slice(from, to)
    .some(
      ({ lower, text }) =>
        mediaWords.has(lower.replace(/'s$/, '')) && (/^\p{Lu}/u.test(text) || to - from > 1),
    );
}
