import * as words from '../../lexicon/function-words';
import { venueWords, wordedVenues } from '../../lexicon/venue-words';
import type { Range, VerbCue } from '../frames/frame';
import { figureFollows } from './figures';
import type { ChunkedSentence, Phrase } from './phrase';
import { isReduced } from './subject-in-segment';

/**
 * What follows a cue: the content's first token, up to where the cue itself reaches ("said in a statement on
 * Friday", "said:").
 */
export interface Complement {
  readonly kind:
    | 'quotation'
    | 'clause'
    | 'that'
    | 'wh'
    | 'inf'
    | 'doing'
    | 'object'
    | 'naming'
    | 'urged'
    | 'about'
    | 'scene'
    | 'figure';
  /** Index of the content's first phrase. */
  readonly start: number;
  /** The token after the cue. */
  readonly cueEnd: number;
}

/** The complement that follows a verb cue, of the kinds that its reading takes; null where there is none. */
export function complementAfter(sentence: ChunkedSentence, cue: VerbCue): Complement | null {
  const { takes } = cue.reading;
  const direct = complementAt(sentence, cue, cue.next, false);
  const hearerFirst = takes.has('hearer') && direct !== null && ['clause', 'object'].includes(direct.kind);
  if (!hearerFirst && direct !== null) return direct;
  if (takes.has('hearer') || takes.has('urged')) {
    const hearer = hearerAt(sentence, cue.next);
    if (hearer) {
      const after = complementAt(sentence, cue, hearer.next, true);
      if (takes.has('urged') && isInfinitive(sentence, hearer.next)) {
        return { kind: 'urged', start: cue.next, cueEnd: cue.to };
      }
      if (after && takes.has('hearer') && !['object', 'naming'].includes(after.kind)) {
        return { ...after, cueEnd: cue.to };
      }
    }
  }
  return direct;
}

