import type { Span } from '../analysis';
import {
  eventPrepositions,
  platforms,
  speakingVerbs,
  timeAdverbs,
  timeModifiers,
  venueNouns,
} from '../lexicon/circumstances';
import { spanOf } from '../statements/phrases/phrase';
import type { ChunkedSentence } from '../statements/phrases/phrase';
import { overlaps } from '../text/span';
import { isVenueParticiple } from './adjuncts';
import type { Adjunct } from './adjuncts';
import { isDuration, isTime } from './times';
import { holdForm } from '../held-forms';

/** When and where a statement was said, as written. */
export interface Circumstances {
  /** Where and in what: "in a statement", "at a rally in Leeds", "on Facebook". */
  readonly venue: readonly Span[];
  /** When: "on Friday", "two days later", "after the vote". */
  readonly time: readonly Span[];
}

/** Reads the adjuncts of a cue; `taken` are spans in them that say something else, as the language. */
export function circumstancesIn(
  sentence: ChunkedSentence,
  adjuncts: readonly Adjunct[],
  taken: readonly Span[],
): Circumstances {
  const venue: Span[] = [];
  const time: Span[] = [];
  for (const adjunct of adjuncts) {
    const reader = new AdjunctReader(sentence, adjunct, taken);
    for (let at = adjunct.first; at < adjunct.end;) {
      const found = reader.at(at);
      if (found.kind !== null) {
        const span = spanOf(sentence.tokens, found.from, found.to);
        if (span) join(found.kind === 'venue' ? venue : time, span);
      }
      at = Math.max(at + 1, found.next);
    }
  }
  return { venue, time };
}

/** "at 3pm on Friday" is one time. */
function join(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && span.start - last.end <= 1) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}

/** Tokens `from` to `to`, and the phrase to go on with. */
interface Reading {
  readonly kind: 'venue' | 'time' | null;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

const placePrepositions = new Set([
  'in',
  'at',
  'on',
  'from',
  'outside',
  'inside',
  'near',
  'aboard',
  'beside',
]);
const venuePrepositions = new Set([
  ...placePrepositions,
  'during',
  'through',
  'via',
  'over',
  'by',
  'before',
  'throughout',
]);
const links = new Set([
  'with',
  'in',
  'at',
  'of',
  'from',
  'to',
  'by',
  'for',
  'about',
  'on',
  'outside',
  'near',
  'between',
  'after',
]);
const mostLinks = 5;
/** "for years" and "as of Tuesday" do not say when something was said. */
const timePrepositions = new Set([
  'on',
  'in',
  'at',
  'by',
  'during',
  'over',
  'since',
  'until',
  'before',
  'after',
  'following',
  'from',
  'within',
  'around',
  'earlier',
  'throughout',
]);
const matters = new Set(['of', 'about', 'on', 'over', 'with']);

class AdjunctReader {
  constructor(
    private readonly sentence: ChunkedSentence,
    private readonly adjunct: Adjunct,
    private readonly taken: readonly Span[],
  ) {}

  at(at: number): Reading {
    const phrase = this.sentence.phrases[at];
    if (!phrase || this.isTaken(at)) return this.nothing(at);
    const lower = this.lower(phrase.from);
    if (phrase.kind === 'time') {
      if (!isDuration(this.words(at))) return this.found('time', at, at + 1);
      const after = this.lower(this.sentence.phrases[at + 1]?.from ?? -1);
      return /^(?:later|earlier|ago|before|after|afterwards)$/.test(after) && at + 1 < this.adjunct.end
        ? this.found('time', at, at + 2)
        : this.nothing(at);
    }
    if (timeModifiers.has(lower) && at + 1 < this.adjunct.end) {
      const after = this.at(at + 1);
      if (after.kind === 'time') return this.found('time', at, after.next);
    }
    if (phrase.kind === 'adverb')
      return timeAdverbs.has(lower) ? this.found('time', at, at + 1) : this.nothing(at);
    if (phrase.kind === 'noun' && isTime(this.words(at))) return this.found('time', at, at + 1);
    const object = this.sentence.phrases[at + 1];
    if (phrase.kind !== 'preposition' || !object || at + 1 >= this.adjunct.end) return this.nothing(at);
    if (object.kind === 'time' || isTime(this.words(at + 1)))
      return timePrepositions.has(lower)
        ? this.found('time', at, at + 2)
        : { ...this.nothing(at), next: at + 2 };
    if (object.kind !== 'noun') return this.nothing(at);
    if (eventPrepositions.has(lower)) return this.found('time', at, this.chain(at + 2, 'event'));
    return this.isVenue(at)
      ? this.found('venue', at, this.chain(at + 2, 'venue'))
      : { ...this.nothing(at), next: this.matterEnd(at + 2) };
  }

