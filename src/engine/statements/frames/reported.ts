import * as words from '../../lexicon/function-words';
import { contentBefore, contentFrom, phraseEnd, trimmedEnd } from '../content-bounds';
import type { Enclosing } from '../content-bounds';
import { clauseVerb, complementAfter, venueEnd } from '../phrases/complements';
import { sourceFrom } from '../phrases/inverted-subjects';
import type { ChunkedSentence } from '../phrases/phrase';
import { subjectBefore } from '../phrases/subjects';
import type { Subject } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { Construction } from '../found';
import type { Frame, FrameRule, Range, VerbCue } from './frame';

const constructionOf: Readonly<Record<Subject['kind'], Construction>> = {
  own: 'subject',
  relative: 'relative',
  shared: 'inherited',
};

/** Quill said the bridge was unsafe. Quill, who said no. Quill denied it and told aides. Quill left, saying so. */
export const subjectCueContent: FrameRule = (sentence, cue) => {
  if (cue.passive || cue.form === 'infinitive') return null;
  const complement = complementAfter(sentence, cue);
  if (!complement) return null;
  const subject = subjectBefore(sentence, cue.first);
  if (!subject) return null;
  const { kind } = complement;
  // “It leaks,” he told the union of engineers: what stands before is the content.
  const before = sentence.phrases[subject.first - 1];
  const quotedBefore =
    before?.kind === 'quotation' ||
    (before?.kind === 'comma' && sentence.phrases[subject.first - 2]?.kind === 'quotation');
  if (quotedBefore && subject.kind === 'own' && !['quotation', 'that', 'wh'].includes(kind)) return null;
  if (
    cue.reading.flags.has('weak') &&
    kind !== 'quotation' &&
    kind !== 'that' &&
    kind !== 'wh' &&
    kind !== 'inf' &&
    kind !== 'figure'
  )
    return null;
  const whole = contentFrom(sentence, complement.start, enclosing(sentence, cue, subject));
  const content =
    kind === 'quotation'
      ? { from: whole.from, to: Math.min(whole.to, quotationRun(sentence, complement.start)) }
      : phrasal.has(kind)
        ? { from: whole.from, to: phraseEnd(sentence, complement.start, whole.to) }
        : whole;
  return {
    ...plainFrame,
    construction: constructionOf[subject.kind],
    cue: [{ from: cue.from, to: Math.max(cue.to, complement.cueEnd) }],
    source: [subject.source ?? subject.antecedent].filter((range) => range !== null),
    subject: subject.antecedent,
    content: [content],
    strength: strengthOf(kind, subject, cue),
  };
};

/** What is said is a noun phrase and no clause. */
const phrasal: ReadonlySet<string> = new Set(['object', 'naming', 'about', 'figure']);

function enclosing({ phrases, tokens }: ChunkedSentence, cue: VerbCue, subject: Subject): Enclosing {
  if (subject.kind === 'relative' || cue.form === 'gerund') return 'aside';
  const opener = phrases[subject.first - 1];
  const before = phrases[subject.first - 2];
  const opens = opener?.kind === 'subordinator' && tokens[opener.from]?.lower !== 'that';
  return opens && (!before || before.kind === 'comma' || before.kind === 'coordinator')
    ? 'subordinate'
    : 'main';
}

function strengthOf(kind: string, subject: Subject, cue: VerbCue): number {
  const base =
    kind === 'quotation' ? 0.97 : kind === 'that' || kind === 'wh' ? 0.95 : kind === 'clause' ? 0.9 : 0.8;
  return base - (subject.kind === 'shared' ? 0.08 : 0) - (cue.reading.class === 'stance' ? 0.1 : 0);
}

