import type { Span } from '../analysis';
import { speakingVerbs, timeModifiers, venueParticiples } from '../lexicon/circumstances';
import type { ChunkedSentence, Phrase } from '../statements/phrases/phrase';
import { spanOf } from '../statements/phrases/phrase';
import { overlaps } from '../text/span';
import type { CueInSentence } from './cue-in-sentence';
import type { StatementSpans } from './details';
import { holdForm } from '../held-forms';

/** Phrases `first` (inclusive) to `end` (exclusive) of a sentence, without a comma between them. Never empty. */
export interface Adjunct {
  readonly first: number;
  readonly end: number;
}

/** No more phrases to either side of the cue are looked at. */
const reach = 40;

/**
 * What stands beside a statement's cue to say when, where and how it was said: "On Friday, Orr, speaking in Leeds, said in
 * a statement …". Neither in the content nor in the source. In text order.
 */
export function adjunctsOf(cue: CueInSentence, spans: StatementSpans): Adjunct[] {
  const walk = new Walk(cue.sentence, spans);
  const [first, next] = phrasesOf(cue);
  return [...walk.left(first), ...walk.right(next)];
}

/** The index of the cue's first phrase, and of the first phrase after its verb, or after the cue where it is none. */
function phrasesOf({ sentence: { phrases }, verb, from, to }: CueInSentence): [number, number] {
  if (verb) return [verb.first, verb.next];
  const first = phrases.findIndex((phrase) => phrase.to > from);
  const next = phrases.findIndex((phrase) => phrase.from >= to);
  return [Math.max(0, first), next < 0 ? phrases.length : next];
}

class Walk {
  constructor(
    private readonly sentence: ChunkedSentence,
    private readonly spans: StatementSpans,
  ) {}

  /** From the cue's verb on, over the source and whom it was said to, up to the content or where something new begins. */
  right(next: number): Adjunct[] {
    const adjuncts: Adjunct[] = [];
    const { phrases } = this.sentence;
    let open = -1;
    const close = (at: number): void => {
      if (open >= 0) adjuncts.push({ first: open, end: at });
      open = -1;
    };
    let at = next;
    for (; at < Math.min(phrases.length, next + reach); at += 1) {
      const phrase = phrases[at];
      if (!phrase || this.touches(phrase, this.spans.content)) break;
      const isHearer = phrase.kind === 'noun' && open < 0 && at === next;
      if (this.touches(phrase, this.spans.source) || isHearer) close(at);
      else if (phrase.kind === 'comma') {
        close(at);
        if (!this.opens(at + 1) && !this.touches(phrases[at + 1], this.spans.source)) break;
      } else if (this.opens(at) || (open >= 0 && this.goesOn(at))) {
        if (open < 0) open = at;
      } else break;
    }
    close(at);
    return adjuncts;
  }

  /** From the cue back to the start of its clause, segment by segment; what only describes the source is passed over. */
  left(first: number): Adjunct[] {
    const adjuncts: Adjunct[] = [];
    const { phrases } = this.sentence;
    let end = first;
    for (let at = first - 1; at >= Math.max(-1, first - reach); at -= 1) {
      const phrase = phrases[at];
      const border =
        !phrase ||
        ['comma', 'dash', ...clauseBorders].includes(phrase.kind) ||
        this.touches(phrase, this.spans.content) ||
        this.touches(phrase, this.spans.source);
      if (!border) continue;
      if (at + 1 < end) {
        const verdict = this.judge(at + 1, end);
        if (verdict === 'clause') break;
        if (verdict === 'adjunct') adjuncts.unshift({ first: at + 1, end });
      }
      end = at;
      if (!phrase || clauseBorders.has(phrase.kind) || this.touches(phrase, this.spans.content)) break;
    }
    return adjuncts;
  }

  private judge(first: number, end: number): 'adjunct' | 'aside' | 'clause' {
    const { phrases } = this.sentence;
    if (phrases[first]?.kind === 'relative') return 'aside';
    const verbs = phrases.slice(first, end).filter(({ kind }) => kind === 'verb');
    if (!this.opens(first)) return verbs.some(({ verb }) => verb?.form === 'finite') ? 'clause' : 'aside';
    return verbs.every((verb) => this.isCircumstantial(verb)) ? 'adjunct' : 'aside';
  }

  /** Whether an adjunct may begin here. */
  private opens(at: number): boolean {
    const phrase = this.sentence.phrases[at];
    return (
      phrase !== undefined &&
      (['preposition', 'time', 'adverb'].includes(phrase.kind) ||
        timeModifiers.has(this.sentence.tokens[phrase.head]?.lower ?? '') ||
        (phrase.kind === 'verb' && this.isSpeaking(phrase)))
    );
  }

  /** What may follow inside an adjunct that has begun: a noun after its preposition, a participle. */
  private goesOn(at: number): boolean {
    const phrase = this.sentence.phrases[at];
    const before = this.sentence.phrases[at - 1];
    if (phrase?.kind === 'verb') return isVenueParticiple(this.sentence, phrase);
    if (phrase?.kind === 'bracket') return true;
    // "on Radio Tarn's “Morning Call”"
    if (phrase?.kind === 'quotation') return before !== undefined && this.isPossessive(before);
    return (
      ['noun', 'adjective', 'word'].includes(phrase?.kind ?? '') &&
      ['preposition', 'adjective', 'word', 'verb'].includes(before?.kind ?? '')
    );
  }

  private isPossessive(phrase: Phrase): boolean {
    return /(?:'s|s')$/.test(this.sentence.tokens[phrase.to - 1]?.lower ?? '');
  }

  private isSpeaking(phrase: Phrase): boolean {
    return speakingVerbs.has(this.sentence.tokens[phrase.head]?.lower ?? '');
  }

  private isCircumstantial(verb: Phrase): boolean {
    return this.isSpeaking(verb) || isVenueParticiple(this.sentence, verb);
  }

  private touches(phrase: Phrase | undefined, spans: readonly Span[]): boolean {
    const span = phrase && spanOf(this.sentence.tokens, phrase.from, phrase.to);
    return span !== undefined && span !== null && spans.some((other) => overlaps(other, span));
  }
}

holdForm(Walk);

const clauseBorders: ReadonlySet<Phrase['kind']> = new Set([
  'stop',
  'semicolon',
  'colon',
  'quotation',
  'coordinator',
  'subordinator',
]);

/** "in a letter dated 3 May": one participle. */
export function isVenueParticiple({ tokens }: ChunkedSentence, phrase: Phrase): boolean {
  return phrase.to - phrase.from === 1 && venueParticiples.has(tokens[phrase.head]?.lower ?? '');
}
