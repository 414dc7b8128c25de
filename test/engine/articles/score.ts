import type { Analysis, Span, Statement } from '../../../src/engine';
import type { Article, TrueStatement } from './articles';

/** A statement of the engine beside the true one; one of the two may be missing. */
export interface Pair {
  readonly truth: TrueStatement | null;
  readonly found: Statement | null;
  /** The found speaker's name; null where the engine abstains or found nothing. */
  readonly named: string | null;
}

/** What share of a content must be in both for them to be the same statement: intersection over union. */
const sameContent = 0.5;

/** Puts the engine's statements beside the true ones, each at most once, the best fitting first. */
export function pairUp({ truth }: Article, analysis: Analysis): Pair[] {
  const fits = truth
    .flatMap((true_) => analysis.statements.map((found) => ({ true_, found, fit: likeness(true_, found) })))
    .filter(({ fit }) => fit >= sameContent)
    .sort((a, b) => b.fit - a.fit);
  const pairs: Pair[] = [];
  const used = new Set<TrueStatement | Statement>();
  const nameOf = (found: Statement): string | null =>
    analysis.speakers.find(({ id }) => id === found.speaker)?.name ?? null;
  for (const { true_, found } of fits) {
    if (used.has(true_) || used.has(found)) continue;
    used.add(true_).add(found);
    pairs.push({ truth: true_, found, named: nameOf(found) });
  }
  return [
    ...pairs,
    ...truth.filter((one) => !used.has(one)).map((one) => ({ truth: one, found: null, named: null })),
    ...analysis.statements
      .filter((one) => !used.has(one))
      .map((one) => ({ truth: null, found: one, named: nameOf(one) })),
  ];
}

/** Whether the speaker is the true one, another, or left blank; a blank is right where the text names nobody. */
export function judgeSpeaker({ truth, named }: Pair): 'right' | 'wrong' | 'blank' {
  if (!truth || (truth.speaker === null && named !== null)) return 'wrong';
  if (truth.speaker === null) return 'right';
  if (named === null) return 'blank';
  return truth.speaker.split(' = ').some((name) => sameName(name, named)) ? 'right' : 'wrong';
}

/** Whether a wrong name holds the right one among other words: “his lawyer, Mara Quill” for Mara Quill. */
export function holdsName({ truth, named }: Pair): boolean {
  if (!truth?.speaker || named === null) return false;
  return truth.speaker.split(' = ').some((name) => ` ${words(named)} `.includes(` ${words(name)} `));
}

function words(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
}

/** Whether the spans are the same words; marks and stops at their ends are not counted. */
export function sameSpans(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const bare = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => {
      const words = text.slice(start, end);
      const left = words.length - words.replace(/^[\s.,;]+/u, '').length;
      return `${start + left}-${start + words.replace(/[\s.,;]+$/u, '').length}`;
    });
  return bare(a).join() === bare(b).join();
}

/** Which row of the table a statement belongs to. */
export function rowOf({ truth, found }: Pair): Row {
  const nested = truth ? truth.notes.includes('nested') : (found?.depth ?? 0) > 0;
  if (nested) return 'nested';
  if (truth ? truth.notes.includes('stance') : found?.class === 'stance') return 'stance';
  return truth?.kind ?? found?.kind ?? 'direct';
}

export type Row = 'direct' | 'mixed' | 'indirect' | 'stance' | 'nested';

/** Counts of one row. All but `spurious` are of the `truths` in it; from `contentExact` on, of the `found` ones. */
export interface Tally {
  truths: number;
  found: number;
  spurious: number;
  contentExact: number;
  sourceExact: number;
  kindRight: number;
  right: number;
  wrong: number;
  blank: number;
}

export function tally(pairs: readonly { readonly text: string; readonly pair: Pair }[]): Tally {
  const counts: Tally = {
    truths: 0,
    found: 0,
    spurious: 0,
    contentExact: 0,
    sourceExact: 0,
    kindRight: 0,
    right: 0,
    wrong: 0,
    blank: 0,
  };
  for (const { text, pair } of pairs) {
    const { truth, found } = pair;
    if (!truth) {
      counts.spurious += 1;
      continue;
    }
    counts.truths += 1;
    if (!found) continue;
    counts.found += 1;
    counts.contentExact += Number(sameSpans(text, truth.content, found.content));
    counts.sourceExact += Number(sameSpans(text, truth.source, found.source));
    counts.kindRight += Number(truth.kind === found.kind);
    counts[judgeSpeaker(pair)] += 1;
  }
  return counts;
}

/** By tenth of confidence, lowest first: how many statements name a speaker, and how many of them the right one. */
export function calibration(pairs: readonly Pair[]): { named: number; right: number }[] {
  const tenths = Array.from({ length: 10 }, () => ({ named: 0, right: 0 }));
  for (const pair of pairs) {
    if (!pair.truth || !pair.found || pair.named === null) continue;
    const tenth = tenths[Math.min(9, Math.floor(pair.found.confidence * 10))];
    if (!tenth) continue;
    tenth.named += 1;
    tenth.right += Number(judgeSpeaker(pair) === 'right');
  }
  return tenths;
}

function likeness(truth: TrueStatement, found: Statement): number {
  const both = truth.content.length > 0 && found.content.length > 0;
  // “declined to comment”: all of it may be the cue, or “to comment” the content.
  const [a, b] = [truth, found].map(({ cue, content }) => (both ? content : [...cue, ...content]));
  if (!a || !b) return 0;
  const shared = a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (all, other) => all + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );
  const all = length(a) + length(b) - shared;
  return all === 0 ? 0 : shared / all;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Names agree without regard to case, accents, articles, titles and nicknames. A description ("a notice to staff") may
 * also be given longer or shorter; a name may not.
 */
export function sameName(truth: string, named: string): boolean {
  const a = plain(truth);
  const b = plain(named);
  const description = /^(?:\p{Ll}|(?:A|An|The|His|Her|Its|Their|One|Two|Three|Four|Six)\s)/u.test(truth);
  const begins = (long: string, short: string) =>
    /^[\s,]/u.test(long.slice(short.length)) && long.startsWith(short);
  return a === b || (description && (begins(a, b) || begins(b, a)));
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“"‘][^”"’]*[”"’]\s/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .replace(
      /^(?:the|a|an) |^(?:mr|mrs|ms|dr|sir|dame|lord|lady|baroness|professor|councillor|judge)\.? /u,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
