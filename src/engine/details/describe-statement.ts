import type { Span } from '../analysis';
import type { Reading } from '../language/reading';
import { spanOf } from '../statements/phrases/phrase';
import { overlaps } from '../text/span';
import { isActual } from './actuality';
import { adjunctsOf } from './adjuncts';
import { bearerOf } from './bearers';
import { carriersOf } from './carriers';
import { circumstancesIn } from './circumstances';
import { readCue } from './cue-in-sentence';
import type { CueInSentence } from './cue-in-sentence';
import type { Details, StatementSpans } from './details';
import { ellipsesIn } from './ellipses';
import { isFragment } from './fragments';
import { insertionsIn } from './insertions';
import { languageIn } from './languages';
import type { Language } from './languages';
import { polarityOf } from './polarity';
import { recipientsOf } from './recipients';

/**
 * What the paragraph tells about a statement beside its spans. Asks nothing of how they were found, so that a statement
 * found by a rule and one found by a model get the same. Total: spans that fit no cue get the usual of everything.
 */
export function describeStatement(reading: Reading, spans: StatementSpans): Details {
  const cue = readCue(reading, spans);
  const insertions = insertionsIn(reading, spans.content);
  return {
    ...besideCue(reading, cue, spans, insertions),
    insertions,
    ellipses: ellipsesIn(reading, spans.content),
    fragment: isFragment(reading, spans.content),
    polarity: polarityOf(reading, cue, spans),
    actual: isActual(reading, cue, spans),
    bearer: bearerOf(reading, spans.source),
  };
}

type BesideCue = Pick<Details, 'carrier' | 'recipient' | 'venue' | 'time'> & Language;

function besideCue(
  reading: Reading,
  cue: CueInSentence | null,
  spans: StatementSpans,
  insertions: readonly Span[],
): BesideCue {
  if (!cue) {
    const language = languageIn(reading, [...spans.source, ...insertions]);
    return { carrier: [], recipient: [], venue: [], time: [], ...language };
  }
  const { sentence } = cue;
  const adjuncts = adjunctsOf(cue, spans);
  const places = adjuncts.flatMap(({ first, end }) => {
    const from = sentence.phrases[first]?.from ?? 0;
    return spanOf(sentence.tokens, from, sentence.phrases[end - 1]?.to ?? from) ?? [];
  });
  const language = languageIn(reading, [...asides(spans), ...places, ...insertions]);
  const recipient = recipientsOf(cue, spans, adjuncts);
  const taken = [...language.language, ...language.interpreter, ...recipient];
  return {
    carrier: carriersOf(cue, spans, recipient),
    recipient,
    ...circumstancesIn(sentence, adjuncts, taken),
    ...language,
  };
}

/** The source, and with it what stands between it and its cue: "Hryn, who spoke through an interpreter, said". */
function asides({ source, cue, content }: StatementSpans): readonly Span[] {
  const first = source[0];
  const last = source.at(-1);
  const before = cue[0];
  if (!first || !last || !before || last.end > before.start) return source;
  const whole = { start: first.start, end: before.start };
  return content.some((span) => overlaps(span, whole)) ? source : [whole];
}
