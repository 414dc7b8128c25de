import { hearers, hearing } from '../../lexicon/hearings';
import { questionWords } from '../../lexicon/function-words';
import { clauseBefore, contentFrom } from '../content-bounds';
import { venueEnd } from '../phrases/complements';
import type { ChunkedSentence } from '../phrases/phrase';
import { subjectBefore } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { Frame, Range } from './frame';

/**
 * The brakes had failed, an inquest heard on Monday. MPs have heard that the brakes failed. In a headline: Brakes ‘had failed’, jury told.
 * Somebody said so before a court, a jury or a council; who, the text leaves open.
 */
export function hearingFrames(sentence: ChunkedSentence): Frame[] {
  return sentence.phrases.flatMap((phrase, index) =>
    phrase.kind === 'verb' ? (hearingAt(sentence, index) ?? []) : [],
  );
}

/** The body whose hearing the verb group at this index of the sentence's phrases tells of; null where it tells of none. */
export function bodyHearing(
  sentence: ChunkedSentence,
  index: number,
): { range: Range; first: number } | null {
  const { phrases, tokens, reading } = sentence;
  const group = phrases[index];
  if (group?.verb?.form !== 'finite' || group.verb.negated || group.verb.modal !== null) return null;
  const verb = tokens[group.head]?.lower ?? '';
  const told = verb === 'told' && (group.verb.passive || reading.paragraph.zone === 'headline');
  if (!told && (group.verb.passive || !hearing.has(verb))) return null;
  const subject = subjectBefore(sentence, index);
  if (subject?.kind !== 'own' || !subject.source) return null;
  const { from, to } = subject.source;
  const bodies = tokens.slice(from, to).some(({ lower }) => hearers.has(lower));
  return bodies ? { range: subject.source, first: subject.first } : null;
}

function hearingAt(sentence: ChunkedSentence, index: number): Frame | null {
  const { phrases, tokens } = sentence;
  const group = phrases[index];
  const hearer = bodyHearing(sentence, index);
  if (!group || !hearer) return null;
  let next = index + 1;
  for (;;) {
    const kind = phrases[next]?.kind;
    const venue = venueEnd(sentence, next);
    if (venue) next = venue.next;
    else if (kind === 'time' || kind === 'adverb') next += 1;
    else break;
  }
  const frame = (content: readonly Range[]): Frame => ({
    ...plainFrame,
    construction: 'agentless',
    cue: [{ from: group.from, to: group.to }],
    source: [],
    content,
    strength: 0.9,
  });
  const after = phrases[next];
  const parted = ['comma', 'dash', 'quotation'].includes(phrases[hearer.first - 1]?.kind ?? '');
  if (!after || after.kind === 'stop' || (parted && after.kind === 'comma')) {
    const before = parted ? clauseBefore(sentence, hearer.first) : null;
    if (!before) return null;
    return frame(after?.kind === 'comma' ? [before, contentFrom(sentence, next + 1)] : [before]);
  }
  const opener = tokens[after.from]?.lower ?? '';
  const opens = after.kind === 'subordinator' || after.kind === 'relative';
  const isClause = opens && (opener === 'that' || (opener !== 'if' && questionWords.has(opener)));
  // What councillors were told, the passive tells of.
  return isClause && !group.verb?.passive ? frame([contentFrom(sentence, next)]) : null;
}