function complementAt(
  sentence: ChunkedSentence,
  cue: VerbCue,
  start: number,
  heard: boolean,
): Complement | null {
  const { phrases, tokens } = sentence;
  const { takes } = cue.reading;
  let at = start;
  let cueEnd = cue.to;
  for (let step = 0; step < 12; step += 1) {
    const phrase = phrases[at];
    if (!phrase) return null;
    const lower = tokens[phrase.from]?.lower ?? '';
    const make = (kind: Complement['kind'], from = at): Complement => ({
      kind,
      start: from,
      cueEnd,
    });
    if (phrase.kind === 'colon') {
      cueEnd = phrase.to;
      const next = phrases[at + 1];
      if (next?.kind === 'quotation') return make('quotation', at + 1);
      return next && takes.has('clause') && next.kind !== 'stop' ? make('clause', at + 1) : null;
    }
    if (phrase.kind === 'quotation')
      return takes.has('quote') || takes.has('object') || takes.has('naming') ? make('quotation') : null;
    if (phrase.kind === 'comma') {
      const next = phrases[at + 1];
      if (next?.kind === 'quotation' && takes.has('quote') && !isSecondHalf(sentence, cue, at))
        return make('quotation', at + 1);
      if (opensThat(sentence, at + 1) && !isSecondHalf(sentence, cue, at)) {
        at += 1;
        continue;
      }
      const aside = asideEnd(sentence, at);
      if (aside === null) return null;
      at = aside;
      continue;
    }
    if (lower === 'that' && phrase.kind === 'subordinator') {
      return takes.has('clause') || takes.has('that') ? make('that') : null;
    }
    if (phrase.kind === 'subordinator' || phrase.kind === 'relative') {
      // "The clock said 88 minutes when she scored": after a time such a clause is the writer's.
      if (phrases[at - 1]?.kind === 'time' && takes.has('clause') && writersOwn.has(lower)) return null;
      if (words.questionWords.has(lower) && takes.has('wh')) return make('wh');
      if (
        takes.has('clause') &&
        ['if', 'when', 'while', 'because', 'although', 'unless', 'as'].includes(lower)
      ) {
        return clauseVerb(sentence, at + 1) !== null && lower !== 'as' ? make('clause') : null;
      }
      if (takes.has('object') && lower === 'what') return make('object');
      return null;
    }
    if (phrase.kind === 'verb') {
      if (phrase.verb?.form === 'infinitive' && takes.has('inf')) return make('inf');
      if (phrase.verb?.form === 'gerund' && takes.has('doing')) return make('doing');
      // Asked to comment …: "declined Friday to say".
      return null;
    }
    if (phrase.kind === 'adverb' || phrase.kind === 'time') {
      if (lower === 'not' && takes.has('inf') && phrases[at + 1]?.verb?.form === 'infinitive')
        return make('inf');
      if (phrase.kind === 'adverb' && takes.has('clause') && opensClause(sentence, at)) return make('clause');
      at += 1;
      if (!heard && phrase.kind === 'adverb') cueEnd = phrase.to;
      continue;
    }
    if (phrase.kind === 'preposition') {
      const next = phrases[at + 1];
      if (lower === 'as' && takes.has('naming')) return make('naming');
      const venue = venueEnd(sentence, at);
      if (venue !== null && leadsOn(sentence, cue, venue.next)) {
        if (venue.worded && !heard) cueEnd = phrases[venue.next - 1]?.to ?? cueEnd;
        at = venue.next;
        continue;
      }
      if (lower === 'to' && next?.kind === 'quotation' && (takes.has('inf') || takes.has('urged')))
        return make('inf');
      if (takes.has('about') && aboutWords(cue.reading.lemma).includes(lower) && next) {
        const saidOf = lower === 'of' || lower === 'on';
        if (!saidOf || cue.reading.lemma !== 'say') {
          cueEnd = phrase.to;
          return make('about', at + 1);
        }
      }
      if (takes.has('at') && ['at', 'against', 'on', 'over'].includes(lower) && next) {
        cueEnd = phrase.to;
        return make('about', at + 1);
      }
      if (takes.has('clause') && opensClause(sentence, at)) return make('clause');
      return null;
    }
    // "declined to say which."
    if (phrase.kind === 'noun' && words.questionWords.has(lower) && takes.has('wh')) return make('wh');
    if (isAnswer(sentence, phrase)) return takes.has('clause') ? make('clause') : null;
    if (phrase.kind === 'noun' || phrase.kind === 'word' || phrase.kind === 'adjective') {
      if (takes.has('clause') && clauseVerb(sentence, at) !== null) return make('clause');
      if (phrase.kind !== 'noun' && !['the', 'a', 'an', 'its', 'their', 'no'].includes(lower)) return null;
      if (takes.has('naming') && namingFollows(sentence, at)) return make('naming');
      if (takes.has('object')) return make('object');
      if (takes.has('scene') && sceneFollows(sentence, at)) return make('scene');
      if (takes.has('figure') && figureFollows(sentence, at)) return make('figure');
      return null;
    }
    return null;
  }
  return null;
}

const writersOwn = new Set(['when', 'while', 'because', 'although', 'as']);

/** "said no", "says two.": the whole phrase is the answer. */
export function isAnswer({ tokens }: ChunkedSentence, phrase: Phrase): boolean {
  const lower = tokens[phrase.from]?.lower ?? '';
  if (phrase.to - phrase.from !== 1) return false;
  return (
    ['yes', 'no'].includes(lower) || (figures.test(lower) && /^[.;]?$/.test(tokens[phrase.to]?.text ?? ''))
  );
}

const figures = /^(?:two|three|four|five|six|seven|eight|nine|ten|\p{N}+)$/u;

/** "argued for" is about what it argues for; "spoke for an hour" is not. */
function aboutWords(lemma: string): readonly string[] {
  const all = ['about', 'of', 'on', 'over', 'against'];
  return ['argue', 'apologize', 'plead'].includes(lemma) ? [...all, 'for'] : all;
}

