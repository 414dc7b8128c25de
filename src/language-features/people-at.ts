import type { Analysis, Mention, Span, Speaker, Statement } from '../engine';

/** Who stands at a place in the draft: the words that refer to them, and whom they may mean. */
export interface PersonAt {
  /** The mention, or where none is known there the source of a statement as written. */
  readonly span: Span;
  /** Null where the engine abstains: see {@link candidates}. */
  readonly speaker: Speaker | null;
  /** Those whom an unclear source could mean, likeliest first. Empty where there is a speaker. */
  readonly candidates: readonly Speaker[];
}

/**
 * The innermost mention or source at the offset. A span's end belongs to it, so that a cursor behind a word is on it, but
 * one that begins there comes first. Undefined where nobody stands.
 */
export function personAt({ speakers, statements }: Analysis, offset: number): PersonAt | undefined {
  let best: PersonAt | undefined;
  let bestRank = Infinity;
  const consider = (span: Span, speaker: Speaker | null, candidates: readonly Speaker[] = []) => {
    if (offset < span.start || offset > span.end) return;
    const rank = span.end - span.start + (offset === span.end ? touching : 0);
    if (rank >= bestRank || (speaker === null && candidates.length === 0)) return;
    best = { span: { start: span.start, end: span.end }, speaker, candidates };
    bestRank = rank;
  };
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  for (const speaker of speakers) for (const mention of speaker.mentions) consider(mention, speaker);
  for (const { source, speaker, candidates } of statements) {
    const meant = speaker === null ? undefined : byId.get(speaker);
    const others = meant ? [] : candidates.flatMap((candidate) => byId.get(candidate.speaker) ?? []);
    for (const span of source) consider(span, meant ?? null, others);
  }
  return best;
}

/** Longer than any span: what the offset is in comes before what it only touches. */
const touching = 1e9;

/** Where the draft first gives somebody's name; where it never does, where it first mentions them. */
export function introduction({ mentions }: Speaker): Mention | undefined {
  return mentions.find(({ form }) => form === 'name') ?? mentions[0];
}

/** The statements of a speaker, in text order. */
export function statementsOf({ statements }: Analysis, { id }: Speaker): Statement[] {
  return statements.filter(({ speaker }) => speaker === id);
}