  /** "in its story on the interview": what a noun is about tells nothing of where it was said. */
  private matterEnd(at: number): number {
    const { phrases } = this.sentence;
    let next = at;
    while (matters.has(this.lower(phrases[next]?.from ?? -1)) && phrases[next + 1]?.kind === 'noun')
      next += 2;
    return next;
  }

  private isVenue(at: number): boolean {
    const { phrases, tokens, tag } = this.sentence;
    const preposition = this.lower(phrases[at]?.from ?? -1);
    const noun = phrases[at + 1];
    if (!noun) return false;
    const head = tokens[noun.head];
    const isNamed = /^\p{Lu}/u.test(head?.text ?? '') && tag(noun.head) !== 'pronoun';
    const isVenueNoun = (preposition === 'on' ? platforms : venueNouns).has(head?.lower ?? '');
    if (venuePrepositions.has(preposition) && isVenueNoun) return true;
    if (!placePrepositions.has(preposition)) return false;
    // "speaking outside the town hall": wherever it is.
    const speaking = phrases
      .slice(this.adjunct.first, at)
      .some((phrase) => phrase.kind === 'verb' && speakingVerbs.has(this.lower(phrase.head)));
    return isNamed || (speaking && preposition !== 'on');
  }

  /**
   * The phrase after what hangs on a venue or an event: "with CNN", "in Leeds", "read to the jury". A day belongs to an
   * event ("after a meeting on Friday") and stands beside a venue.
   */
  private chain(at: number, of: 'venue' | 'event'): number {
    const { phrases } = this.sentence;
    let next = at;
    for (let step = 0; step < mostLinks && next < this.adjunct.end; step += 1) {
      const link = phrases[next];
      const object = phrases[next + 1];
      if (!link) break;
      const programme = link.kind === 'quotation' && phrases[next - 1]?.kind === 'noun';
      if (programme || (link.kind === 'verb' && isVenueParticiple(this.sentence, link))) {
        next += 1;
        continue;
      }
      if (link.kind !== 'preposition' || !object || next + 1 >= this.adjunct.end) break;
      const time = object.kind === 'time' || isTime(this.words(next + 1));
      if (time ? of === 'venue' : object.kind !== 'noun') break;
      if (!links.has(this.lower(link.from)) || this.isTaken(next)) break;
      next += 2;
    }
    return next;
  }

  private found(kind: 'venue' | 'time', first: number, next: number): Reading {
    const { phrases } = this.sentence;
    return { kind, from: phrases[first]?.from ?? 0, to: phrases[next - 1]?.to ?? 0, next };
  }

  private nothing(at: number): Reading {
    return { kind: null, from: 0, to: 0, next: at + 1 };
  }

  private isTaken(at: number): boolean {
    const phrase = this.sentence.phrases[at];
    const span = phrase && spanOf(this.sentence.tokens, phrase.from, phrase.to);
    return span !== undefined && span !== null && this.taken.some((other) => overlaps(other, span));
  }

  private words(at: number): string {
    const phrase = this.sentence.phrases[at];
    return this.sentence.tokens
      .slice(phrase?.from ?? 0, phrase?.to ?? 0)
      .map(({ lower }) => lower)
      .join(' ');
  }

  private lower(token: number): string {
    return this.sentence.tokens[token]?.lower ?? '';
  }
}

holdForm(AdjunctReader);