function opensThat({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  return phrase?.kind === 'subordinator' && tokens[phrase.from]?.lower === 'that';
}

/** “We tried,” Orr told the court, “and we failed.”: what follows the comma is the other half, not the complement. */
function isSecondHalf({ phrases }: ChunkedSentence, cue: VerbCue, comma: number): boolean {
  return (
    phrases[comma]?.kind === 'comma' &&
    phrases.slice(Math.max(0, cue.first - 8), cue.first).some((phrase) => phrase.kind === 'quotation')
  );
}

/** A clause may start with an adverb or a prepositional phrase: "said in May it would close". */
function opensClause(sentence: ChunkedSentence, at: number): boolean {
  const { phrases } = sentence;
  let next = at;
  for (let step = 0; step < 6; step += 1) {
    const phrase = phrases[next];
    if (!phrase) return false;
    if (phrase.kind === 'noun' && phrases[next - 1]?.kind !== 'preposition')
      return clauseVerb(sentence, next) !== null;
    if (!['adverb', 'preposition', 'noun', 'time', 'comma'].includes(phrase.kind)) return false;
    next += 1;
  }
  return false;
}

/**
 * The finite verb of the clause whose subject starts at a phrase, within a few phrases and before any mark that ends
 * it; null where there is none, so that "announced the dispatch" is no clause and "said the ship sank" is.
 */
export function clauseVerb(sentence: ChunkedSentence, start: number): number | null {
  const { phrases } = sentence;
  for (let at = start; at < Math.min(phrases.length, start + longestSubject); at += 1) {
    const phrase = phrases[at];
    if (!phrase) return null;
    if (phrase.kind === 'verb' && phrase.verb?.form === 'finite') {
      if (phrases[at - 1]?.kind === 'relative' || isReduced(sentence, at)) continue;
      return at === start ? null : at;
    }
    // Kasich “has a track record”: the verb is in the quotation.
    if (phrase.kind === 'quotation' && phrases[at - 1]?.kind === 'noun' && at - start < 4) return at;
    if (phrase.kind === 'comma' || phrase.kind === 'dash') {
      const aside = phrases[at + 1];
      if (aside?.verb?.form === 'gerund' || aside?.kind === 'coordinator') {
        if (aside.kind !== 'coordinator') return null;
        continue;
      }
      if (aside?.kind !== 'subordinator' && aside?.kind !== 'relative') continue;
      // "the scandal, while troublesome, was dealt with": over the aside.
      const close = phrases.findIndex((other, index) => index > at + 1 && other.kind === phrase.kind);
      if (close < 0 || close > at + longestAside) return null;
      at = close;
      continue;
    }
    if (['stop', 'semicolon', 'colon', 'subordinator'].includes(phrase.kind)) return null;
  }
  return null;
}

const longestSubject = 24;
const longestAside = 14;

/** "called it a gift", "described her as cold", "called Orr “a gift”": a noun phrase and what it is said to be. */
function namingFollows({ phrases, tokens }: ChunkedSentence, start: number): boolean {
  let at = start + 1;
  while (
    phrases[at]?.kind === 'preposition' &&
    phrases[at + 1]?.kind === 'noun' &&
    tokens[phrases[at]?.from ?? -1]?.lower !== 'as'
  )
    at += 2;
  const phrase = phrases[at];
  if (!phrase) return false;
  if (['noun', 'quotation', 'adjective', 'word'].includes(phrase.kind)) return true;
  return tokens[phrase.from]?.lower === 'as';
}

export interface Venue {
  /** Index of the first phrase after it. */
  readonly next: number;
  /** "in a statement": it belongs to the cue. "on Friday", "at a rally" only stand beside it. */
  readonly worded: boolean;
}

/** "Orr leading by ten points", "Orr ahead of Quill". */
function sceneFollows({ phrases }: ChunkedSentence, start: number): boolean {
  let at = start + 1;
  while (phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'noun') at += 2;
  const phrase = phrases[at];
  return phrase?.verb?.form === 'gerund' || phrase?.kind === 'adjective' || phrase?.kind === 'adverb';
}

/** "on Friday", "in a statement", "at a rally in Leeds": a phrase that says when, where or how something was said. */
export function venueEnd(sentence: ChunkedSentence, at: number): Venue | null {
  const { phrases, tokens } = sentence;
  const preposition = phrases[at];
  const noun = phrases[at + 1];
  if (preposition?.kind !== 'preposition' || !noun) return null;
  const lower = tokens[preposition.from]?.lower ?? '';
  if (noun.kind === 'time') return { next: at + 2, worded: false };
  if (noun.kind !== 'noun') return null;
  const head = tokens[noun.head]?.lower ?? '';
  let end: number | null = null;
  if (lower === 'to') end = at + 2;
  else if (
    ['in', 'on', 'at', 'during', 'after', 'before', 'through', 'via', 'by', 'from'].includes(lower) &&
    (venueWords.has(head) || words.timeWords.has(head))
  )
    end = at + 2;
  else if (['of', 'about'].includes(lower)) end = at + 2;
  else if (['in', 'at', 'on', 'from'].includes(lower) && /^\p{Lu}/u.test(tokens[noun.head]?.text ?? ''))
    end = at + 2;
  if (end === null) return null;
  // "in an interview with CNN", "at a rally in Leeds".
  for (let step = 0; step < 3; step += 1) {
    const link = phrases[end];
    const object = phrases[end + 1];
    // "in an interview broadcast on television".
    if (isReduced(sentence, end)) {
      end += 1;
      continue;
    }
    if (link?.kind !== 'preposition' || !object || !['noun', 'time'].includes(object.kind)) break;
    end += 2;
  }
  // "on Radio Tarn's “Morning Call”"
  const owner = tokens[(phrases[end]?.from ?? 0) - 1]?.lower ?? '';
  if (phrases[end]?.kind === 'quotation' && /(?:'s|s')$/.test(owner)) end += 1;
  return { next: end, worded: wordedVenues.has(head) };
}

/** Whether after the venue the content follows at once: "said in a statement that", "said on Friday it". */
function leadsOn(sentence: ChunkedSentence, cue: VerbCue, at: number): boolean {
  const { phrases, tokens } = sentence;
  const { takes } = cue.reading;
  let next = at;
  while (phrases[next]?.kind === 'time' || phrases[next]?.kind === 'adverb') next += 1;
  const venue = venueEnd(sentence, next);
  if (venue !== null) return leadsOn(sentence, cue, venue.next);
  const phrase = phrases[next];
  if (!phrase) return false;
  const lower = tokens[phrase.from]?.lower ?? '';
  if (phrase.kind === 'colon' || phrase.kind === 'quotation') return true;
  if (phrase.kind === 'comma')
    return phrases[next + 1]?.kind === 'quotation' || opensThat(sentence, next + 1);
  if (lower === 'that' && phrase.kind === 'subordinator') return takes.has('clause') || takes.has('that');
  if (phrase.kind === 'subordinator' && words.questionWords.has(lower)) return takes.has('wh');
  if (phrase.kind === 'verb')
    return phrase.verb?.form === 'infinitive' && (takes.has('inf') || takes.has('urged'));
  return ['noun', 'word'].includes(phrase.kind) && takes.has('clause') && clauseVerb(sentence, next) !== null;
}

/** "to go", "not to go", to “go”. */
function isInfinitive({ phrases, tokens }: ChunkedSentence, at: number): boolean {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase?.verb?.form === 'infinitive') return true;
  if (phrase?.kind === 'adverb') return next?.verb?.form === 'infinitive';
  return tokens[phrase?.from ?? -1]?.lower === 'to' && next?.kind === 'quotation';
}

