import { contentFrom } from '../content-bounds';
import { clauseVerb, complementAfter } from '../phrases/complements';
import { sourceFrom } from '../phrases/inverted-subjects';
import type { ChunkedSentence } from '../phrases/phrase';
import { isPronounPhrase } from '../phrases/apposed-phrases';
import { subjectBefore } from '../phrases/subjects';
import { plainFrame } from './frame';
import type { Frame, FrameRule, Range } from './frame';

/** Verbs that in the passive take an infinitive: "is said to own it", "is expected to resign". */
const saidTo = new Set([
  ...'say believe think report expect rumor allege claim know understand estimate consider deem'.split(' '),
]);

/** The offer was described as “insulting” by Orr. It was reported that … Quill is said to own it. He was asked whether … */
export const passiveFrame: FrameRule = (sentence, cue) => {
  if (!cue.passive || cue.form !== 'finite') return null;
  const { phrases, tokens } = sentence;
  const subject = subjectBefore(sentence, cue.first);
  const agent = agentAfter(sentence, cue.next);
  const { takes, lemma } = cue.reading;
  const next = phrases[agent?.start === cue.next ? agent.next : cue.next];
  const nextIndex = agent?.start === cue.next ? agent.next : cue.next;
  if (!next) return agent && takes.has('object') && subject?.source ? passive([subject.source]) : null;
  const lower = tokens[next.from]?.lower ?? '';

  const impersonal =
    subject?.kind === 'own' &&
    subject.source &&
    tokens[subject.source.from]?.lower === 'it' &&
    subject.source.to - subject.source.from === 1;
  const hears = takes.has('hearer') || takes.has('urged');
  if (impersonal || hears) {
    const complement = complementAfter(sentence, { ...cue, passive: false });
    if (complement && (!impersonal || complement.kind === 'that') && complement.kind !== 'object') {
      return passive([upToAgent(contentFrom(sentence, complement.start))]);
    }
  }
  // "Her son was told not to come back": what he was told, and no wish of anybody's that he was asked to fulfil.
  const infinitive = lower === 'not' ? phrases[nextIndex + 1] : next;
  if (hears && takes.has('urged') && !takes.has('inf') && infinitive?.verb?.form === 'infinitive' && !agent)
    return passive([contentFrom(sentence, nextIndex)]);
  if (!subject?.source || isPronounPhrase(sentence, next)) return null;
  if (next.verb?.form === 'infinitive' && (saidTo.has(lemma) || (takes.has('urged') && agent))) {
    return passive([subject.source, upToAgent(contentFrom(sentence, nextIndex))]);
  }
  if (
    takes.has('naming') &&
    (lower === 'as' || next.kind === 'quotation' || (agent && next.kind === 'noun'))
  ) {
    return passive([subject.source, upToAgent(contentFrom(sentence, nextIndex))]);
  }
  if (lemma === 'accuse' && lower === 'of')
    return passive([subject.source, upToAgent(contentFrom(sentence, nextIndex))]);
  if (agent && takes.has('object')) return passive([subject.source]);
  return null;

  function upToAgent(range: Range): Range {
    const by = agent ? phrases[agent.start] : undefined;
    return by && range.from < by.from && by.from < range.to ? { from: range.from, to: by.from } : range;
  }

  function passive(content: readonly Range[]): Frame {
    return {
      ...plainFrame,
      construction: agent ? 'passive' : 'agentless',
      cue: [{ from: cue.from, to: cue.to }],
      source: agent ? [agent.source] : [],
      content,
      strength: agent ? 0.8 : 0.7,
    };
  }
};

/** "by Orr", in the same clause: nothing but noun and prepositional phrases and quotations between. */
function agentAfter(
  sentence: ChunkedSentence,
  from: number,
): { source: Range; start: number; next: number } | null {
  const { phrases, tokens } = sentence;
  for (let at = from; at < Math.min(phrases.length, from + 10); at += 1) {
    const phrase = phrases[at];
    if (!phrase || ['verb', 'stop', 'semicolon', 'subordinator', 'relative'].includes(phrase.kind))
      return null;
    if (phrase.kind === 'preposition' && tokens[phrase.from]?.lower === 'by') {
      const source = sourceFrom(sentence, at + 1);
      return source && { source: source.source, start: at, next: source.next };
    }
  }
  return null;
}

/** Orr was quoted as saying he'd quit. “I quit,” the Post quoted him as saying. Both times the Post is the carrier. */
export const quotedAs: FrameRule = (sentence, cue) => {
  if (!['quote', 'cite'].includes(cue.reading.lemma)) return null;
  const { phrases, tokens } = sentence;
  let at = cue.next;
  let middle: Range | null = null;
  const by = tokens[phrases[at]?.from ?? -1]?.lower === 'by';
  if (by) at += 1;
  const named = sourceFrom(sentence, at);
  if (named) {
    middle = named.source;
    at = named.next;
  }
  const as = phrases[at];
  const saying = phrases[at + 1];
  if (tokens[as?.from ?? -1]?.lower !== 'as' || saying?.verb?.form !== 'gerund' || !as) return null;
  const subject = subjectBefore(sentence, cue.first);
  const tail = { from: as.from, to: saying.to };
  const cueRanges: Range[] = middle
    ? [{ from: cue.from, to: cue.to }, tail]
    : [{ from: cue.from, to: saying.to }];
  const content = saidContent(sentence, at + 2, subject?.first ?? cue.first);
  if (!content) return null;
  const person = cue.passive ? (subject?.source ?? null) : middle;
  return {
    ...plainFrame,
    construction: 'subject',
    cue: cueRanges,
    source: person ? [person] : [],
    content: [content],
    strength: 0.9,
  };
};

function saidContent(sentence: ChunkedSentence, at: number, subjectFirst: number): Range | null {
  const { phrases } = sentence;
  const next = phrases[at];
  const marked = next?.kind === 'comma' || next?.kind === 'colon';
  const start = marked && phrases[at + 1]?.kind === 'quotation' ? at + 1 : at;
  const opening = phrases[start];
  if (
    opening &&
    (opening.kind === 'quotation' || opening.kind === 'subordinator' || clauseVerb(sentence, start) !== null)
  ) {
    return contentFrom(sentence, start);
  }
  const before = phrases[subjectFirst - 1];
  const quotation = before?.kind === 'comma' ? phrases[subjectFirst - 2] : before;
  return quotation?.kind === 'quotation' ? { from: quotation.from, to: quotation.to } : null;
}