/** “It leaks,” Quill said. The plan, Quill said, would fail. “We tried,” Orr said, “and we failed.” */
export const contentCueSubject: FrameRule = (sentence, cue) => {
  const { phrases } = sentence;
  const { takes } = cue.reading;
  if (cue.passive || cue.form !== 'finite' || !(takes.has('quote') || takes.has('clause'))) return null;
  const subject = subjectBefore(sentence, cue.first);
  if (subject?.kind !== 'own' || !subject.source) return null;
  // "a coat that cost, I would guess, more than my car": the writer's own word in the middle of his sentence.
  const isWriters = sentence.tokens[subject.source.from]?.lower === 'i' && cue.reading.class === 'stance';
  if (isWriters) return null;
  const parting = phrases[subject.first - 1];
  const cueStart = subject.first;
  if (
    !parting ||
    !(
      parting.kind === 'comma' ||
      parting.kind === 'quotation' ||
      parting.kind === 'dash' ||
      parting.kind === 'stop'
    )
  )
    return null;
  const left = contentBefore(sentence, cueStart);
  if (!left) return null;
  if (!left.quoted && (cue.reading.flags.has('weak') || !takes.has('clause'))) return null;
  const after = afterCue(sentence, cue);
  if (!after) return null;
  const goesOn = ['preposition', 'subordinator', 'verb'].includes(phrases[after.next]?.kind ?? '');
  if (!left.quoted && goesOn) return null;
  return splitOver(sentence, cue, left, after, { source: [subject.source], construction: 'subject' });
};

/** “It leaks,” said Mara Quill, chief engineer at Tarn Works. Said Orr: “No.” */
export const contentCueSource: FrameRule = (sentence, cue) => {
  const { phrases } = sentence;
  const { takes } = cue.reading;
  if (cue.passive || cue.form !== 'finite' || !(takes.has('quote') || takes.has('clause'))) return null;
  const after = sourceFrom(sentence, cue.next);
  if (!after) return null;
  // "The owner, who signs as ‘Wick’, says passengers may wait": a clause follows, and its subject is no source.
  if (takes.has('clause') && phrases[after.next]?.verb?.form === 'finite') return null;
  const parting = phrases[cue.first - 1];
  if (!parting || parting.kind === 'stop') {
    // Said Orr: “No.”
    const colon = phrases[after.next];
    const quotation = phrases[after.next + 1];
    if ((colon?.kind !== 'colon' && colon?.kind !== 'comma') || quotation?.kind !== 'quotation') return null;
    const cueRanges: Range[] = [{ from: cue.from, to: cue.to }];
    if (colon.kind === 'colon') cueRanges.push({ from: colon.from, to: colon.to });
    return {
      ...plainFrame,
      construction: 'inverted',
      cue: cueRanges,
      source: [after.source],
      content: [contentFrom(sentence, after.next + 1)],
      strength: 0.95,
    };
  }
  const quoted =
    parting.kind === 'quotation' ||
    (parting.kind === 'comma' && phrases[cue.first - 2]?.kind === 'quotation');
  if (parting.kind !== 'comma' && !quoted) return null;
  if (
    !quoted &&
    (!takes.has('clause') ||
      cue.reading.flags.has('weak') ||
      cue.reading.class === 'stance' ||
      takes.has('hearer') ||
      clauseVerb(sentence, cue.next) !== null)
  )
    return null;
  const left = contentBefore(sentence, cue.first);
  if (!left || (!left.quoted && !hasFiniteVerb(sentence, left.first, cue.first))) return null;
  return splitOver(
    sentence,
    cue,
    left,
    { next: after.next, cueEnd: cue.to },
    { source: [after.source], construction: 'inverted' },
  );
};

interface AfterCue {
  /** Index of the first phrase after the cue and what belongs to it. */
  readonly next: number;
  readonly cueEnd: number;
}

/** What may follow a cue whose content stands before it: when and where, to whom; then a mark, the end, or a conjunction. */
function afterCue(sentence: ChunkedSentence, cue: VerbCue): AfterCue | null {
  const { phrases, tokens } = sentence;
  let at = cue.next;
  let cueEnd = cue.to;
  let heard = false;
  const noun = phrases[at];
  if (noun?.kind === 'noun') {
    if (!cue.reading.takes.has('hearer')) return null;
    heard = true;
    at += 1;
    const link = phrases[at];
    const object = phrases[at + 1];
    if (link?.kind === 'preposition' && object?.kind === 'noun' && venueEnd(sentence, at) === null) at += 2;
  }
  for (let step = 0; step < 8; step += 1) {
    const phrase = phrases[at];
    if (!phrase) return { next: at, cueEnd };
    if (phrase.kind === 'adverb' || phrase.kind === 'time') {
      at += 1;
      if (!heard && phrase.kind === 'adverb') cueEnd = phrase.to;
      continue;
    }
    const venue = venueEnd(sentence, at);
    if (venue !== null) {
      if (venue.worded && !heard) cueEnd = phrases[venue.next - 1]?.to ?? cueEnd;
      heard ||= tokens[phrase.from]?.lower === 'to';
      at = venue.next;
      continue;
    }
    if (phrase.kind === 'preposition' || phrase.kind === 'subordinator') return { next: at, cueEnd };
    if (['comma', 'stop', 'semicolon', 'dash', 'quotation', 'coordinator', 'colon'].includes(phrase.kind)) {
      return { next: at, cueEnd };
    }
    if (phrase.kind === 'verb' && phrase.verb?.form === 'gerund') return { next: at, cueEnd };
    return null;
  }
  return { next: at, cueEnd };
}

