import type { Span } from '../analysis';
import { speakingVerbs } from '../lexicon/circumstances';
import { hearerAt, venueEnd } from '../statements/phrases/complements';
import { bodyHearing } from '../statements/frames/hearings';
import { subjectBefore } from '../statements/phrases/subjects';
import type { Range } from '../statements/frames/frame';
import { rangeOf, spanOf } from '../statements/phrases/phrase';
import type { ChunkedSentence } from '../statements/phrases/phrase';
import { overlaps } from '../text/span';
import type { Adjunct } from './adjuncts';
import type { CueInSentence } from './cue-in-sentence';
import type { StatementSpans } from './details';

/** To whom it was said: "told reporters", "whispered to Orr", "Orr was asked whether". */
export function recipientsOf(
  cue: CueInSentence,
  spans: StatementSpans,
  adjuncts: readonly Adjunct[],
): Span[] {
  const { sentence, verb } = cue;
  const told = verb?.passive ? hearingSubject(cue) : (hearer(cue) ?? addressee(cue));
  const heard = spans.source.length === 0 ? heardBy(cue) : null;
  const range = told ?? heard ?? audience(sentence, adjuncts);
  const span = range && spanOf(sentence.tokens, range.from, range.to);
  if (!span || [...spans.content, ...spans.source, ...spans.cue].some((other) => overlaps(other, span)))
    return [];
  return [span];
}

/** "Orr was asked whether", "aides were told that". */
function hearingSubject({ sentence, verb }: CueInSentence): Range | null {
  if (!verb || !['hearer', 'urged'].some((takes) => verb.reading.takes.has(takes as 'hearer'))) return null;
  return subjectBefore(sentence, verb.first)?.source ?? null;
}

/** "the court heard that", "jury told" in a headline. */
function heardBy({ sentence, from, to }: CueInSentence): Range | null {
  const index = sentence.phrases.findIndex(({ head }) => from <= head && head < to);
  return bodyHearing(sentence, index)?.range ?? null;
}

/** "told reporters", "told the union of engineers". */
function hearer({ sentence, verb }: CueInSentence): Range | null {
  if (!verb?.reading.takes.has('hearer')) return null;
  return hearerAt(sentence, verb.next)?.range ?? null;
}

/** "Speaking to reporters, Orr said": whom an adjunct of speaking names. */
function audience(sentence: ChunkedSentence, adjuncts: readonly Adjunct[]): Range | null {
  const { phrases, tokens } = sentence;
  for (const { first, end } of adjuncts) {
    const [speaking, link, hearers] = phrases.slice(first, end);
    if (!speakingVerbs.has(tokens[speaking?.head ?? -1]?.lower ?? '') || !link) continue;
    const isLink = ['to', 'with'].includes(tokens[link.from]?.lower ?? '');
    const noun = isLink ? hearers : link;
    if (noun?.kind === 'noun') return { from: noun.from, to: noun.to };
  }
  return null;
}

/** "responded to the news", "admitted to the theft": what follows "to" is what the words are about. */
const aboutWithTo = new Set(
  'respond react refer point admit confess object agree allude attest relate'.split(' '),
);

/** "whispered to Orr": what follows the cue is when, where and to whom. */
function addressee({ sentence, verb }: CueInSentence): Range | null {
  if (!verb || aboutWithTo.has(verb.reading.lemma)) return null;
  const { phrases, tokens } = sentence;
  let at = verb.next;
  for (let step = 0; step < 8; step += 1) {
    const phrase = phrases[at];
    if (!phrase) return null;
    const noun = phrases[at + 1];
    if (tokens[phrase.from]?.lower === 'to' && noun?.kind === 'noun') return rangeOf(phrases, at + 1, at + 1);
    const venue = venueEnd(sentence, at);
    if (venue) at = venue.next;
    else if (phrase.kind === 'adverb' || phrase.kind === 'time') at += 1;
    else return null;
  }
  return null;
}