/** The recipient that stands right after the verb: "told reporters on Friday". */
export function hearerAt(sentence: ChunkedSentence, start: number): { range: Range; next: number } | null {
  const { phrases, tokens } = sentence;
  const noun = phrases[start];
  if (noun?.kind !== 'noun') return null;
  let end = start + 1;
  for (let step = 0; step < 4; step += 1) {
    const link: Phrase | undefined = phrases[end];
    const object = phrases[end + 1];
    if (link?.kind === 'coordinator' && object?.kind === 'noun') end += 2;
    else if (
      link?.kind === 'preposition' &&
      object?.kind === 'noun' &&
      ['of', 'at', 'for', 'from', 'in', 'on', 'with'].includes(tokens[link.from]?.lower ?? '') &&
      venueEnd(sentence, end) === null
    )
      end += 2;
    else if (link?.kind === 'bracket') end += 1;
    else break;
  }
  return { range: { from: noun.from, to: phrases[end - 1]?.to ?? noun.to }, next: end };
}

/** A short aside between two commas right after the cue: ", in effect," or ", on Friday,"; the index after it. */
function asideEnd({ phrases }: ChunkedSentence, comma: number): number | null {
  for (let at = comma + 1; at < Math.min(phrases.length, comma + 7); at += 1) {
    const phrase = phrases[at];
    if (!phrase) return null;
    if (phrase.kind === 'comma') {
      const next = phrases[at + 1];
      return next && (next.kind === 'subordinator' || next.kind === 'quotation')
        ? next.kind === 'quotation'
          ? at
          : at + 1
        : null;
    }
    if (
      !['adverb', 'time', 'preposition', 'noun', 'word', 'adjective'].includes(phrase.kind) &&
      phrase.verb?.form !== 'gerund'
    )
      return null;
  }
  return null;
}