/** A frame whose content stands left of the cue and may go on to the right of it. */
function splitOver(
  sentence: ChunkedSentence,
  cue: VerbCue,
  left: { readonly range: Range; readonly quoted: boolean; readonly first: number },
  after: AfterCue,
  who: { readonly source: readonly Range[]; readonly construction: Construction },
): Frame | null {
  const content = [left.range];
  const right = rightHalf(sentence, after.next, left.quoted);
  if (right) content.push(right);
  if (!left.quoted && !hasFiniteVerb(sentence, left.first, cue.first) && !right) return null;
  return {
    ...plainFrame,
    ...who,
    cue: [{ from: cue.from, to: after.cueEnd }],
    content,
    strength: left.quoted ? 0.97 : 0.85,
  };
}

/** “…,” Orr said, “and we failed.” or The plan, Quill said, would fail by May. */
function rightHalf(sentence: ChunkedSentence, at: number, quoted: boolean): Range | null {
  const { phrases, tokens } = sentence;
  let start = at;
  const mark = phrases[start];
  if (!mark || !['comma', 'dash', 'colon', 'quotation', 'semicolon'].includes(mark.kind)) return null;
  if (mark.kind !== 'quotation') start += 1;
  const opening = phrases[start];
  if (!opening) return null;
  if (quoted) {
    let quotation = start;
    if (opening.kind === 'coordinator' || opening.kind === 'subordinator') quotation += 1;
    if (phrases[quotation]?.kind !== 'quotation') return null;
    return { from: opening.from, to: quotationRun(sentence, quotation) };
  }
  const lower = tokens[opening.from]?.lower ?? '';
  if (['coordinator', 'relative', 'stop', 'preposition', 'time'].includes(opening.kind)) return null;
  if (opening.kind === 'verb' && opening.verb?.form === 'gerund') return null;
  if (
    opening.kind === 'verb' &&
    opening.verb &&
    !opening.verb.bare &&
    opening.to - opening.from === 1 &&
    lower.endsWith('ed')
  ) {
    return { from: opening.from, to: trimmedEnd(sentence, start, phrases.length) };
  }
  if (words.questionWords.has(lower) && opening.kind === 'relative') return null;
  return contentFrom(sentence, start);
}

/**
 * The end of content that starts with a quotation: quotations that follow each other, with the writer's words where
 * they run on ("“a gift” to the town"), but not "“I told you so” when it leaks".
 */
function quotationRun(sentence: ChunkedSentence, first: number): number {
  const { phrases } = sentence;
  let last = first;
  for (;;) {
    const next = phrases[last + 1];
    const over = next?.kind === 'coordinator' || next?.kind === 'comma' ? last + 2 : last + 1;
    const after = phrases[over]?.kind === 'coordinator' ? over + 1 : over;
    if (phrases[after]?.kind !== 'quotation') break;
    last = after;
  }
  const next = phrases[last + 1];
  const ends = [
    'comma',
    'stop',
    'semicolon',
    'dash',
    'coordinator',
    'colon',
    'verb',
    'subordinator',
    'time',
    'adverb',
  ];
  const runsOn = next !== undefined && !ends.includes(next.kind) && venueEnd(sentence, last + 1) === null;
  return runsOn ? contentFrom(sentence, first).to : (phrases[last]?.to ?? 0);
}

export function hasFiniteVerb({ phrases }: ChunkedSentence, first: number, end: number): boolean {
  return phrases.slice(first, end).some((phrase) => phrase.verb?.form === 'finite');
}
